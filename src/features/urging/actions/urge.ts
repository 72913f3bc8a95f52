import { Conflict, Invalid } from '../../../kernel/problem.ts'
import type { Permit } from '../../../kernel/permit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import type { AssignmentSubject } from '../../assignments/public.ts'
import { NOTHING_TO_URGE } from '../domain/refusal-texts.ts'
import { urgedFrom, type UrgingInput, urgingProblems } from '../domain/urging-input.ts'
import { isUrgeable } from '../domain/urgeable.ts'
import { expectUrgeable } from '../policy.ts'
import { lockUrgeables } from '../queries/lock-urgeables.ts'
import { insertUrgings } from '../store.ts'
import { tellUrged } from './tell-urged.ts'

/** One urging of one task (Đ11). Answers the how-manieth it is. */
export async function urge(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'urge', AssignmentSubject>, input: UrgingInput & { readonly version: number }): Promise<number> {
  expectUrgeable(subject, input.version)
  const problems = urgingProblems(input, ctx.today)
  if (problems.length > 0) throw new Invalid(problems)
  const locked = (await lockUrgeables(tx, [subject.id])).get(subject.id)
  // Between looking and locking somebody may have reported.
  if (locked === undefined || !isUrgeable(locked.phase)) throw new Conflict(NOTHING_TO_URGE)
  const ordinal = locked.ordinal + 1
  const urged = urgedFrom(input, ctx.today)
  const batchId = await insertUrgings(tx, [{ ...urged, assignmentId: subject.id, ordinal }], { at: ctx.now, by: actor.userId, organisationId: actor.organisationId })
  await recordEvent(tx, ctx, { kind: 'ASSIGNMENT_URGED', assignmentId: subject.id, documentId: subject.documentId, reason: input.content, after: { channel: urged.channel, ordinal, urgedOn: urged.urgedOn } })
  await tellUrged(tx, ctx, [{ assignmentId: subject.id, documentId: subject.documentId, leadOrganisationId: subject.leadOrganisationId }], `/urgings?batch=${batchId}`)
  return ordinal
}
