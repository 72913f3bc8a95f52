import { sql } from 'kysely'
import { type Actor, seesEverything } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import type { Sheet } from '../domain/sheet.ts'

export type SentSheet = { readonly sheet: Sheet; readonly sentAt: Temporal.Instant; readonly sentBy: string }

/** A sheet as it was sent, each unit its own part; undefined when there is none for the actor. */
export async function findSentSheet(db: Reader, actor: Actor, nominal: PlainDate): Promise<SentSheet | undefined> {
  const { rows } = await sql<SentSheet>`select s.content as sheet, s.sent_at as "sentAt", u.full_name as "sentBy" from information_sheets s join users u on u.id = s.sent_by where s.period = ${nominal}::date`.execute(db)
  const [found] = rows
  if (found === undefined || seesEverything(actor)) return found
  const units = found.sheet.units.filter((unit) => actor.scope.includes(unit.id))
  return units.length === 0 ? undefined : { ...found, sheet: { ...found.sheet, units } }
}

export type SheetLine = { readonly period: PlainDate; readonly sentAt: Temporal.Instant; readonly sentBy: string }

/** The sheets in which the actor has a part; the Office and the leaders all. */
export async function listSheets(db: Reader, actor: Actor): Promise<SheetLine[]> {
  const visible = seesEverything(actor) ? sql<boolean>`true` : sql<boolean>`exists (select from information_sheet_units x where x.period = s.period and x.organisation_id = any(${[...actor.scope]}::uuid[]))`
  const { rows } = await sql<SheetLine>`select s.period, s.sent_at as "sentAt", u.full_name as "sentBy" from information_sheets s join users u on u.id = s.sent_by
    where ${visible} order by s.period desc limit 100`.execute(db)
  return rows
}
