import type { PlainDate } from '../../../kernel/plain-date.ts'
import { type AdministratorAlarm, administratorAlarms } from '../administrator-alarm.ts'
import { organisationTree, unitsWithoutFocalOfficer } from '../../organisations/public.ts'
import type { HomeDay, Looking } from './home-day.ts'

/** What an administrator has to look after: who is missing, and which year has no calendar yet. */
export type AdministratorHome = {
  readonly organisations: number
  readonly people: number
  readonly withoutFocalOfficer: readonly { readonly id: string; readonly name: string }[]
  /** The last year whose days off are loaded. */
  readonly calendarUntil: number | undefined
  readonly calendarLacks: readonly number[]
  /** What stands still until somebody looks. */
  readonly alarms: readonly AdministratorAlarm[]
}

/** The notice of a year's days off is issued in autumn; from October on the next year is asked for. */
const ASKED_FROM_MONTH = 10

export async function administratorHome(ctx: Looking, { calendar, today }: HomeDay): Promise<AdministratorHome> {
  const [tree, lacking, alarms] = await Promise.all([organisationTree(ctx), unitsWithoutFocalOfficer(ctx), administratorAlarms.ask(ctx.db, null)])
  const inForce = tree.filter((unit) => isInForce(unit.closedFrom, today))
  const years = today.month >= ASKED_FROM_MONTH ? [today.year, today.year + 1] : [today.year]
  return {
    organisations: inForce.length, people: inForce.reduce((sum, unit) => sum + unit.people, 0),
    withoutFocalOfficer: lacking.map(({ id, name }) => ({ id, name })),
    calendarUntil: calendar.years.at(-1)?.year, calendarLacks: years.filter((year) => !calendar.hasYear(year)), alarms,
  }
}

const isInForce = (closedFrom: PlainDate | null, today: PlainDate): boolean => closedFrom === null || Temporal.PlainDate.compare(closedFrom, today) > 0
