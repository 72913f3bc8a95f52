import { parseDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { PeriodicKind } from './obligation.ts'
import { quarterOf } from './quarter.ts'

/** The numbers and days of the regulation profile on which the periodic duties rest; dates are `month-day`. */
export type PeriodicRule = {
  readonly informationSheetAnchor: string
  readonly informationSheetDays: number
  readonly technicalReportDays: number
  /** The days before which it must be done (P3). */
  readonly unitHalfYearReport: string
  readonly unitAnnualReport: string
  readonly officeHalfYearReport: string
  readonly officeAnnualReport: string
  /** The last valid day itself. */
  readonly annualReviewDay: string
}

/**
 * One round of a periodic duty. `opensOn` is the day from which its clock is there; `startedOn`, `workingDays` and `givenDay` say how
 * it is counted. A `givenDay` of null is a day that a person names later (Đ12.1.đ).
 */
export type Period = {
  readonly key: string
  readonly opensOn: PlainDate
  readonly startedOn: PlainDate
  readonly workingDays: number | null
  readonly givenDay: PlainDate | null
}

type Round = (day: PlainDate, rule: PeriodicRule) => Period | undefined

/** The half-year reports open on 01/01, the annual ones, which the same bodies write after them, and the review on 01/07. */
const ROUNDS: Readonly<Record<PeriodicKind, Round>> = {
  INFORMATION_SHEET: fortnight,
  SESSION_REPORT: (day) => ({ key: day.toString().slice(0, 7), opensOn: day.with({ day: 1 }), startedOn: day.with({ day: 1 }), workingDays: null, givenDay: null }),
  TECHNICAL_REPORT: (day, rule) => {
    const { period, first, last } = quarterOf(day)
    return { key: period, opensOn: first, startedOn: last, workingDays: rule.technicalReportDays, givenDay: null }
  },
  UNIT_HALF_YEAR_REPORT: (day, rule) => ofYear(day, 1, 'H1', (year) => before(year, rule.unitHalfYearReport)),
  UNIT_ANNUAL_REPORT: (day, rule) => ofYear(day, 7, undefined, (year) => before(year, rule.unitAnnualReport)),
  OFFICE_HALF_YEAR_REPORT: (day, rule) => ofYear(day, 1, 'H1', (year) => before(year, rule.officeHalfYearReport)),
  OFFICE_ANNUAL_REPORT: (day, rule) => ofYear(day, 7, undefined, (year) => before(year, rule.officeAnnualReport)),
  ANNUAL_REVIEW: (day, rule) => ofYear(day, 7, undefined, (year) => dayOf(year, rule.annualReviewDay)),
}

/** The round of a duty that is running on a day; undefined before the first. */
export function periodOn(kind: PeriodicKind, day: PlainDate, rule: PeriodicRule): Period | undefined {
  return ROUNDS[kind](day, rule)
}

/** Sheets fall on the anchor's day every so many days (Đ19.1); the first one that many days after the anchor. */
function fortnight(day: PlainDate, { informationSheetAnchor, informationSheetDays }: PeriodicRule): Period | undefined {
  const anchor = parseDate(informationSheetAnchor)
  if (anchor === undefined || informationSheetDays < 1 || Temporal.PlainDate.compare(day, anchor) <= 0) return undefined
  const passed = anchor.until(day, { largestUnit: 'days' }).days
  const nominal = anchor.add({ days: Math.ceil(passed / informationSheetDays) * informationSheetDays })
  const former = nominal.subtract({ days: informationSheetDays })
  return { key: nominal.toString(), opensOn: former.add({ days: 1 }), startedOn: former, workingDays: null, givenDay: nominal }
}

/** The round of a yearly duty that opens on the first of a month and runs until the next one opens. */
function ofYear(day: PlainDate, month: number, part: string | undefined, due: (year: number) => PlainDate): Period {
  const year = day.month < month ? day.year - 1 : day.year
  const opensOn = Temporal.PlainDate.from({ year, month, day: 1 })
  return { key: part === undefined ? String(year) : `${year}-${part}`, opensOn, startedOn: opensOn, workingDays: null, givenDay: due(year) }
}

function dayOf(year: number, monthDay: string): PlainDate {
  const [month = 1, day = 1] = monthDay.split('-').map(Number)
  return Temporal.PlainDate.from({ year, month, day })
}

/** "Trước ngày": the last valid day is the one before (P3). */
function before(year: number, monthDay: string): PlainDate {
  return dayOf(year, monthDay).subtract({ days: 1 })
}

/**
 * The rounds whose clock is missing on a day, the oldest first: all since the last known one, also when nobody opened them in time; of a
 * duty that has none yet only the running one, so that a new installation or a new unit does not begin with old breaches.
 */
export function missingPeriods(kind: PeriodicKind, lastKnown: string | undefined, today: PlainDate, rule: PeriodicRule): Period[] {
  const missing: Period[] = []
  for (let period = periodOn(kind, today, rule); period !== undefined; period = periodOn(kind, period.opensOn.subtract({ days: 1 }), rule)) {
    if (lastKnown !== undefined && period.key <= lastKnown) break
    missing.unshift(period)
    if (lastKnown === undefined) break
  }
  return missing
}
