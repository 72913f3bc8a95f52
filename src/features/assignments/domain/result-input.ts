import { formatDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { FieldProblem } from '../../../kernel/problem.ts'

export type ResultInput = {
  readonly resultDate: PlainDate
  /** Number, symbol and date of the result document; empty with a reason why there is none. */
  readonly resultDocument: string
  readonly noDocumentReason: string
  readonly summary: string
}
export type SourceInput = { readonly sourceDocument: string; readonly sourceDocumentDate: PlainDate; readonly receivedDate: PlainDate }

type Known = { readonly today: PlainDate; readonly documentIssuedDate: PlainDate }

/** Everything wrong with a reported result as a whole; each with its clause. */
export function resultProblems(input: ResultInput, { today, documentIssuedDate }: Known): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (isAfter(input.resultDate, today)) problems.push({
    field: 'resultDate', code: 'RESULT_DATE_FUTURE', clause: 'Đ5.1.g',
    text: { vi: 'Ngày có kết quả không được sau hôm nay; báo cáo khi đã có kết quả.', en: 'The day of the result may not lie ahead; report when there is a result.' },
  })
  if (isAfter(documentIssuedDate, input.resultDate)) problems.push({
    field: 'resultDate', code: 'RESULT_BEFORE_DOCUMENT', clause: 'Đ5.1.g',
    text: { vi: 'Ngày có kết quả không được trước ngày ban hành văn bản giao nhiệm vụ.', en: 'The day of the result may not be before the date of the directive.' },
  })
  if (input.resultDocument === '' && input.noDocumentReason === '') problems.push({
    field: 'resultDocument', code: 'RESULT_DOCUMENT_REQUIRED', clause: 'Đ5.1.g',
    text: { vi: 'Nhập số, ký hiệu, ngày của văn bản kết quả; nếu không có văn bản thì nêu lý do ở mục dưới.', en: 'Give the number, symbol and date of the result document; if there is none, say why below.' },
  })
  if (input.resultDocument !== '' && input.noDocumentReason !== '') problems.push({
    field: 'noDocumentReason', code: 'RESULT_DOCUMENT_OR_REASON', clause: 'Đ5.1.g',
    text: { vi: 'Đã có văn bản kết quả thì để trống lý do không có văn bản.', en: 'With a result document, leave the reason for having none empty.' },
  })
  return problems
}

/** Everything wrong with the unit's own paper on which the Office records (Đ6.1.b, Đ7.3). */
export function sourceProblems(source: SourceInput, { today, documentIssuedDate }: Known): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (isAfter(source.receivedDate, today)) problems.push({
    field: 'receivedDate', code: 'RECEIVED_DATE_FUTURE', clause: 'Đ7.3',
    text: { vi: 'Ngày nhận báo cáo không được sau hôm nay.', en: 'The day of receipt may not lie ahead.' },
  })
  if (isAfter(source.sourceDocumentDate, source.receivedDate)) problems.push({
    field: 'sourceDocumentDate', code: 'SOURCE_AFTER_RECEIPT', clause: 'Đ7.3',
    text: { vi: 'Ngày của báo cáo không được sau ngày nhận.', en: 'The report may not be dated after its receipt.' },
  })
  if (isAfter(documentIssuedDate, source.sourceDocumentDate)) problems.push({
    field: 'sourceDocumentDate', code: 'SOURCE_BEFORE_DOCUMENT', clause: 'Đ6.1.b',
    text: { vi: 'Ngày của báo cáo không được trước ngày ban hành văn bản giao nhiệm vụ.', en: 'The report may not be dated before the directive.' },
  })
  return problems
}

/** A paper whose receipt was noted came on the day that was noted; another day would move the Office's own clock (Đ7.3). */
export function receiptProblems({ receivedDate }: SourceInput, noted: { readonly receivedDate: PlainDate } | undefined): FieldProblem[] {
  if (noted === undefined || noted.receivedDate.equals(receivedDate)) return []
  const day = formatDate(noted.receivedDate)
  return [{
    field: 'receivedDate', code: 'RECEIVED_ANOTHER_DAY', clause: 'Đ7.3',
    text: { vi: `Văn bản này đã được ghi nhận đến ngày ${day}; nhập đúng ngày đó.`, en: `This paper was noted as received on ${day}; give that day.` },
  }]
}

/** The same paper is noted once. */
export function notedProblems(noted: { readonly receivedDate: PlainDate } | undefined): FieldProblem[] {
  if (noted === undefined) return []
  const day = formatDate(noted.receivedDate)
  return [{
    field: 'sourceDocument', code: 'PAPER_ALREADY_NOTED', clause: 'Đ7.3',
    text: { vi: `Văn bản này đã được ghi nhận đến ngày ${day}.`, en: `This paper was noted as received on ${day} already.` },
  }]
}

/** A result recorded from a paper cannot be younger than the paper's receipt. */
export function recordedResultProblems(input: ResultInput & SourceInput, known: Known): FieldProblem[] {
  const own = [...resultProblems(input, known), ...sourceProblems(input, known)]
  if (!isAfter(input.resultDate, input.receivedDate) || own.some((problem) => problem.field === 'resultDate')) return own
  return [...own, {
    field: 'resultDate', code: 'RESULT_AFTER_RECEIPT', clause: 'Đ6.1.b',
    text: { vi: 'Ngày có kết quả không được sau ngày nhận báo cáo của đơn vị.', en: 'The day of the result may not be after the receipt of the unit’s report.' },
  }]
}

function isAfter(a: PlainDate, b: PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) > 0
}
