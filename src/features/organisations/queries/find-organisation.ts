import type { OrganisationKind } from '../../../kernel/actor.ts'
import type { Reader } from '../../../platform/db/database.ts'
import type { Organisation } from '../domain/organisation.ts'

/** One organisation as it stands now. Visibility is the caller's: see `seesOrganisation`. */
export async function findOrganisation(db: Reader, id: string): Promise<Organisation | undefined> {
  const row = await db.selectFrom('organisations').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : {
    id: row.id, kind: row.kind as OrganisationKind, parentId: row.parent_id, code: row.code, name: row.name, shortName: row.short_name,
    connected: row.connected, email: row.email ?? undefined, phone: row.phone ?? undefined, position: row.position,
    closedFrom: row.closed_from ?? undefined, successorId: row.successor_id ?? undefined, version: row.version,
  }
}
