import { clauseWords } from '../../kernel/clause.ts'
import { formatDateWithWeekday, localDate, parseDate, type PlainDate } from '../../kernel/plain-date.ts'
import type { Language } from '../../kernel/text.ts'
import { CalendarYearMissing, type WorkingCalendar } from '../../kernel/working-days.ts'
import { type Breach, breach } from './domain/breach.ts'
import { namedDays } from './domain/explanation.ts'
import { dayOffName, lastWorkingDay } from './domain/last-days.ts'
import { type Obligation, OBLIGATIONS } from './domain/obligation.ts'
import { messages, periodWords, phrases } from './messages.ts'

/** Why a clock ends when it ends, in one sentence or two, with its clause and the days that made the difference. */
export function whySentence(row: Obligation, calendar: WorkingCalendar, language: Language): string {
  const { startsFrom, counting } = OBLIGATIONS[row.kind]
  const date = (day: PlainDate) => formatDateWithWeekday(day, language)
  const clause = clauseWords(row.clause, language)
  const { dueOn } = row
  if (dueOn === null) return withoutEnd(row, language, clause)
  if (counting === 'working_days') {
    const { skipped, worked } = namedDays(row.startedOn, dueOn, calendar, language)
    return phrases.counted[language](row.workingDays ?? 0, startsFrom[language], date(row.startedOn), date(dueOn), clause)
      + (skipped.length === 0 ? '' : phrases.skipped[language](skipped.join(', '))) + (worked.length === 0 ? '' : phrases.worked[language](worked.join(', ')))
  }
  if (counting === 'day_or_before') return ofNominalDay(row, dueOn, calendar, language, clause)
  return dayNamed(row, dueOn, language, clause) + lastWorked(dueOn, calendar, language)
}

function withoutEnd(row: Obligation, language: Language, clause: string): string {
  const date = (day: PlainDate) => formatDateWithWeekday(day, language)
  if (row.kind === 'SESSION_REPORT') return phrases.noSession[language](periodWords(row.period, language) ?? row.period, clause)
  const nominal = OBLIGATIONS[row.kind].counting === 'day_or_before' ? parseDate(row.period) : undefined
  if (nominal !== undefined) return phrases.unknownDay[language](date(nominal))
  return phrases.unknown[language](row.workingDays ?? 0, OBLIGATIONS[row.kind].startsFrom[language], date(row.startedOn))
}

/** A day the rule or a person names, kept literally, a day off or not (P5). */
function dayNamed(row: Obligation, dueOn: PlainDate, language: Language, clause: string): string {
  const date = (day: PlainDate) => formatDateWithWeekday(day, language)
  switch (row.kind) {
    case 'QUARTERLY_UPDATE':
      return phrases.quarterly[language](phrases.quarter[language](row.period), date(dueOn), clause)
    case 'UNIT_HALF_YEAR_REPORT':
    case 'UNIT_ANNUAL_REPORT':
    case 'OFFICE_HALF_YEAR_REPORT':
    case 'OFFICE_ANNUAL_REPORT':
      return phrases.beforeDay[language](date(dueOn.add({ days: 1 })), date(dueOn), clause)
    case 'SESSION_REPORT':
      return phrases.session[language](periodWords(row.period, language) ?? row.period, date(dueOn), clause)
    case 'ANNUAL_REVIEW':
      return phrases.review[language](periodWords(row.period, language) ?? row.period, date(dueOn), clause)
    default:
      return phrases.given[language](OBLIGATIONS[row.kind].startsFrom[language], date(row.startedOn), date(dueOn), clause)
  }
}

function ofNominalDay(row: Obligation, dueOn: PlainDate, calendar: WorkingCalendar, language: Language, clause: string): string {
  const date = (day: PlainDate) => formatDateWithWeekday(day, language)
  const nominal = parseDate(row.period) ?? dueOn
  const every = row.startedOn.until(nominal, { largestUnit: 'days' }).days
  const said = phrases.sheet[language](every, date(row.startedOn), date(nominal), clause)
  return nominal.equals(dueOn) ? said : said + phrases.sheetBefore[language](dayOffName(nominal, calendar, language), date(dueOn))
}

/** When the last valid day is a day off: the last day on which people work (G10). */
function lastWorked(dueOn: PlainDate, calendar: WorkingCalendar, language: Language): string {
  const last = lastWorkingDay(dueOn, calendar)
  return last === null || last.equals(dueOn) ? '' : phrases.lastWorked[language](dayOffName(dueOn, calendar, language), formatDateWithWeekday(last, language))
}

export type Standing = { readonly breach: Breach; readonly workingDaysLeft: number | null; /** The last valid day, or the working day before it (G10). */ readonly lastWorkingDay: PlainDate | null }

/** How a clock stands today: late by how much, or how much is left. */
export function standingOf(row: Obligation, today: PlainDate, calendar: WorkingCalendar): Standing {
  const late = breach(row, today, calendar)
  return {
    breach: late, lastWorkingDay: lastWorkingDay(row.dueOn, calendar),
    workingDaysLeft: row.dueOn === null || row.doneAt !== null || late.breached ? null : daysLeft(today, row.dueOn, calendar),
  }
}

/** The word of a clock's state in a table or a file; the page draws it as a mark. */
export function stateWord(row: Obligation & Standing, language: Language): string {
  if (row.cancelledAt !== null && row.doneAt === null) return messages.cancelled[language]
  if (row.doneAt !== null) return messages[row.breach.breached ? 'done_late' : 'done'][language]
  if (row.breach.breached) return messages.late[language]
  if (row.dueOn === null) return messages[row.kind === 'SESSION_REPORT' ? 'waitingSession' : 'waiting'][language]
  return messages.inTime[language]
}

function daysLeft(today: PlainDate, due: PlainDate, calendar: WorkingCalendar): number | null {
  try {
    return calendar.countWorkingDays(today, due)
  } catch (error) {
    if (error instanceof CalendarYearMissing) return null
    throw error
  }
}

/** The first and the last day the picture must show. */
export function lastShown(row: Obligation, today: PlainDate): PlainDate {
  const end = row.doneAt === null ? today : localDate(row.doneAt)
  return row.dueOn === null || Temporal.PlainDate.compare(end, row.dueOn) > 0 ? end : row.dueOn
}
