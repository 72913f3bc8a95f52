import type { Permit } from '../../../kernel/permit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { fulfilByUpdate } from '../../obligations/public.ts'
import { ASSIGNMENT_TRANSITIONS } from '../domain/assignment-lifecycle.ts'
import type { AssignmentSubject } from '../domain/assignment-subject.ts'
import { expectCurrent } from '../policy.ts'
import { insertProgress, moveOn } from '../store.ts'
import { acknowledgeAutomatically } from './acknowledge.ts'

export type ProgressInput = { readonly version: number; readonly content: string; readonly documentRef: string }

/** How the work stands, in the unit's words (Đ5.1.g, Đ6.2.b). Answers the update's identifier. */
export async function updateProgress(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'update_progress', AssignmentSubject>, input: ProgressInput): Promise<string> {
  expectCurrent('update_progress', subject, input.version)
  const { from, to } = ASSIGNMENT_TRANSITIONS.update_progress
  await moveOn(tx, { id: subject.id, version: input.version, from }, { phase: to, has_progress: true, last_update_at: ctx.now })
  await acknowledgeAutomatically(tx, ctx, subject)
  const id = await insertProgress(tx, { assignmentId: subject.id, at: ctx.now, by: actor.userId, onBehalfOf: null, content: input.content, documentRef: input.documentRef })
  await recordEvent(tx, ctx, {
    kind: 'PROGRESS_UPDATED', assignmentId: subject.id, documentId: subject.documentId, reason: input.content,
    documentRef: input.documentRef || undefined, before: { phase: subject.phase }, after: { phase: to },
  })
  await fulfilByUpdate(tx, ctx, { assignmentId: subject.id, act: 'progress_update', dueDate: subject.due })
  return id
}
