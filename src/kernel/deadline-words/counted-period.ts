import type { PlainDate } from '../plain-date.ts'
import type { WorkingCalendar } from '../working-days.ts'
import { namedDays, resolveNamedDay } from './named-days.ts'
import { numberWords, readCount } from './plain-words.ts'

export type PeriodUnit = 'working_day' | 'day' | 'week' | 'month' | 'year'

/** "N ngày kể từ …": a length, and the day it is counted from when the words fix one. */
export type CountedPeriod = {
  readonly count: number
  readonly unit: PeriodUnit
  readonly from?: PlainDate
  /** False when the words only give a length: "không quá 07 ngày làm việc". */
  readonly anchored: boolean
  /** The plain words of what it is counted from. */
  readonly event?: string
}

const units: Readonly<Record<string, PeriodUnit>> = {
  'ngay lam viec': 'working_day',
  ngay: 'day',
  tuan: 'week',
  thang: 'month',
  nam: 'year',
}

// A number after the unit makes it a date instead: "15 tháng 6", "tháng 11 năm 2025".
const length = new RegExp(
  String.raw`(?<!thang |quy |ngay |[\d/])\b(?<count>\d{1,3}|${numberWords}) ?(?<unit>ngay lam viec|ngay|tuan|thang|nam)\b(?! \d| dau| cuoi)`,
)
const anchor = /^[ ,]*(?:\([^)]*\),? )?(?:(?:ke|tinh) tu|tu|sau)(?: (?:ngay|khi|luc|thoi diem))*(?<event> .*|$)/
const paper = '(?:van ban|cong van|chi thi|quyet dinh|ke hoach|thong bao|cong dien|nghi quyet|ket luan)'
const signed = '(?:duoc )?(?:ky(?:,? (?:va )?ban hanh)?|ban hanh|phat hanh)'
const issueOfThis = new RegExp(
  String.raw`^(?:hom nay|nay|${paper} nay ${signed}|${signed}(?: ${paper} nay)?)(?: ?[,.;)].*)?$`,
)

/** The counted period in these plain words, if there is one. */
export function findCountedPeriod(words: string, issued: PlainDate): CountedPeriod | undefined {
  const match = length.exec(words)
  const count = readCount(match?.groups?.['count'] ?? '')
  const unit = units[match?.groups?.['unit'] ?? '']
  if (!match || count === undefined || unit === undefined) return undefined
  const event = anchor.exec(words.slice(match.index + match[0].length))?.groups?.['event']?.trim()
  const from = event === undefined ? undefined : findAnchor(event, issued)
  return { count, unit, anchored: event !== undefined, ...(from && { from }), ...(event && { event }) }
}

function findAnchor(event: string, issued: PlainDate): PlainDate | undefined {
  if (issueOfThis.test(event)) return issued
  const named = namedDays(`ngay ${event}`)[0]
  if (!named || named.start > 'ngay '.length) return undefined
  return resolveNamedDay(named, issued, issued)?.date
}

/**
 * The last day of a period whose first day does not count (P2; Civil Code 2015, art. 147–148): it
 * always is a working day (P5). `rolledFrom` is the day off on which it would otherwise have ended.
 * Throws `CalendarYearMissing` when the working days of that year are not known.
 */
export function endOfPeriod(
  from: PlainDate,
  { count, unit }: CountedPeriod,
  calendar: WorkingCalendar,
): { readonly date: PlainDate; readonly rolledFrom?: PlainDate } {
  if (unit === 'working_day') return { date: calendar.addWorkingDays(from, count) }
  const name = ({ day: 'days', week: 'weeks', month: 'months', year: 'years' } as const)[unit]
  const end = from.add({ [name]: count })
  if (calendar.isWorkingDay(end)) return { date: end }
  return { date: calendar.nextWorkingDay(end), rolledFrom: end }
}
