import { type Actor, seesEverything } from '../../../kernel/actor.ts'
import type { Reader } from '../../../platform/db/database.ts'

/** The organisations the list can be narrowed to. */
export async function chargedUnits(db: Reader, actor: Actor): Promise<{ id: string; shortName: string }[]> {
  const query = db.selectFrom('organisations').select(['id', 'short_name as shortName']).orderBy('position').orderBy('name')
  return (seesEverything(actor) ? query : query.where('id', 'in', [...actor.scope])).execute()
}
