import type { PlainDate } from './plain-date.ts'
import type { Text } from './text.ts'

/** How often a recurring task comes back. */
export const CADENCES = ['weekly', 'monthly', 'quarterly', 'half_yearly', 'yearly'] as const
export type Cadence = (typeof CADENCES)[number]

/** When the task of each period is due: "trước ngày 15 tháng cuối quý" is day 15 of month 3 of a quarter, the day itself not included. */
export type RecurrenceRule = {
  readonly cadence: Cadence
  /** From the first month of the period, 1; one more than the period has is the month after it. A week has none: 1. */
  readonly month: number
  /** Day of the month, beyond its end its last day; of a week, 1 is Monday. */
  readonly day: number
  /** P3: "trước ngày" ends the day before. */
  readonly before: boolean
}

/** One week, month, quarter, half or whole year. `key` names it once and for all: 2026-W48, 2026-12, 2026-Q4, 2026-H2, 2026. */
export type RecurringPeriod = { readonly key: string; readonly first: PlainDate; readonly last: PlainDate }

const MONTHS: Readonly<Record<Exclude<Cadence, 'weekly'>, number>> = { monthly: 1, quarterly: 3, half_yearly: 6, yearly: 12 }

/** The period in which the day lies; weeks run from Monday. */
export function periodOf(cadence: Cadence, day: PlainDate): RecurringPeriod {
  if (cadence === 'weekly') return week(day)
  const months = MONTHS[cadence]
  const first = day.with({ day: 1, month: Math.floor((day.month - 1) / months) * months + 1 })
  const part = Math.floor((first.month - 1) / months) + 1
  const year = String(first.year).padStart(4, '0')
  const key = { monthly: `${year}-${String(first.month).padStart(2, '0')}`, quarterly: `${year}-Q${part}`, half_yearly: `${year}-H${part}`, yearly: year }[cadence]
  return { key, first, last: first.add({ months }).subtract({ days: 1 }) }
}

function week(day: PlainDate): RecurringPeriod {
  const first = day.subtract({ days: day.dayOfWeek - 1 })
  return { key: `${first.yearOfWeek}-W${String(first.weekOfYear).padStart(2, '0')}`, first, last: first.add({ days: 6 }) }
}

/** The period right after this one: no day between them, none in both. */
export function nextPeriod(cadence: Cadence, { last }: Pick<RecurringPeriod, 'last'>): RecurringPeriod {
  return periodOf(cadence, last.add({ days: 1 }))
}

/** The day on which the task of this period is due, as the rule says it: a day off is kept (P5 is the profile's reading). */
export function dueOfPeriod({ cadence, month, day, before }: RecurrenceRule, { first }: Pick<RecurringPeriod, 'first'>): PlainDate {
  const named = cadence === 'weekly'
    ? first.add({ days: day - 1 })
    : first.add({ months: month - 1 }).with({ day }, { overflow: 'constrain' })
  return before ? named.subtract({ days: 1 }) : named
}

/** The last month a rule may name: the one after the period. */
export function lastMonthOf(cadence: Cadence): number {
  return cadence === 'weekly' ? 1 : MONTHS[cadence] + 1
}

/** The first period from `today` on whose task can still be done in time. */
export function firstPeriodFrom(rule: RecurrenceRule, today: PlainDate): RecurringPeriod {
  let period = periodOf(rule.cadence, today)
  while (Temporal.PlainDate.compare(dueOfPeriod(rule, period), today) < 0) period = nextPeriod(rule.cadence, period)
  return period
}

const ROMAN = ['I', 'II', 'III', 'IV']

/** "tháng 12/2026", "quý IV/2026", "6 tháng cuối năm 2026", "tuần 48/2026", "năm 2026". */
export function periodWords(key: string): Text {
  const [year = '', part = ''] = key.split('-')
  const number = Number(part.slice(1))
  if (part === '') return { vi: `năm ${year}`, en: year }
  if (part.startsWith('W')) return { vi: `tuần ${part.slice(1)}/${year}`, en: `week ${number} of ${year}` }
  if (part.startsWith('Q')) return { vi: `quý ${ROMAN[number - 1] ?? part}/${year}`, en: `quarter ${number} of ${year}` }
  if (part.startsWith('H')) return { vi: `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`, en: `${number === 1 ? 'first' : 'second'} half of ${year}` }
  return { vi: `tháng ${part}/${year}`, en: `${part}/${year}` }
}

const EACH: Readonly<Record<Cadence, Text>> = {
  weekly: { vi: 'hằng tuần', en: 'every week' }, monthly: { vi: 'hằng tháng', en: 'every month' }, quarterly: { vi: 'hằng quý', en: 'every quarter' },
  half_yearly: { vi: '6 tháng một lần', en: 'every half-year' }, yearly: { vi: 'hằng năm', en: 'every year' },
}
const WEEKDAYS: readonly Text[] = [
  { vi: 'thứ Hai', en: 'Monday' }, { vi: 'thứ Ba', en: 'Tuesday' }, { vi: 'thứ Tư', en: 'Wednesday' }, { vi: 'thứ Năm', en: 'Thursday' },
  { vi: 'thứ Sáu', en: 'Friday' }, { vi: 'thứ Bảy', en: 'Saturday' }, { vi: 'Chủ nhật', en: 'Sunday' },
]

/** "trước ngày 15 của tháng thứ 3 trong kỳ, hằng quý". */
export function recurrenceWords({ cadence, month, day, before }: RecurrenceRule): Text {
  const each = EACH[cadence]
  if (cadence === 'weekly') {
    const named = WEEKDAYS[day - 1] ?? { vi: '', en: '' }
    return { vi: `${before ? 'trước ' : ''}${named.vi} ${each.vi}`, en: `${before ? 'before ' : ''}${named.en}, ${each.en}` }
  }
  const which = monthWords(cadence, month)
  return { vi: `${before ? 'trước ' : ''}ngày ${day} ${which.vi}${each.vi}`, en: `${before ? 'before ' : ''}day ${day} ${which.en}${each.en}` }
}

function monthWords(cadence: Exclude<Cadence, 'weekly'>, month: number): Text {
  if (month > MONTHS[cadence]) return { vi: 'của tháng sau kỳ, ', en: 'of the month after the period, ' }
  if (cadence === 'monthly') return { vi: '', en: 'of the month, ' }
  return { vi: `của tháng thứ ${month} trong kỳ, `, en: `of month ${month} of the period, ` }
}
