import type { Tx } from '../../../platform/db/database.ts'
import type { Phase } from '../domain/assignment-lifecycle.ts'
import type { AssignmentSubject } from '../domain/assignment-subject.ts'
import { moveOn } from '../store.ts'

/** Takes the assignment for something that happens beside it, if it still is as the actor saw it and in one of these phases; else 409. */
export async function holdAssignment(tx: Tx, subject: AssignmentSubject, from: readonly Phase[]): Promise<void> {
  await moveOn(tx, { id: subject.id, version: subject.version, from }, {})
}
