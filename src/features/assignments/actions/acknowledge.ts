import type { Permit } from '../../../kernel/permit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import type { AssignmentSubject } from '../domain/assignment-subject.ts'
import { expectCurrent } from '../policy.ts'
import { insertAcknowledgement, moveOn } from '../store.ts'
import { ASSIGNMENT_TRANSITIONS } from '../domain/assignment-lifecycle.ts'

/** The unit takes note of its task (Đ6.2.a); of one that was corrected while it was being worked on, the work then goes on. */
export async function acknowledge(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'acknowledge', AssignmentSubject>, { version }: { version: number }): Promise<void> {
  expectCurrent('acknowledge', subject, version)
  const { from, to } = subject.hasProgress ? ASSIGNMENT_TRANSITIONS.acknowledge_again : ASSIGNMENT_TRANSITIONS.acknowledge
  await moveOn(tx, { id: subject.id, version, from }, { phase: to })
  await insertAcknowledgement(tx, { assignmentId: subject.id, at: ctx.now, by: actor.userId, automatic: false })
  await recordEvent(tx, ctx, {
    kind: 'ASSIGNMENT_ACKNOWLEDGED', assignmentId: subject.id, documentId: subject.documentId, before: { phase: subject.phase }, after: { phase: to },
  })
}

/** Whoever updates or reports first has taken note by that; it is kept as such, and marked automatic. */
export async function acknowledgeAutomatically(tx: Tx, ctx: Ctx, subject: AssignmentSubject, onBehalfOf?: string): Promise<void> {
  if (subject.phase !== 'issued' || ctx.actor === null) return
  await insertAcknowledgement(tx, { assignmentId: subject.id, at: ctx.now, by: ctx.actor.userId, automatic: true })
  await recordEvent(tx, ctx, {
    kind: 'ASSIGNMENT_ACKNOWLEDGED', assignmentId: subject.id, documentId: subject.documentId, onBehalfOf, after: { automatic: true },
  })
}
