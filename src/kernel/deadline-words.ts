import { findCountedPeriod, type CountedPeriod, endOfPeriod } from './deadline-words/counted-period.ts'
import type { DeadlineContext, DeadlineReading } from './deadline-words/deadline-reading.ts'
import { findDueRule } from './deadline-words/event-rule.ts'
import { type NamedDay, namedDays, resolveNamedDay } from './deadline-words/named-days.ts'
import { findNamedPeriod } from './deadline-words/named-period.ts'
import { plainWords } from './deadline-words/plain-words.ts'
import { readAsCount, readAsDay, readAsEventRule, readAsPeriod, readAsRecurrence, withoutDate } from './deadline-words/reading-texts.ts'
import { findRecurrence } from './deadline-words/recurrence.ts'
import { findRecurrenceRule } from './deadline-words/recurrence-rule.ts'
import type { PlainDate } from './plain-date.ts'
import { CalendarYearMissing } from './working-days.ts'

export type { DeadlineContext, DeadlineReading, Recurrence } from './deadline-words/deadline-reading.ts'
export { type DueWarning, dueWarnings } from './deadline-words/due-warnings.ts'

/**
 * Reads the words of a deadline as a directive writes them, typed with or without diacritics.
 * Never throws and never guesses: what fixes no day says so in its `reading`.
 * A year of working days that is not loaded gives `unresolved` with `missingYear`.
 */
export function readDeadline(words: string, { issued, calendar }: DeadlineContext): DeadlineReading {
  const plain = plainWords(words)
  if (plain === '') return { kind: 'none', reading: withoutDate.none }
  const recurrence = findRecurrence(plain)
  if (recurrence) {
    const rule = findRecurrenceRule(plain, recurrence)
    return rule === undefined ? { kind: 'recurring', recurrence, reading: withoutDate.recurring } : { kind: 'recurring', recurrence, rule, reading: readAsRecurrence(rule) }
  }
  const counted = findCountedPeriod(plain, issued)
  if (counted?.anchored) return readCounted(words, counted, { issued, calendar })
  return (
    readDays(plain, issued) ??
    readPeriod(plain, issued) ??
    (counted && { kind: 'relative_event', reading: withoutDate.length }) ??
    readWithoutDate(plain)
  )
}

function readCounted(words: string, period: CountedPeriod, { calendar }: DeadlineContext): DeadlineReading {
  if (!period.from) {
    const rule = findDueRule(words, period)
    return rule === undefined ? { kind: 'relative_event', reading: withoutDate.event } : { kind: 'relative_event', rule, reading: readAsEventRule(rule) }
  }
  try {
    const { date, rolledFrom } = endOfPeriod(period.from, period, calendar)
    return { kind: 'date', dueDate: date, reading: readAsCount(period.from, period, date, rolledFrom) }
  } catch (error) {
    if (!(error instanceof CalendarYearMissing)) throw error
    return { kind: 'unresolved', reading: error.text, missingYear: error.year }
  }
}

function readDays(plain: string, issued: PlainDate): DeadlineReading | undefined {
  const named = namedDays(plain)
  const last = named.at(-1)
  if (!last) return undefined
  if (!named.every((day, place) => day === last || isRange(plain, day, named[place + 1] ?? last))) {
    return { kind: 'unresolved', reading: withoutDate.several }
  }
  const before = plain.slice(0, last.start)
  const hour = hourOfDay.exec(before)
  const dayBefore = dayIsExcluded(before, hour)
  // A day without its year is the first that is not over before the document exists.
  const found = resolveNamedDay(last, issued, dayBefore ? issued.add({ days: 1 }) : issued)
  if (!found) return { kind: 'unresolved', reading: withoutDate.unknownDay }
  const dueDate = dayBefore ? found.date.subtract({ days: 1 }) : found.date
  const { assumedYear } = found
  const reading = readAsDay(dueDate, { dayBefore, hour: hour !== null, assumedYear })
  return { kind: 'date', dueDate, reading, ...(assumedYear && { assumedYear }) }
}

const hourOfDay = /\b(\d{1,2}) ?(?:h|g|gio|:) ?(\d{2})?(?: ?phut)?(?: (?:sang|trua|chieu|toi))?,? ?(?:cua )?(?:thu \S+,? |chu nhat,? )?(?:ngay )?$/
const beforeDay = /\btruoc(?: thoi diem)?(?: (?:ngay|mung|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat),?)*[ (]*$/

/** P3: "trước ngày X" ends the day before, but "trước 17 giờ ngày X" still is day X. */
function dayIsExcluded(before: string, hour: RegExpExecArray | null): boolean {
  if (!hour) return beforeDay.test(before)
  const midnight = Number(hour[1]) === 0 && Number(hour[2] ?? 0) === 0
  return midnight && /\btruoc $/.test(before.slice(0, hour.index))
}

function isRange(plain: string, from: NamedDay, to: NamedDay): boolean {
  const between = plain.slice(from.end, to.start)
  return /\bden\b|\btoi\b|^ ?- ?$/.test(between) && !/\bva\b|;/.test(between)
}

function readPeriod(plain: string, issued: PlainDate): DeadlineReading | undefined {
  const period = findNamedPeriod(plain, issued)
  if (!period) return undefined
  const lead = plain.slice(0, period.start)
  if (/\b(?:dau|giua|trung tuan|thuong tuan|nam hoc|tuan \S+)(?: cua)? $/.test(lead) || /\bnam hoc\b/.test(plain)) {
    return { kind: 'unresolved', reading: withoutDate.vague }
  }
  const before = /\btruoc $/.test(lead)
  const dueDate = before ? period.first.subtract({ days: 1 }) : period.last
  const { assumedYear } = period
  const reading = readAsPeriod(dueDate, { before, assumedYear })
  return { kind: 'date', dueDate, reading, ...(assumedYear && { assumedYear }) }
}

function readWithoutDate(plain: string): DeadlineReading {
  const afterEvent = /\b(?:khi|sau|ke tu|truoc khi|ngay sau)\b/.test(plain)
  return afterEvent
    ? { kind: 'relative_event', reading: withoutDate.event }
    : { kind: 'unresolved', reading: withoutDate.vague }
}
