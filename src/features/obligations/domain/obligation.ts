import { localDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Text } from '../../../kernel/text.ts'

/**
 * How a clock's last day follows from its start: `days` working days after it (P2); the last day of its quarter; a day that was
 * given or is named by the rule, a day off or not; or the day that is its period, and on a day off the working day before it.
 */
export type Counting = 'working_days' | 'quarter' | 'given_day' | 'day_or_before'
/** Whether a notice of days off moves a clock counted like this. */
export const DEPENDS_ON_CALENDAR: Readonly<Record<Counting, boolean>> = { working_days: true, quarter: false, given_day: false, day_or_before: true }
/** Who answers for a clock: the Office, the lead unit, the coordinating unit, the leaders, or each unit for itself. */
export type Charged = 'office' | 'lead' | 'coordinator' | 'leader' | 'unit'

type Clock = {
  readonly clause: string
  readonly charged: Charged
  readonly counting: Counting
  /** A target of our own where the rule names no number (Đ6.2.a "kịp thời"): shown, never a breach. */
  readonly target?: true
  /** It comes round by itself and ends by a record of what was sent: how often. */
  readonly every?: 'fortnight' | 'month' | 'quarter' | 'year'
  readonly name: Text
  readonly startsFrom: Text
}

const OF_PERIOD: Text = { vi: 'ngày đầu kỳ', en: 'the start of the period' }

/** Every clock of the regulation, with its clause, what starts it and who is charged (P11). */
export const OBLIGATIONS = {
  CLASSIFY: {
    clause: 'Đ7.1', charged: 'office', counting: 'working_days',
    name: { vi: 'Phân loại, chuyển theo dõi', en: 'Classify and send out' },
    startsFrom: { vi: 'ngày ban hành văn bản', en: 'the date of the document' },
  },
  UPDATE: {
    clause: 'Đ7.2.a', charged: 'lead', counting: 'working_days',
    name: { vi: 'Cập nhật sau thời hạn', en: 'Update after the deadline' },
    startsFrom: { vi: 'thời hạn của nhiệm vụ', en: 'the deadline of the task' },
  },
  QUARTERLY_UPDATE: {
    clause: 'Đ7.2.b', charged: 'lead', counting: 'quarter',
    name: { vi: 'Cập nhật hằng quý', en: 'Quarterly update' },
    startsFrom: OF_PERIOD,
  },
  RECORD_FOR_UNCONNECTED: {
    clause: 'Đ7.3', charged: 'office', counting: 'working_days',
    name: { vi: 'Nhập kết quả thay đơn vị chưa kết nối', en: 'Record for a unit that is not connected' },
    startsFrom: { vi: 'ngày nhận báo cáo của đơn vị', en: 'the day the unit’s report was received' },
  },
  TRIAGE_RETURN: {
    clause: 'Đ6.2.a', charged: 'office', counting: 'working_days', target: true,
    name: { vi: 'Xử lý nhiệm vụ chuyển lại', en: 'Answer a returned task' },
    startsFrom: { vi: 'ngày đơn vị chuyển lại', en: 'the day the unit returned it' },
  },
  SUPPLEMENT: {
    clause: 'Đ7.1', charged: 'office', counting: 'working_days',
    name: { vi: 'Bổ sung nhiệm vụ còn thiếu', en: 'Add a missing task' },
    startsFrom: { vi: 'ngày chấp nhận bổ sung', en: 'the day the addition was accepted' },
  },
  PRESENT_EXTENSION: {
    clause: 'Đ6.1.d', charged: 'office', counting: 'working_days',
    name: { vi: 'Trình xem xét gia hạn', en: 'Present a request for extension' },
    startsFrom: { vi: 'ngày Văn phòng nhận đề nghị', en: 'the day the Office received the request' },
  },
  REPLY_EXTENSION: {
    clause: 'Đ6.1.d', charged: 'leader', counting: 'working_days',
    name: { vi: 'Trả lời đề nghị gia hạn', en: 'Reply to a request for extension' },
    startsFrom: { vi: 'ngày Văn phòng nhận đề nghị', en: 'the day the Office received the request' },
  },
  ANSWER_COORDINATION: {
    clause: 'Đ9.2.b', charged: 'coordinator', counting: 'given_day',
    name: { vi: 'Trả lời yêu cầu phối hợp', en: 'Answer a coordination request' },
    startsFrom: { vi: 'ngày gửi yêu cầu phối hợp', en: 'the day the request was sent' },
  },
  ANSWER_INFORMATION: {
    clause: 'Đ9.1.d', charged: 'unit', counting: 'given_day',
    name: { vi: 'Cung cấp thông tin theo yêu cầu', en: 'Give the information asked for' },
    startsFrom: { vi: 'ngày Văn phòng yêu cầu', en: 'the day the Office asked' },
  },
  INFORMATION_SHEET: {
    clause: 'Đ19.1', charged: 'office', counting: 'day_or_before', every: 'fortnight',
    name: { vi: 'Phiếu thông tin hai tuần một lần', en: 'Information sheet every two weeks' },
    startsFrom: { vi: 'kỳ phiếu trước', en: 'the day of the sheet before' },
  },
  SESSION_REPORT: {
    clause: 'Đ12.1.đ', charged: 'office', counting: 'given_day', every: 'month',
    name: { vi: 'Báo cáo phiên họp thường kỳ', en: 'Report to the regular session' },
    startsFrom: OF_PERIOD,
  },
  TECHNICAL_REPORT: {
    clause: 'Đ6.1.g', charged: 'office', counting: 'working_days', every: 'quarter',
    name: { vi: 'Báo cáo kỹ thuật hằng quý', en: 'Quarterly technical report' },
    startsFrom: { vi: 'ngày cuối quý', en: 'the last day of the quarter' },
  },
  UNIT_HALF_YEAR_REPORT: {
    clause: 'Đ22.1', charged: 'unit', counting: 'given_day', every: 'year',
    name: { vi: 'Báo cáo 6 tháng của đơn vị', en: 'Half-year report of the unit' },
    startsFrom: OF_PERIOD,
  },
  UNIT_ANNUAL_REPORT: {
    clause: 'Đ22.1', charged: 'unit', counting: 'given_day', every: 'year',
    name: { vi: 'Báo cáo năm của đơn vị', en: 'Annual report of the unit' },
    startsFrom: OF_PERIOD,
  },
  OFFICE_HALF_YEAR_REPORT: {
    clause: 'Đ22.2', charged: 'office', counting: 'given_day', every: 'year',
    name: { vi: 'Tổng hợp báo cáo 6 tháng', en: 'Half-year report of the Office' },
    startsFrom: OF_PERIOD,
  },
  OFFICE_ANNUAL_REPORT: {
    clause: 'Đ22.2', charged: 'office', counting: 'given_day', every: 'year',
    name: { vi: 'Tổng hợp báo cáo năm', en: 'Annual report of the Office' },
    startsFrom: OF_PERIOD,
  },
  ANNUAL_REVIEW: {
    clause: 'Đ24.1', charged: 'office', counting: 'given_day', every: 'year',
    name: { vi: 'Báo cáo thực hiện Quy chế hằng năm', en: 'Annual report on the Regulation itself' },
    startsFrom: OF_PERIOD,
  },
} as const satisfies Record<string, Clock>

