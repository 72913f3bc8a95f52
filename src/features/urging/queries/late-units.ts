import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'

export type LateUnit = { readonly id: string; readonly name: string; readonly overdue: number; readonly soon: number }

/** Units to which a letter could go: those with tasks that are late or soon due and not reported, the most late first. */
export async function lateUnits(db: Reader, today: PlainDate, dueBefore: PlainDate): Promise<LateUnit[]> {
  const { rows } = await sql<LateUnit>`select o.id, o.name, count(*) filter (where a.due_date < ${today}::date)::int as overdue, count(*) filter (where a.due_date >= ${today}::date)::int as soon
    from assignments a join organisations o on o.id = a.lead_organisation_id
    where a.phase in ('issued', 'accepted', 'in_progress') and a.due_date < ${dueBefore}::date group by o.id order by 3 desc, o.position`.execute(db)
  return rows
}
