import { sql } from 'kysely'
import { type Actor, seesEverything } from '../../../kernel/actor.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { SnapshotMemo } from '../../../platform/db/memo.ts'

type Choice = { readonly id: string; readonly name: string }
/** What the filter form offers, and the names its chips show. */
export type FilterChoices = { readonly leads: readonly Choice[]; readonly monitors: readonly Choice[] }

const memo = new SnapshotMemo<FilterChoices>(50)

/** Units and monitoring officers: all of them for who sees everything, else the units of one's own and no officers. */
export function filterChoices({ db, snapshot, actor }: { readonly db: Reader; readonly snapshot: string | undefined; readonly actor: Actor }): Promise<FilterChoices> {
  const all = seesEverything(actor)
  return memo.get(snapshot, all ? 'all' : actor.scope.join(','), async () => {
    const scope = [...actor.scope]
    const leads = await sql<Choice>`select id, name from organisations where ${all} or id = any(${scope}::uuid[]) order by position, name`.execute(db)
    const monitors = all ? await sql<Choice>`select u.id, u.full_name as name from users u
      where u.active and exists (select from user_roles r where r.user_id = u.id and r.role in ('MONITOR', 'RECORDS_CLERK', 'CHIEF_OF_OFFICE')) order by u.full_name`.execute(db) : { rows: [] }
    return { leads: leads.rows, monitors: monitors.rows }
  })
}
