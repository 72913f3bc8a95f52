import type { Tx } from '../../../platform/db/database.ts'
import { ASSIGNMENT_TRANSITIONS } from '../domain/assignment-lifecycle.ts'
import type { AssignmentSubject } from '../domain/assignment-subject.ts'
import { moveOn } from '../store.ts'

/** The task was corrected at the unit's word (C3): the unit is to acknowledge it anew. Answers the assignment's new version. */
export async function askAnew(tx: Tx, subject: AssignmentSubject): Promise<number> {
  const { from, to } = ASSIGNMENT_TRANSITIONS.ask_anew
  await moveOn(tx, { id: subject.id, version: subject.version, from }, { phase: to })
  return subject.version + 1
}
