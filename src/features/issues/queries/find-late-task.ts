import type { Actor } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { type AssignmentSubject, findAssignmentSubject } from '../../assignments/public.ts'
import { isOverdue } from '../domain/is-overdue.ts'

export type LateTask = AssignmentSubject & { readonly overdue: boolean }

/** A task and whether it is overdue today, if the actor may know of it. */
export async function findLateTask(db: Reader, actor: Actor, today: PlainDate, id: string): Promise<LateTask | undefined> {
  const task = await findAssignmentSubject(db, actor, id)
  return task === undefined ? undefined : { ...task, overdue: isOverdue(task, today) }
}
