import type { OrganisationKind } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { SnapshotMemo } from '../../../platform/db/memo.ts'

/** What selects and suggestions need of a unit. A closed one names its successor, if it has one. */
export type OrganisationOption = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly shortName: string
  readonly kind: OrganisationKind
  readonly parentId: string | null
  readonly connected: boolean
  readonly closedFrom: PlainDate | null
  readonly successorId: string | null
}

const memo = new SnapshotMemo<readonly OrganisationOption[]>(4)

/** Every organisation, closed ones too, in the order of the tree's siblings (position, then name). */
export function organisationOptions({ db, snapshot }: { db: Reader; snapshot?: string | undefined }): Promise<readonly OrganisationOption[]> {
  return memo.get(snapshot, 'all', async () => {
    const rows = await db.selectFrom('organisations')
      .select(['id', 'code', 'name', 'short_name', 'kind', 'parent_id', 'connected', 'closed_from', 'successor_id'])
      .orderBy('position').orderBy('name').orderBy('id').execute()
    return rows.map((row) => ({
      id: row.id, code: row.code, name: row.name, shortName: row.short_name, kind: row.kind as OrganisationKind, parentId: row.parent_id,
      connected: row.connected, closedFrom: row.closed_from, successorId: row.successor_id,
    }))
  })
}
