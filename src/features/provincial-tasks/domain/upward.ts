import { formatDate, localDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { FieldProblem } from '../../../kernel/problem.ts'

/** Whether the level above knows the state of a task: never told, told of an older state, or told of this one. */
export const MIRROR_STATES = ['never', 'changed', 'mirrored'] as const
export type MirrorState = (typeof MIRROR_STATES)[number]

/** `version` is the task's now, `mirrored` the one of the last file that held it. */
export function mirrorState(version: number, mirrored: number | null): MirrorState {
  if (mirrored === null) return 'never'
  return mirrored === version ? 'mirrored' : 'changed'
}

export const STATE_FILTERS = ['to_report', 'mirrored'] as const
export type StateFilter = (typeof STATE_FILTERS)[number]

export const UPWARD_ORIGINS = ['province', 'provincial_office', 'party_standing', 'council_standing'] as const
export type UpwardOrigin = (typeof UPWARD_ORIGINS)[number]

export type UpwardFilter = {
  readonly state: StateFilter | undefined
  readonly origin: UpwardOrigin | undefined
  /** The body that gave the task, as the document names it. */
  readonly body: string
}

export const FORMATS = ['xlsx', 'json'] as const
export type Format = (typeof FORMATS)[number]

/** What is wrong with the day on which the level above took a file in. */
export function receivedOnProblems(receivedOn: PlainDate, madeAt: Temporal.Instant, today: PlainDate): FieldProblem[] {
  const made = localDate(madeAt)
  if (Temporal.PlainDate.compare(receivedOn, today) > 0) {
    return [{ field: 'receivedOn', code: 'RECEIVED_IN_FUTURE', clause: 'Đ9.1.đ', text: { vi: 'Ngày tiếp nhận không được sau hôm nay.', en: 'It cannot have been taken in after today.' } }]
  }
  if (Temporal.PlainDate.compare(receivedOn, made) >= 0) return []
  return [{
    field: 'receivedOn', code: 'RECEIVED_BEFORE_MADE', clause: 'Đ9.1.đ',
    text: { vi: `Tệp được lập ngày ${formatDate(made)}, cấp trên không thể tiếp nhận trước ngày đó.`, en: `The file was made on ${formatDate(made)}; it cannot have been taken in before.` },
  }]
}
