import { sql } from 'kysely'
import { officeZone, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'

/** Biểu 07: of the duties to update that ended in the period, how many were done by their day (Đ7.2). */
export type Compliance = { readonly due: number; readonly onTime: number; readonly late: number; /** Of the late, those not done to this day. */ readonly owed: number }

/** The duties of a unit whose last day lies in [from, today]; one still open on its last day is not yet judged. */
export async function updateCompliance(db: Reader, organisationId: string, from: PlainDate, today: PlainDate): Promise<Compliance> {
  const { rows } = await sql<{ onTime: number; late: number; owed: number }>`
    select (count(*) filter (where coalesce(o.judged_on, (o.done_at at time zone ${officeZone})::date) <= o.due_on))::int as "onTime",
      (count(*) filter (where coalesce(o.judged_on, (o.done_at at time zone ${officeZone})::date) > o.due_on or (o.done_at is null and o.due_on < ${today}::date)))::int as late,
      (count(*) filter (where o.done_at is null and o.due_on < ${today}::date))::int as owed
    from obligations o
    where o.charged_organisation_id = ${organisationId}::uuid and o.kind in ('UPDATE', 'QUARTERLY_UPDATE')
      and (o.cancelled_at is null or o.done_at is not null) and o.due_on between ${from}::date and ${today}::date`.execute(db)
  const { onTime, late, owed } = rows[0] ?? { onTime: 0, late: 0, owed: 0 }
  return { due: onTime + late, onTime, late, owed }
}
