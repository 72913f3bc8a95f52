import { localDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Text } from '../../../kernel/text.ts'
import type { WorkingCalendar } from '../../../kernel/working-days.ts'
import type { Phase } from './assignment-lifecycle.ts'
import { type Timeliness, type TimelinessCode, type TimelinessFacts, timeliness } from './timeliness.ts'

export type StatusTone = 'in-time' | 'due-soon' | 'overdue' | 'waiting' | 'no-due' | 'done' | 'neutral'

export type Status = {
  /** Stage and timing, e.g. `IN_PROGRESS_OVERDUE`, `DONE_ON_TIME`, `NOT_TRACKED`. */
  readonly code: string
  readonly tone: StatusTone
  /** "Đang thực hiện – quá hạn". */
  readonly words: Text
  /** "quá hạn 5 ngày làm việc (7 ngày)"; undefined when there is nothing to count. */
  readonly detail: Text | undefined
  /** Undefined for what is not counted: drafts, and the ends outside the rates. */
  readonly timeliness: Timeliness | undefined
  /** The second clock (P6, Đ7.2.a); given only when the row carries it. */
  readonly updateLate?: boolean
}

export type StatusRow = TimelinessFacts & {
  readonly phase: string
  /** The UPDATE obligation, where the reader has it at hand. */
  readonly update?: { readonly dueOn: PlainDate | null; readonly doneAt: Temporal.Instant | null; readonly judgedOn: PlainDate | null } | undefined
}

/** What an assignment is called on the day `today` (roles-and-reports.md, "Status words shown"). */
export function statusOf(row: StatusRow, today: PlainDate, calendar: WorkingCalendar, soonDays?: number): Status {
  const phase = row.phase as Phase
  if (isUncounted(phase)) return { code: phase.toUpperCase(), tone: 'neutral', words: UNCOUNTED[phase], detail: undefined, timeliness: undefined }
  const time = timeliness(row, today, calendar, soonDays)
  const stage = STAGES[phase]
  return {
    code: stage.code === 'DONE' ? time.code : `${stage.code}_${TIMES[time.code].code}`,
    tone: phase === 'pending_confirmation' ? 'waiting' : TIMES[time.code].tone,
    words: join(stage.words, TIMES[time.code].words),
    detail: timelinessDetail(time),
    timeliness: time,
    ...(row.update === undefined ? {} : { updateLate: isUpdateLate(row.update, today) }),
  }
}

function isUpdateLate({ dueOn, doneAt, judgedOn }: NonNullable<StatusRow['update']>, today: PlainDate): boolean {
  return dueOn !== null && Temporal.PlainDate.compare(doneAt === null ? today : judgedOn ?? localDate(doneAt), dueOn) > 0
}

type Uncounted = 'draft' | 'not_tracked' | 'suspended' | 'cancelled' | 'rerouted'

const UNCOUNTED: Readonly<Record<Uncounted, Text>> = {
  draft: { vi: 'Chờ phân loại', en: 'To be classified' },
  not_tracked: { vi: 'Không theo dõi', en: 'Not tracked' },
  suspended: { vi: 'Tạm dừng', en: 'Suspended' },
  cancelled: { vi: 'Thu hồi', en: 'Cancelled' },
  rerouted: { vi: 'Chuyển lại', en: 'Rerouted' },
}

function isUncounted(phase: Phase): phase is Uncounted {
  return phase in UNCOUNTED
}

const STAGES: Readonly<Record<Exclude<Phase, Uncounted>, { readonly code: string; readonly words: Text }>> = {
  issued: { code: 'TO_ACKNOWLEDGE', words: { vi: 'Chờ tiếp nhận', en: 'To be acknowledged' } },
  accepted: { code: 'NOT_STARTED', words: { vi: 'Chưa thực hiện', en: 'Not started' } },
  in_progress: { code: 'IN_PROGRESS', words: { vi: 'Đang thực hiện', en: 'In progress' } },
  pending_confirmation: { code: 'PENDING', words: { vi: 'Chờ xác nhận', en: 'Waiting for confirmation' } },
  closed: { code: 'DONE', words: { vi: 'Hoàn thành', en: 'Done' } },
}

const ON_TIME: Text = { vi: 'trong hạn', en: 'in time' }
const LATE: Text = { vi: 'quá hạn', en: 'overdue' }
const NO_DUE: Text = { vi: 'không hạn', en: 'no deadline' }

/** How each timing is called; the stage stands before it. */
const TIMES: Readonly<Record<TimelinessCode, { readonly code: string; readonly tone: StatusTone; readonly words: Text }>> = {
  DONE_ON_TIME: { code: 'ON_TIME', tone: 'done', words: { vi: 'đúng hạn', en: 'on time' } },
  DONE_LATE: { code: 'LATE', tone: 'done', words: { vi: 'quá hạn', en: 'late' } },
  DONE_NO_DUE: { code: 'NO_DUE', tone: 'done', words: NO_DUE },
  PENDING_ON_TIME: { code: 'ON_TIME', tone: 'waiting', words: ON_TIME },
  PENDING_LATE: { code: 'LATE', tone: 'waiting', words: LATE },
  PENDING_NO_DUE: { code: 'NO_DUE', tone: 'waiting', words: NO_DUE },
  OVERDUE: { code: 'OVERDUE', tone: 'overdue', words: LATE },
  DUE_SOON: { code: 'DUE_SOON', tone: 'due-soon', words: { vi: 'sắp đến hạn', en: 'due soon' } },
  IN_TIME: { code: 'IN_TIME', tone: 'in-time', words: ON_TIME },
  AWAITING_EVENT: { code: 'AWAITING_EVENT', tone: 'in-time', words: { vi: 'chờ sự kiện', en: 'waiting for its event' } },
  OPEN_NO_DUE: { code: 'NO_DUE', tone: 'no-due', words: NO_DUE },
  OPEN_NO_DUE_STALE: { code: 'NO_DUE_STALE', tone: 'no-due', words: { vi: 'không hạn, chưa cập nhật trong quý', en: 'no deadline, not updated this quarter' } },
}

function join(stage: Text, time: Text): Text {
  return { vi: `${stage.vi} – ${time.vi}`, en: `${stage.en} – ${time.en}` }
}

/** "quá hạn 5 ngày làm việc (7 ngày)", "còn 3 ngày làm việc", "hạn hôm nay"; nothing where nothing is counted. */
export function timelinessDetail(time: Timeliness): Text | undefined {
  if ('calendarDaysLate' in time) return lateDetail(time.workingDaysLate, time.calendarDaysLate)
  if ('calendarDaysLeft' in time) return leftDetail(time.workingDaysLeft, time.calendarDaysLeft)
  return undefined
}

function lateDetail(working: number | undefined, days: number): Text {
  // Late only by days off so far, or by days no calendar covers: only calendar days can be said.
  if (working === undefined || working === 0) return { vi: `quá hạn ${days} ngày`, en: `${plural(days, 'day')} late` }
  return { vi: `quá hạn ${working} ngày làm việc (${days} ngày)`, en: `${plural(working, 'working day')} late (${plural(days, 'day')})` }
}

function leftDetail(working: number | undefined, days: number): Text {
  if (days === 0) return { vi: 'hạn hôm nay', en: 'due today' }
  if (working === undefined) return { vi: `còn ${days} ngày`, en: `${plural(days, 'day')} left` }
  if (working === 0) return { vi: `còn ${days} ngày, không còn ngày làm việc`, en: `${plural(days, 'day')} left, none a working day` }
  return { vi: `còn ${working} ngày làm việc`, en: `${plural(working, 'working day')} left` }
}

function plural(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
