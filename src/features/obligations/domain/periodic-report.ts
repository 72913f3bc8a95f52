import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { FieldProblem } from '../../../kernel/problem.ts'

/** What was sent: number, symbol and date of the report, and the day it went out. */
export type PeriodicReportInput = { readonly documentRef: string; readonly documentDate: PlainDate; readonly sentOn: PlainDate }

const isAfter = (a: PlainDate, b: PlainDate): boolean => Temporal.PlainDate.compare(a, b) > 0

/** Everything wrong with a record of what was sent; each with its clause. */
export function periodicReportProblems({ documentDate, sentOn }: PeriodicReportInput, today: PlainDate, clause: string): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (isAfter(sentOn, today)) problems.push({
    field: 'sentOn', code: 'SENT_IN_FUTURE', clause,
    text: { vi: 'Ngày gửi không được sau hôm nay; ghi nhận khi đã gửi.', en: 'The day of sending may not lie ahead; record it once it is sent.' },
  })
  if (isAfter(documentDate, sentOn)) problems.push({
    field: 'documentDate', code: 'DOCUMENT_AFTER_SENDING', clause,
    text: { vi: 'Ngày văn bản không được sau ngày gửi.', en: 'The document may not be dated after it was sent.' },
  })
  return problems
}

/** Everything wrong with the day on which the Office says it received a unit's report. */
export function receiptProblems(receivedOn: PlainDate, sentOn: PlainDate, today: PlainDate, clause: string): FieldProblem[] {
  if (isAfter(receivedOn, today)) return [{
    field: 'receivedOn', code: 'RECEIVED_IN_FUTURE', clause,
    text: { vi: 'Ngày nhận không được sau hôm nay.', en: 'The day of receipt may not lie ahead.' },
  }]
  if (isAfter(sentOn, receivedOn)) return [{
    field: 'receivedOn', code: 'RECEIVED_BEFORE_SENDING', clause,
    text: { vi: 'Ngày nhận không được trước ngày đơn vị gửi.', en: 'The day of receipt may not be before the unit sent it.' },
  }]
  return []
}
