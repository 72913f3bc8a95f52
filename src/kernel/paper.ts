import { formatDate, type PlainDate } from './plain-date.ts'
import type { FieldProblem } from './problem.ts'
import type { Language } from './text.ts'

/** A paper as people cite it: its number with the symbol, and its date. Both or neither. */
export type Paper = { readonly documentNumber: string; readonly documentDate: PlainDate | undefined }

/** A paper that somebody else sent: also the day it came. */
export type ReceivedPaper = Paper & { readonly receivedDate: PlainDate | undefined }

type Rule = { readonly today: PlainDate; readonly clause: string; readonly required?: boolean }

/** What is wrong with the paper an act rests on: missing, half given, or of a day to come. */
export function paperProblems({ documentNumber, documentDate }: Paper, { today, clause, required = false }: Rule): FieldProblem[] {
  if (documentNumber === '' && documentDate === undefined && !required) return []
  const problems: FieldProblem[] = []
  if (documentNumber === '') problems.push({
    field: 'documentNumber', code: 'DOCUMENT_NUMBER_REQUIRED', clause,
    text: { vi: 'Nhập số, ký hiệu của văn bản.', en: 'Give the number and symbol of the document.' },
  })
  if (documentDate === undefined) problems.push({
    field: 'documentDate', code: 'DOCUMENT_DATE_REQUIRED', clause,
    text: { vi: 'Nhập ngày của văn bản.', en: 'Give the date of the document.' },
  })
  else if (Temporal.PlainDate.compare(documentDate, today) > 0) problems.push({
    field: 'documentDate', code: 'DOCUMENT_DATE_FUTURE', clause,
    text: { vi: 'Ngày của văn bản không được sau hôm nay.', en: 'The document may not be dated ahead.' },
  })
  return problems
}

/** The same for a paper that was received: it has a number, a date, and a day of receipt between its date and today (Đ6.1.b). */
export function receivedPaperProblems(paper: ReceivedPaper, rule: Omit<Rule, 'required'>): FieldProblem[] {
  const problems = paperProblems(paper, { ...rule, required: true })
  const { receivedDate, documentDate } = paper
  if (receivedDate === undefined) problems.push({
    field: 'receivedDate', code: 'RECEIVED_DATE_REQUIRED', clause: rule.clause,
    text: { vi: 'Nhập ngày nhận văn bản.', en: 'Give the day of receipt.' },
  })
  else if (Temporal.PlainDate.compare(receivedDate, rule.today) > 0) problems.push({
    field: 'receivedDate', code: 'RECEIVED_DATE_FUTURE', clause: rule.clause,
    text: { vi: 'Ngày nhận không được sau hôm nay.', en: 'The day of receipt may not lie ahead.' },
  })
  else if (documentDate !== undefined && Temporal.PlainDate.compare(documentDate, receivedDate) > 0) problems.push({
    field: 'documentDate', code: 'DOCUMENT_AFTER_RECEIPT', clause: rule.clause,
    text: { vi: 'Ngày của văn bản không được sau ngày nhận.', en: 'The document may not be dated after its receipt.' },
  })
  return problems
}

const OF: Readonly<Record<Language, string>> = { vi: 'ngày', en: 'of' }

/** `15/CV-KT ngày 13/02/2026`; empty without a paper. */
export function citedPaper({ documentNumber, documentDate }: { readonly documentNumber: string; readonly documentDate: PlainDate | null | undefined }, language: Language = 'vi'): string {
  if (documentNumber === '') return ''
  return documentDate == null ? documentNumber : `${documentNumber} ${OF[language]} ${formatDate(documentDate)}`
}
