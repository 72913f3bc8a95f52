import { type Paper, paperProblems } from '../../../kernel/paper.ts'
import { formatDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { FieldProblem } from '../../../kernel/problem.ts'

export type SendInput = Paper & { readonly coordinatorIds: readonly string[]; readonly content: string; readonly responseDue: PlainDate }

/** The task whose coordinators are asked. */
export type Asked = { readonly due: PlainDate | null; readonly coordinatorOrganisationIds: readonly string[] }

/** Everything wrong with a request before it is sent (Đ9.2.a): whom it asks, by when, on which paper. */
export function sendProblems(input: SendInput, { due, coordinatorOrganisationIds }: Asked, today: PlainDate): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (input.coordinatorIds.length === 0) problems.push({
    field: 'coordinatorIds', code: 'REQUIRED', clause: 'Đ9.2.a',
    text: { vi: 'Chọn ít nhất một đơn vị phối hợp.', en: 'Choose at least one coordinating unit.' },
  })
  if (input.coordinatorIds.some((id) => !coordinatorOrganisationIds.includes(id))) problems.push({
    field: 'coordinatorIds', code: 'NOT_A_COORDINATOR', clause: 'Đ2.2',
    text: { vi: 'Chỉ gửi đến đơn vị phối hợp của nhiệm vụ này.', en: 'Only coordinating units of this task can be asked.' },
  })
  return [...problems, ...dayProblems(input.responseDue, due, today), ...paperProblems(input, { today, clause: 'Đ9.2.a' })]
}

function dayProblems(responseDue: PlainDate, due: PlainDate | null, today: PlainDate): FieldProblem[] {
  if (Temporal.PlainDate.compare(responseDue, today) < 0) return [dayPassed]
  if (due === null || Temporal.PlainDate.compare(responseDue, due) <= 0) return []
  const day = formatDate(due)
  return [{
    field: 'responseDue', code: 'RESPONSE_AFTER_TASK_DUE', clause: 'Đ9.2.a',
    text: {
      vi: `Ngày yêu cầu trả lời không được sau thời hạn của nhiệm vụ (${day}); chọn ngày sớm hơn, hoặc xin gia hạn nhiệm vụ trước.`,
      en: `The answer may not be asked for after the deadline of the task (${day}); choose an earlier day, or ask for an extension first.`,
    },
  }]
}

const dayPassed: FieldProblem = {
  field: 'responseDue', code: 'RESPONSE_DUE_PASSED', clause: 'Đ9.2.a',
  text: { vi: 'Ngày yêu cầu trả lời không được trước hôm nay.', en: 'The answer may not be asked for by a day that has passed.' },
}

/** What is wrong with the day a leader gives the coordinator (Đ9.2.a). */
export function newDayProblems(responseDue: PlainDate, today: PlainDate): FieldProblem[] {
  return Temporal.PlainDate.compare(responseDue, today) < 0 ? [dayPassed] : []
}
