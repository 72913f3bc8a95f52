import { sql } from 'kysely'
import type { OrganisationKind } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { SnapshotMemo } from '../../../platform/db/memo.ts'

export type TreeRow = {
  readonly id: string
  readonly parentId: string | null
  readonly code: string
  readonly name: string
  readonly shortName: string
  readonly searchKey: string
  readonly kind: OrganisationKind
  readonly connected: boolean
  readonly closedFrom: PlainDate | null
  readonly successorId: string | null
  readonly focalOfficer: string | null
  readonly standIn: string | null
  readonly head: string | null
  readonly people: number
}

const memo = new SnapshotMemo<readonly TreeRow[]>(8)

/** Every organisation with who is in charge of its access today, its head and how many people it has. */
export function organisationTree({ db, snapshot, today }: { db: Reader; snapshot?: string | undefined; today: PlainDate }): Promise<readonly TreeRow[]> {
  return memo.get(snapshot, today.toString(), async () => {
    const { rows } = await sql<TreeRow>`
      select o.id, o.parent_id as "parentId", o.code, o.name, o.short_name as "shortName", o.name_folded as "searchKey", o.kind, o.connected,
        o.closed_from as "closedFrom", o.successor_id as "successorId",
        (select u.full_name from focal_appointments f join users u on u.id = f.user_id
          where f.organisation_id = o.id and f.from_date <= ${today} and (f.to_date is null or f.to_date >= ${today})
            and u.active and u.organisation_id = o.id order by f.from_date desc limit 1) as "focalOfficer",
        (select u.full_name from focal_delegations d join users u on u.id = d.user_id
          where d.organisation_id = o.id and d.revoked_at is null and d.from_date <= ${today} and d.to_date >= ${today}
            and u.active and u.organisation_id = o.id order by d.from_date desc limit 1) as "standIn",
        (select u.full_name from users u join user_roles r on r.user_id = u.id
          where u.organisation_id = o.id and u.active and r.role in ('UNIT_HEAD', 'CHIEF_OF_OFFICE', 'CHAIR') order by u.id limit 1) as head,
        (select count(*)::int from users u where u.organisation_id = o.id and u.active) as people
      from organisations o order by o.position, o.name, o.id`.execute(db)
    return rows
  })
}
