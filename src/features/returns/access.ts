import { type Actor, hasRole, isLeader } from '../../kernel/actor.ts'
import { Conflict, stale } from '../../kernel/problem.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { may, type May } from '../../platform/http/route.ts'
import { type AssignmentParams, canTransition, whoDecides, wrongPhase } from '../assignments/public.ts'
import * as texts from './domain/refusal-texts.ts'
import { findReturnSubject, type ReturnSubject } from './queries/find-return-subject.ts'

export const RETURN_VERBS = ['raise_return', 'withdraw_return', 'answer_return', 'direct_return'] as const
export type ReturnVerb = (typeof RETURN_VERBS)[number]

type Judged = Pick<ReturnSubject, 'leadOrganisationId' | 'monitorUserId' | 'phase' | 'open' | 'escalatedId'>

/** Every reason why the actor may not do this now. */
export function returnRefusals(actor: Actor, verb: ReturnVerb, subject: Judged): readonly Refusal[] {
  return [...who(actor, verb, subject), ...whenNot(verb, subject)]
}

/** Who may: reasons in the person answer 403; how the task stands is 409 (`expectReturn`). */
export function mayReturn<V extends ReturnVerb>(verb: V): May<V, ReturnSubject, AssignmentParams> {
  return may(verb, (ctx, { id }: AssignmentParams) => findReturnSubject(ctx.db, ctx.actor, id), (actor: Actor, _verb: V, subject) =>
    (who(actor, verb, subject).length === 0 ? [] : returnRefusals(actor, verb, subject)))
}

/** Throws 409 when the actor looked at an older state, or it is not the time for it. */
export function expectReturn(verb: ReturnVerb, subject: ReturnSubject, seenVersion: number): void {
  if (subject.version !== seenVersion) throw stale()
  const [reason] = whenNot(verb, subject)
  if (reason !== undefined) throw new Conflict(reason)
}

function who(actor: Actor, verb: ReturnVerb, subject: Judged): Refusal[] {
  if (verb === 'answer_return') return whoDecides(actor, subject)
  if (verb === 'direct_return') return isLeader(actor) ? [] : [texts.NOT_LEADER]
  if (actor.organisationId !== subject.leadOrganisationId) return [texts.NOT_LEAD_UNIT]
  return hasRole(actor, 'FOCAL_OFFICER', 'UNIT_HEAD') ? [] : [texts.NOT_FOCAL_OR_HEAD]
}

/** Raised while the unit works on it, before a result is reported; one at a time (C3). */
function whenNot(verb: ReturnVerb, { phase, open, escalatedId }: Judged): Refusal[] {
  if (verb === 'direct_return') return escalatedId === null ? [texts.NOTHING_ESCALATED] : []
  if (verb !== 'raise_return') return open === null ? [texts.NO_RETURN] : []
  if (open !== null) return [texts.RETURN_OPEN]
  if (phase === 'pending_confirmation') return [texts.RESULT_REPORTED]
  return canTransition(phase, 'ask_anew') ? [] : [wrongPhase(phase, {})]
}
