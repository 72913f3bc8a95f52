import type { CalendarYear } from '../../../kernel/working-days.ts'
import type { Reader } from '../../../platform/db/database.ts'

/** The version in force of every year, with its days. */
export async function calendarYears(db: Reader): Promise<CalendarYear[]> {
  const versions = await db.selectFrom('calendar_versions').distinctOn('year').select(['id', 'year', 'status']).orderBy('year').orderBy('id', 'desc').execute()
  if (versions.length === 0) return []
  const days = await db.selectFrom('calendar_days').selectAll().where('version_id', 'in', versions.map((v) => v.id)).orderBy('date').execute()
  return versions.map(({ id, year, status }) => ({
    year,
    status: status as CalendarYear['status'],
    days: days.filter((d) => d.version_id === id).map((d) => ({
      date: d.date.toString(), kind: d.kind as 'off' | 'worked', name: { vi: d.name_vi, en: d.name_en }, notice: d.notice, status: d.status as 'notified' | 'derived' | 'unverified' | 'proposed',
    })),
  }))
}
