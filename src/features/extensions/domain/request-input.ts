import { type PlainDate, toEpochDay } from '../../../kernel/plain-date.ts'
import type { FieldProblem } from '../../../kernel/problem.ts'
import type { Text } from '../../../kernel/text.ts'

/** What a request says (Đ6.2.c): a document, a reason and another date. */
export type RequestInput = {
  readonly documentNumber: string
  readonly documentDate: PlainDate
  readonly reason: string
  readonly proposedDue: PlainDate
}

export type DecisionInput = { readonly documentNumber: string; readonly documentDate: PlainDate }
export type ApprovalInput = DecisionInput & { readonly newDue: PlainDate; readonly waiver: string }

const after = (a: PlainDate, b: PlainDate) => toEpochDay(a) > toEpochDay(b)

const problem = (field: string, code: string, clause: string, vi: string, en: string): FieldProblem => ({ field, code, clause, text: { vi, en } satisfies Text })

const future = (field: string) => problem(field, 'FUTURE_DATE', 'Đ6.2.c', 'Ngày không được sau hôm nay.', 'The day cannot lie ahead.')

/** The document of the unit and the date it proposes, beside the deadline in force. */
export function requestProblems(input: RequestInput, known: { readonly today: PlainDate; readonly due: PlainDate; readonly documentIssuedDate: PlainDate }): FieldProblem[] {
  return [
    ...(after(input.documentDate, known.today) ? [future('documentDate')] : []),
    ...(after(known.documentIssuedDate, input.documentDate)
      ? [problem('documentDate', 'BEFORE_DIRECTIVE', 'Đ6.2.c', 'Ngày của văn bản không được trước ngày văn bản giao nhiệm vụ.', 'The document cannot be older than the directive.')] : []),
    ...(after(input.proposedDue, known.due)
      ? [] : [problem('proposedDue', 'PROPOSED_NOT_LATER', 'Đ6.2.c', 'Thời hạn đề nghị phải sau thời hạn hiện hành.', 'The date asked for must come after the deadline in force.')]),
  ]
}

/** The day a paper came: not ahead, and not before it was written or sent. */
export function receiptProblems(receivedDate: PlainDate, known: { readonly today: PlainDate; readonly sentOn: PlainDate }): FieldProblem[] {
  if (after(receivedDate, known.today)) return [future('receivedDate')]
  if (!after(known.sentOn, receivedDate)) return []
  return [problem('receivedDate', 'BEFORE_SENT', 'Đ6.1.d', 'Ngày nhận không được trước ngày đơn vị gửi.', 'It cannot have been received before it was sent.')]
}

/** The paper by which the request is presented or answered: not ahead, and not before the request came. */
export function paperProblems({ documentDate }: DecisionInput, known: { readonly today: PlainDate; readonly receivedOn: PlainDate }): FieldProblem[] {
  if (after(documentDate, known.today)) return [future('documentDate')]
  if (!after(known.receivedOn, documentDate)) return []
  return [problem('documentDate', 'BEFORE_RECEIVED', 'Đ6.1.d', 'Ngày của văn bản không được trước ngày Văn phòng nhận đề nghị.', 'The document cannot be older than the receipt of the request.')]
}

/** The new deadline comes after the old one, and a late request is never granted silently (§3, reading 9). */
export function approvalProblems(input: ApprovalInput, known: { readonly due: PlainDate; readonly onTime: boolean }): FieldProblem[] {
  return [
    ...(after(input.newDue, known.due)
      ? [] : [problem('newDue', 'NEW_DUE_NOT_LATER', 'Đ6.1.d', 'Thời hạn mới phải sau thời hạn hiện hành.', 'The new deadline must come after the one in force.')]),
    ...(known.onTime || input.waiver !== ''
      ? [] : [problem('waiver', 'WAIVER_REQUIRED', 'Đ6.2.c', 'Đề nghị gửi quá thời điểm xin gia hạn: ghi ý kiến cho phép xem xét của lãnh đạo.', 'The request came too late: say why the leader allows it all the same.')]),
  ]
}
