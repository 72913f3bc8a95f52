import type { Permit } from '../../../kernel/permit.ts'
import { citedPaper } from '../../../kernel/paper.ts'
import { Conflict, Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { type AssignmentSubject, OPEN_PHASES } from '../../assignments/public.ts'
import { recordEvent } from '../../audit/public.ts'
import { startClocks } from '../../obligations/public.ts'
import { TASK_NOT_OPEN } from '../domain/refusal-texts.ts'
import { type SendInput, sendProblems } from '../domain/send-problems.ts'
import { insertMove, insertRequest, lockPhase } from '../store.ts'
import { tellUnits } from './tell-units.ts'

/**
 * The lead unit asks coordinators to take part (Đ9.2.a): one request to each, with a clock that runs against that coordinator (Đ9.2.b)
 * and never moves the lead's own. Answers their identifiers, in order.
 */
export async function sendRequests(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'send_coordination', AssignmentSubject>, input: SendInput): Promise<string[]> {
  const phase = await lockPhase(tx, subject.id)
  if (!(OPEN_PHASES as readonly (string | undefined)[]).includes(phase)) throw new Conflict(TASK_NOT_OPEN)
  const problems = sendProblems(input, subject, ctx.today)
  if (problems.length > 0) throw new Invalid(problems)
  const ids: string[] = []
  for (const coordinatorId of new Set(input.coordinatorIds)) ids.push(await sendOne(tx, ctx, { actor, subject, input, coordinatorId }))
  return ids
}

type One = { readonly actor: { readonly userId: string }; readonly subject: AssignmentSubject; readonly input: SendInput; readonly coordinatorId: string }

async function sendOne(tx: Tx, ctx: Ctx, { actor, subject, input, coordinatorId }: One): Promise<string> {
  const said = { ...input, at: ctx.now, by: actor.userId }
  const id = await insertRequest(tx, { ...said, assignmentId: subject.id, coordinatorId })
  await insertMove(tx, { ...said, requestId: id, act: 'send' })
  await startClocks(tx, ctx, [{
    kind: 'ANSWER_COORDINATION', assignmentId: subject.id, subjectId: id, chargedOrganisationId: coordinatorId, startedOn: ctx.today, givenDay: input.responseDue,
  }])
  await recordEvent(tx, ctx, {
    kind: 'COORDINATION_SENT', assignmentId: subject.id, documentId: subject.documentId, organisationId: coordinatorId, reason: input.content,
    documentRef: citedPaper(input) || undefined, after: { request: id, responseDue: input.responseDue },
  })
  await tellUnits(tx, ctx, { kind: 'COORDINATION_REQUESTED', organisationIds: [coordinatorId], request: { id, content: input.content } })
  return id
}
