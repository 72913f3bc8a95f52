import type { WorkingCalendar } from '../../../kernel/working-days.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { currentProfile, type NumberName } from '../../regulation/public.ts'
import { currentCalendar } from '../../work-calendar/public.ts'
import type { Made } from '../store.ts'

/** What an act on clocks needs of its request: who, when, today. */
export type Acting = Pick<Ctx, 'actor' | 'now' | 'today'>

/** The calendar in force for this transaction, which sees what it wrote itself. */
export async function calendarOf(tx: Tx, { now }: Pick<Acting, 'now'>): Promise<{ calendar: WorkingCalendar; made: Made }> {
  const { calendar, version } = await currentCalendar({ db: tx })
  return { calendar, made: { calendarVersion: version, at: now } }
}

/** A number of working days from the regulation profile. */
export async function ruleDays(tx: Tx, { today }: Pick<Acting, 'today'>, name: NumberName): Promise<number> {
  return (await currentProfile({ db: tx, today })).numbers[name].value
}
