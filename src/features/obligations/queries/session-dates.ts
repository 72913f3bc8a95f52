import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'

export type SessionDate = { readonly month: string; readonly sessionOn: PlainDate; readonly enteredAt: Temporal.Instant; readonly enteredBy: string }

/** The day of the regular session of each of these months, where one is entered (Đ12.1.đ): the newest entry of a month. */
export async function sessionDates(db: Reader, months: readonly string[]): Promise<ReadonlyMap<string, SessionDate>> {
  const { rows } = await sql<SessionDate>`
    select distinct on (s.month) s.month, s.session_on as "sessionOn", s.entered_at as "enteredAt", u.full_name as "enteredBy"
    from session_dates s join users u on u.id = s.entered_by
    where s.month = any(${[...months]}) order by s.month, s.id desc`.execute(db)
  return new Map(rows.map((row) => [row.month, row]))
}
