import type { Permit } from '../../../kernel/permit.ts'
import { Conflict, stale } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { type AmendmentInput, amendTask } from '../../amendments/public.ts'
import { askAnew, canTransition, cancel, type DecisionInput, holdAssignment, reroute, type RerouteInput, wrongPhase } from '../../assignments/public.ts'
import { recordEvent } from '../../audit/public.ts'
import { fulfil, officeOrganisation, ruleDays, startClocks } from '../../obligations/public.ts'
import { expectReturn } from '../access.ts'
import { isEscalated, RETURN_TRANSITIONS, type ReturnMove } from '../domain/return-request.ts'
import type { OpenReturn, ReturnSubject } from '../queries/find-return-subject.ts'
import { endReturn } from '../store.ts'
import { tellLeaders, tellUnit } from './tell-of-return.ts'

type MayAnswer = Permit<'answer_return', ReturnSubject>
type Seen = { readonly version: number; readonly reason: string }

/** Accepted: the task is corrected as an amendment, and the unit acknowledges it anew (C3). */
export async function acceptByCorrecting(tx: Tx, ctx: Ctx, { actor, subject }: MayAnswer, input: AmendmentInput): Promise<{ amendmentId: string }> {
  const open = begin(subject, input.version)
  if (!canTransition(subject.phase, 'ask_anew')) throw new Conflict(wrongPhase(subject.phase, {}))
  const { id: amendmentId, assignment } = await amendTask(tx, ctx, actor.userId, subject, input)
  await askAnew(tx, assignment)
  await end(tx, ctx, subject, open, { move: 'correct', reason: input.reason, amendmentId, by: actor.userId })
  return { amendmentId }
}

/** Accepted: the document lacks a task. From today the Office has the time it has for classifying to add it (Đ7.1); this task goes on. */
export async function acceptByAdding(tx: Tx, ctx: Ctx, { actor, subject }: MayAnswer, { version, reason }: Seen): Promise<void> {
  const open = begin(subject, version)
  await holdAssignment(tx, subject, [subject.phase])
  await startClocks(tx, ctx, [{
    kind: 'SUPPLEMENT', documentId: subject.documentId, subjectId: open.id, chargedOrganisationId: await officeOrganisation(tx, ctx.today), startedOn: ctx.today,
    workingDays: await ruleDays(tx, ctx, 'classifyDays'),
  }])
  await end(tx, ctx, subject, open, { move: 'add_task', reason, by: actor.userId })
}

/** Accepted: another unit is to do it; the leaders' document is needed only where it fixes another deadline. */
export async function acceptByRerouting(tx: Tx, ctx: Ctx, { actor, subject }: MayAnswer, input: RerouteInput): Promise<{ id: string; code: string }> {
  const open = begin(subject, input.version)
  // Answered first: a return that is still open when its task goes lapses.
  await end(tx, ctx, subject, open, { move: 'reroute', reason: input.reason, by: actor.userId })
  return reroute(tx, ctx, actor.userId, subject, input, true)
}

/** Accepted: the leaders take the task back. */
export async function acceptByCancelling(tx: Tx, ctx: Ctx, { actor, subject }: MayAnswer, input: DecisionInput & { readonly version: number }): Promise<void> {
  const open = begin(subject, input.version)
  await end(tx, ctx, subject, open, { move: 'cancel', reason: input.reason, by: actor.userId })
  await cancel(tx, ctx, actor.userId, subject, input)
}

/** Refused with its reason; the second time on the same task the leaders are asked (Đ9.1.c). */
export async function refuseReturn(tx: Tx, ctx: Ctx, { actor, subject }: MayAnswer, { version, reason }: Seen): Promise<{ escalated: boolean }> {
  const open = begin(subject, version)
  await holdAssignment(tx, subject, [subject.phase])
  const escalated = isEscalated(subject.refused)
  await end(tx, ctx, subject, open, { move: 'refuse', reason, escalated, by: actor.userId })
  if (escalated) await tellLeaders(tx, ctx, subject)
  return { escalated }
}

function begin(subject: ReturnSubject, version: number): OpenReturn {
  expectReturn('answer_return', subject, version)
  if (subject.open === null) throw stale()
  return subject.open
}

type Answer = { readonly move: Exclude<ReturnMove, 'withdraw' | 'lapse'>; readonly reason: string; readonly by: string; readonly amendmentId?: string; readonly escalated?: boolean }

async function end(tx: Tx, ctx: Ctx, subject: ReturnSubject, open: OpenReturn, { move, by, ...answer }: Answer): Promise<void> {
  await fulfil(tx, ctx, { kind: 'TRIAGE_RETURN', subjectId: open.id })
  await endReturn(tx, { returnId: open.id, move, ...answer, at: ctx.now, by })
  const refused = move === 'refuse'
  await recordEvent(tx, ctx, {
    kind: refused ? 'RETURN_REFUSED' : 'RETURN_ACCEPTED', assignmentId: subject.id, documentId: subject.documentId, reason: answer.reason || undefined,
    before: { code: open.code, ordinal: open.ordinal }, after: { outcome: RETURN_TRANSITIONS[move].to, ...(answer.escalated === true ? { escalated: true } : {}) },
  })
  await tellUnit(tx, ctx, refused ? 'RETURN_REFUSED' : 'RETURN_ANSWERED', subject, open.raisedBy)
}
