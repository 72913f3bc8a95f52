import { type Actor, hasRole, isLeader, isOffice } from '../../kernel/actor.ts'
import { Conflict, stale } from '../../kernel/problem.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { may, type May } from '../../platform/http/route.ts'
import { type AssignmentParams, type AssignmentSubject, whoDecides } from '../assignments/public.ts'
import * as texts from './domain/refusal-texts.ts'
import { type CorrectionSubject, findCorrectionSubject } from './queries/find-correction-subject.ts'

export const CORRECTION_VERBS = ['request_correction', 'withdraw_correction', 'answer_correction', 'reopen'] as const
export type CorrectionVerb = (typeof CORRECTION_VERBS)[number]

type Judged = Pick<AssignmentSubject, 'leadOrganisationId' | 'leadConnected' | 'monitorUserId' | 'phase' | 'reportedBy'> & { readonly openCorrection: { readonly requestedBy: string } | null }

/** Every reason why the actor may not do this now. */
export function correctionRefusals(actor: Actor, verb: CorrectionVerb, subject: Judged): readonly Refusal[] {
  return [...who(actor, verb, subject), ...whenNot(verb, subject)]
}

/** Reasons in the person answer 403; how the task stands is 409 (`expectCorrection`). */
export function mayCorrect<V extends CorrectionVerb>(verb: V): May<V, CorrectionSubject, AssignmentParams> {
  return may(verb, (ctx, { id }: AssignmentParams) => findCorrectionSubject(ctx.db, ctx.actor, id), (actor: Actor, _verb: V, subject) =>
    (who(actor, verb, subject).length === 0 ? [] : correctionRefusals(actor, verb, subject)))
}

export function expectCorrection(verb: CorrectionVerb, subject: CorrectionSubject, seenVersion: number): void {
  if (subject.version !== seenVersion) throw stale()
  const [reason] = whenNot(verb, subject)
  if (reason !== undefined) throw new Conflict(reason)
}

function who(actor: Actor, verb: CorrectionVerb, subject: Judged): Refusal[] {
  return verb === 'request_correction' || verb === 'withdraw_correction' ? whoAsks(actor, subject) : whoAnswers(actor, subject)
}

/** The unit itself; for a unit that is not connected the Office, on whose paper, fax, call or mail it rests (Đ8.1, Đ6.1.b). */
function whoAsks(actor: Actor, { leadOrganisationId, leadConnected }: Judged): Refusal[] {
  if (!leadConnected) return isOffice(actor) ? [] : [texts.OFFICE_ASKS]
  return actor.organisationId === leadOrganisationId && hasRole(actor, 'FOCAL_OFFICER', 'UNIT_HEAD') ? [] : [texts.NOT_LEAD_UNIT]
}

/** The Office; of a closed task a leader or the Chief of Office (Đ8.2). Never who asked or reported, nor the unit whose result it is. */
function whoAnswers(actor: Actor, subject: Judged): Refusal[] {
  const closes = subject.phase !== 'closed' || hasRole(actor, 'CHIEF_OF_OFFICE')
  const decides = isLeader(actor) ? [] : closes ? whoDecides(actor, subject) : [texts.LEADER_OR_CHIEF]
  return [
    ...decides, ...(subject.openCorrection?.requestedBy === actor.userId ? [texts.ASKER_DECIDES] : []), ...(subject.reportedBy === actor.userId ? [texts.REPORTER_DECIDES] : []),
  ]
}

function whenNot(verb: CorrectionVerb, { phase, openCorrection }: Judged): Refusal[] {
  const reported = phase === 'pending_confirmation' || phase === 'closed'
  if (verb === 'request_correction') return [...(reported ? [] : [texts.NOTHING_REPORTED]), ...(openCorrection === null ? [] : [texts.CORRECTION_OPEN])]
  const none = openCorrection === null ? [texts.NO_CORRECTION] : []
  return verb === 'reopen' ? [...none, ...(phase === 'closed' ? [] : [texts.NOT_CLOSED])] : none
}
