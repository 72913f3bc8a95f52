import type { OrganisationKind } from '../../../kernel/actor.ts'
import type { Reader } from '../../../platform/db/database.ts'
import type { PresentOrganisation } from '../imports/organisation-plan.ts'

/** Every unit as an import compares it and an export writes it, in the order of the tree's siblings. */
export async function presentOrganisations(db: Reader): Promise<PresentOrganisation[]> {
  const rows = await db.selectFrom('organisations as o').leftJoin('organisations as p', 'p.id', 'o.parent_id')
    .select(['o.id', 'o.version', 'o.code', 'o.name', 'o.short_name', 'o.kind', 'o.connected', 'o.email', 'o.phone', 'o.position', 'o.closed_from', 'p.code as parent_code'])
    .select((eb) => eb.selectFrom('users as u').whereRef('u.organisation_id', '=', 'o.id').where('u.active', '=', true).select(eb.fn.countAll<number>().as('n')).as('people'))
    .orderBy('o.position').orderBy('o.name').orderBy('o.id').execute()
  return rows.map((row) => ({
    id: row.id, version: row.version, code: row.code, name: row.name, shortName: row.short_name, kind: row.kind as OrganisationKind,
    parentCode: row.parent_code ?? undefined, connected: row.connected, email: row.email ?? undefined, phone: row.phone ?? undefined,
    position: row.position, closed: row.closed_from !== null, people: Number(row.people),
  }))
}
