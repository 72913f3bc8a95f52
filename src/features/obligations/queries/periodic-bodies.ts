import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { PERIODIC_KINDS, type PeriodicKind } from '../domain/obligation.ts'

/** A body that owes periodic duties today, with the newest round it has of each. */
export type PeriodicBody = { readonly id: string; readonly office: boolean; readonly known: Readonly<Partial<Record<PeriodicKind, string>>> }

/** The Office and every department and commune that is not closed, connected or not (Đ22.1). */
export async function periodicBodies(tx: Tx, today: PlainDate): Promise<PeriodicBody[]> {
  const { rows } = await sql<PeriodicBody>`
    with bodies as (
      select o.id, o.kind = 'office' as office, o.position from organisations o
      where o.kind in ('office', 'department', 'commune') and (o.closed_from is null or o.closed_from > ${today}::date)
    )
    select b.id, b.office, coalesce((select json_object_agg(k.kind, k.period) from (
        select p.kind, max(p.period) as period from obligations p
        where p.kind = any(${[...PERIODIC_KINDS]}) and p.charged_organisation_id = b.id and p.document_id is null and p.assignment_id is null and p.subject_id is null
        group by p.kind) k), '{}') as known
    from bodies b
    where not b.office or b.id = (select o.id from bodies o where o.office order by o.position, o.id limit 1)
    order by b.id`.execute(tx)
  return rows
}
