import type { Actor } from '../../kernel/actor.ts'
import { Conflict, stale } from '../../kernel/problem.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { may } from '../../platform/http/route.ts'
import { type AssignmentParams, type AssignmentSubject, OPEN_PHASES, type Phase, whoDecides, wrongPhase } from '../assignments/public.ts'
import { findAmendable } from './queries/find-amendable.ts'

/** Every reason why the actor may not amend it now. */
export function amendRefusals(actor: Actor, subject: AssignmentSubject): readonly Refusal[] {
  return [...whoDecides(actor, subject), ...(isAmendable(subject.phase) ? [] : [wrongPhase(subject.phase, {})])]
}

/** A phase alone is no lack of right: it answers 409 when the amendment is sent. */
export const mayAmend = may('amend', (ctx, { id }: AssignmentParams) => findAmendable(ctx.db, ctx.actor, id), (actor, _action, subject) =>
  (whoDecides(actor, subject).length === 0 ? [] : amendRefusals(actor, subject)))

/** Throws 409 when the actor looked at an older state, or the task can no longer be amended. */
export function expectAmendable(subject: AssignmentSubject, seenVersion: number): void {
  if (subject.version !== seenVersion) throw stale()
  if (!isAmendable(subject.phase)) throw new Conflict(wrongPhase(subject.phase, {}))
}

function isAmendable(phase: Phase): boolean {
  return (OPEN_PHASES as readonly Phase[]).includes(phase)
}
