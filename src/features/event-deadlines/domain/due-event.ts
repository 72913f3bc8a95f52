import type { DueRule } from '../../../kernel/due-rule.ts'
import { formatDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { FieldProblem } from '../../../kernel/problem.ts'
import type { Refusal } from '../../../kernel/refusal.ts'

/** The event of a task: the rule, and once it has happened, when and by which document. */
export type TaskEvent = { readonly rule: DueRule; readonly recorded: RecordedEvent | null }
export type RecordedEvent = { readonly occurredOn: PlainDate; readonly documentRef: string; readonly due: PlainDate; readonly recordedAt: Temporal.Instant; readonly recordedBy: string }

export const NO_EVENT: Refusal = {
  code: 'NO_DUE_EVENT', clause: 'Đ5.1.e',
  text: { vi: 'Thời hạn của nhiệm vụ này không tính từ một sự kiện.', en: 'The deadline of this task does not run from an event.' },
}
export const ALREADY_RECORDED: Refusal = {
  code: 'DUE_EVENT_RECORDED', clause: 'Đ5.1.e',
  text: {
    vi: 'Sự kiện đã được ghi nhận, hạn đã có hiệu lực. Nếu ghi sai, hãy điều chỉnh thời hạn bằng văn bản.',
    en: 'The event is recorded and the deadline in force. If it is wrong, change the deadline by a document.',
  },
}

export const NOT_AWAITING: Refusal = {
  code: 'NOT_AWAITING_EVENT', clause: 'Đ5.1.e',
  text: {
    vi: 'Nhiệm vụ này không còn chờ sự kiện: hạn đã được quyết định bằng văn bản, hoặc nhiệm vụ đã kết thúc. Nếu cơ quan khác vẫn chờ sự kiện, hãy ghi nhận tại nhiệm vụ của cơ quan đó.',
    en: 'This task waits for its event no longer: a document decided its deadline, or it has ended. Where another unit still waits, record the event on that unit’s task.',
  },
}

/** Why the event cannot be recorded now; whether one may is another question. `awaited`: this assignment would get its deadline from it. */
export function stateRefusals(event: TaskEvent | undefined, awaited: boolean): readonly Refusal[] {
  if (event === undefined) return [NO_EVENT]
  if (event.recorded !== null) return [ALREADY_RECORDED]
  return awaited ? [] : [NOT_AWAITING]
}

/** What is wrong with the day of the event, and with the deadline counted from it. */
export function eventProblems(occurredOn: PlainDate, today: PlainDate): FieldProblem[] {
  if (Temporal.PlainDate.compare(occurredOn, today) <= 0) return []
  return [{ field: 'occurredOn', code: 'EVENT_IN_FUTURE', clause: 'Đ5.1.e', text: { vi: 'Sự kiện chưa xảy ra thì chưa ghi nhận. Hãy nhập ngày không sau hôm nay.', en: 'An event is recorded once it has happened. Enter a day up to today.' } }]
}

export function dueProblems(due: PlainDate, issuedDate: PlainDate): FieldProblem[] {
  if (Temporal.PlainDate.compare(due, issuedDate) >= 0) return []
  return [{
    field: 'occurredOn', code: 'DUE_BEFORE_ISSUE', clause: 'Đ5.1.e',
    text: {
      vi: `Hạn tính ra là ${formatDate(due)}, sớm hơn ngày ban hành ${formatDate(issuedDate)}. Hãy xem lại ngày xảy ra sự kiện.`,
      en: `The deadline would be ${formatDate(due)}, before the date of the document, ${formatDate(issuedDate)}. Check the day of the event.`,
    },
  }]
}
