import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'

/** A unit with its internal rule in force, and how often it inspected itself this year. */
export type UnitWithRule = {
  readonly id: string
  readonly name: string
  readonly title: string | null
  readonly documentRef: string | null
  readonly issuedOn: PlainDate | null
  readonly inspections: number
  readonly lastInspectedOn: PlainDate | null
}

/** Every department and commune that is open, those without a rule first (Đ24.2). */
export async function unitsWithRules(db: Reader, today: PlainDate): Promise<UnitWithRule[]> {
  const { rows } = await sql<UnitWithRule>`
    select o.id, o.name, r.title, r.document_ref as "documentRef", r.issued_on as "issuedOn",
      (select count(*)::int from self_inspections s where s.organisation_id = o.id and s.inspected_on >= ${today.with({ month: 1, day: 1 })}::date) as inspections,
      (select max(s.inspected_on) from self_inspections s where s.organisation_id = o.id) as "lastInspectedOn"
    from organisations o
    left join lateral (select u.title, u.document_ref, u.issued_on from unit_rules u where u.organisation_id = o.id order by u.recorded_at desc, u.id desc limit 1) r on true
    where o.kind in ('department', 'commune') and (o.closed_from is null or o.closed_from > ${today}::date)
    order by r.title is not null, o.position, o.name, o.id`.execute(db)
  return rows
}
