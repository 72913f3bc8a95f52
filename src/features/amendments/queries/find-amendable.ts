import type { Actor } from '../../../kernel/actor.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { type AssignmentSubject, findAssignmentSubject } from '../../assignments/public.ts'

export type AmendmentSubject = AssignmentSubject & { readonly content: string; readonly place: string }

/** The assignment with the words in force for it, if the actor may know of it. */
export async function findAmendable(db: Reader, actor: Actor, id: string): Promise<AmendmentSubject | undefined> {
  const subject = await findAssignmentSubject(db, actor, id)
  if (subject === undefined) return undefined
  const words = await db.selectFrom('assignment_rows').select(['content', 'place']).where('id', '=', id).executeTakeFirst()
  return { ...subject, content: words?.content ?? '', place: words?.place ?? '' }
}
