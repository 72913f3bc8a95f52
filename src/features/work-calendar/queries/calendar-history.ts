import type { Reader } from '../../../platform/db/database.ts'

export type LoadedNotice = {
  readonly id: number
  readonly year: number
  readonly status: string
  readonly notice: string
  readonly loadedAt: Temporal.Instant
  readonly loadedBy: string | null
}

/** Every notice ever loaded, the newest first. */
export async function calendarHistory(db: Reader): Promise<LoadedNotice[]> {
  return db.selectFrom('calendar_versions as v').leftJoin('users as u', 'u.id', 'v.loaded_by')
    .select(['v.id', 'v.year', 'v.status', 'v.notice', 'v.loaded_at as loadedAt', 'u.full_name as loadedBy'])
    .orderBy('v.id', 'desc').limit(200).execute()
}
