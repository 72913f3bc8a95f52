import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Language } from '../../kernel/text.ts'
import type { WorkingCalendar } from '../../kernel/working-days.ts'
import type { ObligationRow } from './queries/obligation-rows.ts'
import { type Standing, standingOf, whySentence } from './why.ts'

/** A clock as pages, JSON and files show it: how it stands today, and why it ends when it ends. */
export type ShownObligation = ObligationRow & Standing & { readonly why: string }

export function shownObligation(row: ObligationRow, today: PlainDate, calendar: WorkingCalendar, language: Language): ShownObligation {
  return { ...row, ...standingOf(row, today, calendar), why: whySentence(row, calendar, language) }
}
