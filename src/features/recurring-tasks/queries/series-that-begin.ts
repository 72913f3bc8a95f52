import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'

/** Running series whose next period has begun on `today`: the last one made is over. */
export async function seriesThatBegin(db: Reader, today: PlainDate): Promise<readonly string[]> {
  const { rows } = await sql<{ task_id: string }>`select s.task_id from task_series s join tasks t on t.id = s.task_id
    join lateral (select max(p.starts_on) as starts_on from task_periods p where p.task_id = s.task_id) last on true
    where s.ended_at is null and ${today}::date >= last.starts_on + case t.cadence when 'weekly' then interval '7 days' when 'monthly' then interval '1 month'
      when 'quarterly' then interval '3 months' when 'half_yearly' then interval '6 months' else interval '1 year' end
    order by s.task_id`.execute(db)
  return rows.map((row) => row.task_id)
}
