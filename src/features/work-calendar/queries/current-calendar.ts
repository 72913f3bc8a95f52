import { sql } from 'kysely'
import type { WorkingCalendar } from '../../../kernel/working-days.ts'
import { compileCalendar } from '../../../kernel/working-days.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { SnapshotMemo } from '../../../platform/db/memo.ts'
import { calendarYears } from './calendar-years.ts'

export type CalendarInForce = {
  readonly calendar: WorkingCalendar
  /** The newest notice loaded; obligations that are done are frozen with it (P11). */
  readonly version: number
}

type Newest = { readonly version: number; readonly database: string }

const newest = new SnapshotMemo<Newest>(4)
const compiled = new Map<string, CalendarInForce>()

/** The calendar in force. Compiled once per version; what a request pays is one small query at most. */
export async function currentCalendar({ db, snapshot }: { db: Reader; snapshot?: string | undefined }): Promise<CalendarInForce> {
  const { version, database } = await newest.get(snapshot, 'newest', () => newestVersion(db))
  const key = `${database}:${version}` // a number is never used twice in one database, not even after a rollback
  const known = compiled.get(key)
  if (known !== undefined) return known
  const inForce = { calendar: compileCalendar(await calendarYears(db)), version }
  if (compiled.size > 20) compiled.clear()
  compiled.set(key, inForce)
  return inForce
}

async function newestVersion(db: Reader): Promise<Newest> {
  const { rows } = await sql<Newest>`select coalesce(max(id), 0) as version, current_database() as database from calendar_versions`.execute(db)
  return rows[0] as Newest
}
