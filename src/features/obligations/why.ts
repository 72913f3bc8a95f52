import { clauseWords } from '../../kernel/clause.ts'
import { formatDateWithWeekday, localDate, type PlainDate } from '../../kernel/plain-date.ts'
import type { Language } from '../../kernel/text.ts'
import { CalendarYearMissing, type WorkingCalendar } from '../../kernel/working-days.ts'
import { type Breach, breach } from './domain/breach.ts'
import { namedDays } from './domain/explanation.ts'
import { type Obligation, OBLIGATIONS } from './domain/obligation.ts'
import { phrases } from './messages.ts'

/** Why a clock ends when it ends, in one sentence, with its clause and the days that made the difference. */
export function whySentence(row: Obligation, calendar: WorkingCalendar, language: Language): string {
  const { startsFrom } = OBLIGATIONS[row.kind]
  const date = (day: PlainDate) => formatDateWithWeekday(day, language)
  if (row.dueOn === null) return phrases.unknown[language](row.workingDays ?? 0, startsFrom[language], date(row.startedOn))
  const clause = clauseWords(row.clause, language)
  if (row.kind === 'QUARTERLY_UPDATE') return phrases.quarterly[language](phrases.quarter[language](row.period), date(row.dueOn), clause)
  if (OBLIGATIONS[row.kind].counting === 'given_day') return phrases.given[language](startsFrom[language], date(row.startedOn), date(row.dueOn), clause)
  const { skipped, worked } = namedDays(row.startedOn, row.dueOn, calendar, language)
  return phrases.counted[language](row.workingDays ?? 0, startsFrom[language], date(row.startedOn), date(row.dueOn), clause)
    + (skipped.length === 0 ? '' : phrases.skipped[language](skipped.join(', '))) + (worked.length === 0 ? '' : phrases.worked[language](worked.join(', ')))
}

export type Standing = { readonly breach: Breach; readonly workingDaysLeft: number | null }

/** How a clock stands today: late by how much, or how much is left. */
export function standingOf(row: Obligation, today: PlainDate, calendar: WorkingCalendar): Standing {
  const late = breach(row, today, calendar)
  return { breach: late, workingDaysLeft: row.dueOn === null || row.doneAt !== null || late.breached ? null : daysLeft(today, row.dueOn, calendar) }
}

function daysLeft(today: PlainDate, due: PlainDate, calendar: WorkingCalendar): number | null {
  try {
    return calendar.countWorkingDays(today, due)
  } catch (error) {
    if (error instanceof CalendarYearMissing) return null
    throw error
  }
}

/** The last day the picture must show. */
export function lastShown(row: Obligation, today: PlainDate): PlainDate {
  const end = row.doneAt === null ? today : localDate(row.doneAt)
  return row.dueOn === null || Temporal.PlainDate.compare(end, row.dueOn) > 0 ? end : row.dueOn
}