export type ObligationKind = keyof typeof OBLIGATIONS
export const OBLIGATION_KINDS = Object.keys(OBLIGATIONS) as [ObligationKind, ...ObligationKind[]]

/** What stops while an assignment is suspended (C1): what is owed on the task itself, not what others ask beside it. */
export const PAUSED_KINDS = ['UPDATE', 'QUARTERLY_UPDATE', 'RECORD_FOR_UNCONNECTED'] as const satisfies readonly ObligationKind[]
/** Targets of our own: shown, but never a breach. */
export const TARGET_KINDS = OBLIGATION_KINDS.filter((kind) => 'target' in OBLIGATIONS[kind])

/** The duties that come round by themselves. */
export type PeriodicKind = { [K in ObligationKind]: (typeof OBLIGATIONS)[K] extends { readonly every: string } ? K : never }[ObligationKind]
export const PERIODIC_KINDS = OBLIGATION_KINDS.filter(isPeriodic)

export function isPeriodic(kind: ObligationKind): kind is PeriodicKind {
  return 'every' in OBLIGATIONS[kind]
}

/** One clock: about a document, an assignment, or the organisation that is charged itself. `dueOn` is null while the calendar of its year is unknown. */
export type Obligation = {
  readonly id: string
  readonly kind: ObligationKind
  readonly documentId: string | null
  readonly assignmentId: string | null
  /** The record it is about beyond these, e.g. a request for extension. */
  readonly subjectId: string | null
  readonly chargedOrganisationId: string
  readonly startedOn: PlainDate
  readonly workingDays: number | null
  readonly dueOn: PlainDate | null
  /** `2026-Q4` for a quarter, `2026-H1` a half-year, `2026` a year, `2026-11` a month, `2026-11-23` a day; else empty, or what tells several of one kind apart. */
  readonly period: string
  readonly clause: string
  readonly doneAt: Temporal.Instant | null
  /** The day by which lateness is judged where it is not the day of `doneAt`: a paper counts from the day it came. */
  readonly judgedOn: PlainDate | null
  /** Working days late, frozen when it was done (P11); null when in time, not countable or still open. */
  readonly workingDaysLate: number | null
  readonly cancelledAt: Temporal.Instant | null
}

/** The day on which the duty counts as done; undefined while it is not. */
export function judgedDay({ doneAt, judgedOn }: Pick<Obligation, 'doneAt' | 'judgedOn'>): PlainDate | undefined {
  return doneAt === null ? undefined : judgedOn ?? localDate(doneAt)
}

/** A clock whose end moved because the calendar changed. */
export type ObligationMove = Pick<Obligation, 'id' | 'kind' | 'documentId' | 'assignmentId' | 'chargedOrganisationId'> & {
  readonly before: PlainDate | null
  readonly after: PlainDate | null
}
