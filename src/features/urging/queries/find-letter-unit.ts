import type { Reader } from '../../../platform/db/database.ts'
import { type Actor, seesEverything } from '../../../kernel/actor.ts'

export type LetterUnit = { readonly id: string; readonly name: string }

/** The unit a letter or a remark is about, if the actor may know of it. */
export async function findLetterUnit(db: Reader, actor: Actor, id: string): Promise<LetterUnit | undefined> {
  if (!seesEverything(actor) && !actor.scope.includes(id)) return undefined
  return db.selectFrom('organisations').select(['id', 'name']).where('id', '=', id).executeTakeFirst()
}
