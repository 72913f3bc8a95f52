import { sql } from 'kysely'
import type { CalendarYear } from '../../kernel/working-days.ts'
import { compileCalendar } from '../../kernel/working-days.ts'
import type { Tx } from '../../platform/db/database.ts'
import { calendarYears } from './queries/calendar-years.ts'

export type LoadedBy = { readonly notice: string; readonly at: Temporal.Instant; readonly by: string | null }

/** One notice at a time: two would each compile the calendar without the other's days. The lock ends with the transaction. */
export async function lockCalendar(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(553, 2)`.execute(tx)
}

/** Puts a year's days in force beside the years already there; the older version of the year is kept (P1). */
export async function insertCalendarVersion(tx: Tx, table: CalendarYear, { notice, at, by }: LoadedBy): Promise<number> {
  const { id } = await tx.insertInto('calendar_versions')
    .values({ year: table.year, status: table.status, notice, loaded_at: at, loaded_by: by })
    .returning('id').executeTakeFirstOrThrow()
  if (table.days.length > 0) {
    await tx.insertInto('calendar_days').values(table.days.map((day) => ({
      version_id: id, date: Temporal.PlainDate.from(day.date), kind: day.kind, name_vi: day.name.vi, name_en: day.name.en, notice: day.notice, status: day.status,
    }))).execute()
  }
  return id
}

/** Compiles the years in force into ordinals, so that SQL counts working days by one subtraction. */
export async function rewriteOrdinals(tx: Tx): Promise<void> {
  const calendar = compileCalendar(await calendarYears(tx))
  await tx.deleteFrom('working_day_ordinals').execute()
  const rows = [...calendar.ordinals()]
  for (let start = 0; start < rows.length; start += 5000) {
    await tx.insertInto('working_day_ordinals')
      .values(rows.slice(start, start + 5000).map(({ date, ord }) => ({ date: Temporal.PlainDate.from(date), ord }))).execute()
  }
}
