import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { calendarCommand, currentCalendar, notifiedWorkingCalendar } from '../features/work-calendar/public.ts'
import { localDate } from '../kernel/plain-date.ts'
import type { WorkingCalendar } from '../kernel/working-days.ts'
import { systemClock } from '../platform/clock/clock.ts'
import type { Config } from '../platform/config/config.ts'
import { openDatabase } from '../platform/db/database.ts'
import { openPostgres } from '../platform/db/open-postgres.ts'
import { createLog } from '../platform/log/log.ts'

/** `chidao calendar add|count|due`: answers from the office's calendar when there is a database, else from the one that ships. */
export async function runCalendarCommand(config: Config, args: readonly string[]): Promise<void> {
  const calendar = hasDatabase(config) ? await calendarOf(config) : notifiedWorkingCalendar()
  const { output, exitCode } = calendarCommand([...args], calendar, localDate(systemClock.now()))
  if (exitCode === 0) console.log(output)
  else console.error(output)
  process.exitCode = exitCode
}

const hasDatabase = ({ database, dataDir }: Config) => database.kind === 'external' || existsSync(join(dataDir, 'postgresql'))

async function calendarOf(config: Config): Promise<WorkingCalendar> {
  const postgres = await openPostgres(config, createLog('silent'), { join: true })
  const database = openDatabase({ ...postgres.config, max: 1 })
  try {
    const { calendar } = await currentCalendar({ db: database.db })
    return calendar.years.length > 0 ? calendar : notifiedWorkingCalendar()
  } catch {
    return notifiedWorkingCalendar() // a database that was never prepared has no calendar of its own
  } finally {
    await database.close()
    await postgres.stop()
  }
}
