import type { Actor } from '../../../kernel/actor.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { type AssignmentSubject, findAssignmentSubject, OPEN_PHASES } from '../../assignments/public.ts'

/** The task whose coordinators are to be asked, and whether it is still carried out; if the actor may know of it. */
export async function findTaskToAsk(db: Reader, actor: Actor, id: string): Promise<(AssignmentSubject & { readonly open: boolean }) | undefined> {
  const task = await findAssignmentSubject(db, actor, id)
  return task === undefined ? undefined : { ...task, open: (OPEN_PHASES as readonly string[]).includes(task.phase) }
}
