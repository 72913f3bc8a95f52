import { formatDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { FieldProblem } from '../../../kernel/problem.ts'

/** A leader's decision as the Office writes it down. */
export type DecisionInput = {
  /** Number and symbol; empty where none is needed. */
  readonly document: string
  readonly documentDate: PlainDate | undefined
  readonly reason: string
}

type Known = {
  readonly today: PlainDate
  readonly documentIssuedDate: PlainDate
  /** Why a document is needed, by the clause that says so; undefined where none is. */
  readonly neededBy: string | undefined
}

/** Everything wrong with the document a decision rests on. */
export function decisionProblems({ document, documentDate }: DecisionInput, { today, documentIssuedDate, neededBy }: Known): FieldProblem[] {
  const clause = neededBy === undefined ? {} : { clause: neededBy }
  const problems: FieldProblem[] = []
  if (document === '' && (neededBy !== undefined || documentDate !== undefined)) problems.push({
    field: 'document', code: 'DECISION_DOCUMENT_REQUIRED', ...clause,
    text: { vi: 'Nhập số, ký hiệu văn bản của lãnh đạo quyết định việc này.', en: 'Give the number and symbol of the leaders’ document that decides this.' },
  })
  if (documentDate === undefined && (neededBy !== undefined || document !== '')) problems.push({
    field: 'documentDate', code: 'DECISION_DATE_REQUIRED', ...clause,
    text: { vi: 'Nhập ngày của văn bản quyết định.', en: 'Give the date of the document that decides this.' },
  })
  if (documentDate !== undefined && Temporal.PlainDate.compare(documentDate, today) > 0) problems.push({
    field: 'documentDate', code: 'DECISION_DATE_FUTURE', ...clause,
    text: { vi: 'Ngày của văn bản quyết định không được sau hôm nay.', en: 'The document that decides may not be dated ahead.' },
  })
  if (documentDate !== undefined && Temporal.PlainDate.compare(documentDate, documentIssuedDate) < 0) problems.push({
    field: 'documentDate', code: 'DECISION_BEFORE_DOCUMENT', ...clause,
    text: { vi: 'Ngày của văn bản quyết định không được trước ngày ban hành văn bản giao nhiệm vụ.', en: 'The document that decides may not be dated before the directive.' },
  })
  return problems
}

/** A new deadline that a decision fixes: only for a task that has one, and not before the directive (Đ5.1.e). */
export function newDueProblems(due: PlainDate | undefined, { kind, documentIssuedDate }: { readonly kind: 'has_deadline' | 'no_deadline' | null; readonly documentIssuedDate: PlainDate }): FieldProblem[] {
  if (due === undefined) return []
  if (kind === 'no_deadline') return [{
    field: 'dueDate', code: 'NO_DEADLINE_WITH_DATE', clause: 'Đ4',
    text: { vi: 'Nhiệm vụ không có thời hạn thì không nhập hạn; việc đặt thời hạn thực hiện bằng điều chỉnh nhiệm vụ.', en: 'A task without a deadline takes no date here; a deadline is set by an amendment.' },
  }]
  if (Temporal.PlainDate.compare(due, documentIssuedDate) >= 0) return []
  const issued = formatDate(documentIssuedDate)
  return [{
    field: 'dueDate', code: 'DUE_BEFORE_ISSUE', clause: 'Đ5.1.e',
    text: { vi: `Hạn mới không được sớm hơn ngày ban hành ${issued}.`, en: `The new deadline may not be before the date of the directive, ${issued}.` },
  }]
}

/** As events and deadlines name it: "12/QĐ-UBND ngày 05/06/2026". */
export function decisionRef({ document, documentDate }: Pick<DecisionInput, 'document' | 'documentDate'>): string {
  return documentDate === undefined ? document : `${document} ngày ${formatDate(documentDate)}`
}
