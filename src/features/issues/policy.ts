import { type Actor, hasRole, isLeader, isOffice } from '../../kernel/actor.ts'
import { Conflict, stale } from '../../kernel/problem.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { canMove, hasMove, isGathering, type Kind, type Move, MOVES } from './domain/issue-lifecycle.ts'
import type { IssueSubject } from './domain/issue-subject.ts'
import * as texts from './domain/refusal-texts.ts'

/** What can be done beside the moves. */
export const VERBS = [...MOVES, 'add_parties', 'give_opinion', 'record_opinion', 'link'] as const
export type Verb = (typeof VERBS)[number]

const isMove = (verb: Verb): verb is Move => (MOVES as readonly string[]).includes(verb)

/** Every reason why the actor may not raise this kind: units by their focal officer or head, different opinions also by the Office (Đ9.1.c). */
export function raiseRefusals(actor: Actor, kind?: Kind): readonly Refusal[] {
  const speaks = hasRole(actor, 'FOCAL_OFFICER', 'UNIT_HEAD')
  if (kind === 'commune_feedback' && actor.organisationKind !== 'commune') return [texts.NOT_COMMUNE]
  if (kind === 'obstacle' && !speaks && isOffice(actor)) return [texts.UNIT_RAISES]
  return speaks || (isOffice(actor) && (kind === undefined || kind === 'opinion_conflict')) ? [] : [texts.NOT_FOCAL_OR_HEAD]
}

/** Every reason why the actor may not do this to the issue now; none is permission. Seeing it is judged before. */
export function refusals(actor: Actor, verb: Verb, subject: IssueSubject): readonly Refusal[] {
  return [...who(actor, verb, subject), ...when(actor, verb, subject)]
}

/** What answers 403: reasons in the person, then with all the others beside them. A state alone is 409. */
export function accessRefusals(actor: Actor, verb: Verb, subject: IssueSubject): readonly Refusal[] {
  return who(actor, verb, subject).length === 0 ? [] : refusals(actor, verb, subject)
}

/** Throws 409 when the actor looked at an older state, or the state does not allow it. */
export function expectCurrent(actor: Actor, verb: Verb, subject: IssueSubject, seenVersion: number): void {
  if (subject.version !== seenVersion) throw stale()
  const [reason] = when(actor, verb, subject)
  if (reason !== undefined) throw new Conflict(reason)
}

function when(actor: Actor, verb: Verb, { kind, state, parties }: IssueSubject): Refusal[] {
  if (isMove(verb)) {
    if (canMove(kind, state, verb)) return []
    return kind === 'opinion_conflict' && (verb === 'dismiss' || verb === 'resolve') ? [texts.NEEDS_DIRECTION] : [texts.wrongState(state)]
  }
  if (verb === 'link') return state === 'directed' || state === 'resolved' ? [] : [texts.wrongState(state)]
  if (!isGathering(state)) return [texts.wrongState(state)]
  if (verb === 'add_parties') return []
  const open = parties.filter((party) => !party.given && (verb === 'give_opinion' ? party.organisationId === actor.organisationId : !party.connected))
  return open.length > 0 ? [] : [texts.OPINION_GIVEN]
}

function who(actor: Actor, verb: Verb, subject: IssueSubject): Refusal[] {
  switch (verb) {
    case 'direct':
      return isLeader(actor) ? [] : [texts.NOT_LEADER]
    case 'give_info':
    case 'withdraw':
      return whoRaised(actor, subject)
    case 'give_opinion':
      return ownUnit(actor, subject.parties.some((party) => party.organisationId === actor.organisationId), texts.NOT_PARTY)
    case 'record_opinion':
      return [...(isOffice(actor) ? [] : [texts.NOT_OFFICE]), ...(subject.parties.some((party) => !party.connected) ? [] : [texts.NO_UNCONNECTED_PARTY])]
    default:
      return isOffice(actor) ? [] : [texts.NOT_OFFICE]
  }
}

/** What the Office opened, anybody of it may take back. */
function whoRaised(actor: Actor, { raisedByOrganisationId }: IssueSubject): Refusal[] {
  const own = actor.organisationId === raisedByOrganisationId
  return own && isOffice(actor) ? [] : ownUnit(actor, own, texts.NOT_RAISER)
}

function ownUnit(actor: Actor, own: boolean, stranger: Refusal): Refusal[] {
  if (!own) return [stranger]
  return hasRole(actor, 'FOCAL_OFFICER', 'UNIT_HEAD') ? [] : [texts.NOT_FOCAL_OR_HEAD]
}

/** Which acts an issue of this kind has at all. */
export function verbsOf({ kind, parties }: Pick<IssueSubject, 'kind' | 'parties'>): readonly Verb[] {
  return VERBS.filter((verb) => {
    if (isMove(verb)) return hasMove(kind, verb)
    if (verb === 'link') return true
    return kind === 'opinion_conflict' && (verb !== 'record_opinion' || parties.some((party) => !party.connected))
  })
}

type LateTask = { readonly leadOrganisationId: string; readonly leadConnected: boolean; readonly overdue: boolean }

/** Every reason why the actor may not give the notice of lateness (Đ20.2). */
export function noticeRefusals(actor: Actor, task: LateTask): readonly Refusal[] {
  return [...whoExplains(actor, task), ...(task.overdue ? [] : [texts.NOT_OVERDUE])]
}

export function noticeAccessRefusals(actor: Actor, task: LateTask): readonly Refusal[] {
  return whoExplains(actor, task).length === 0 ? [] : noticeRefusals(actor, task)
}

function whoExplains(actor: Actor, { leadOrganisationId, leadConnected }: LateTask): Refusal[] {
  if (!leadConnected && isOffice(actor)) return []
  return ownUnit(actor, actor.organisationId === leadOrganisationId, texts.NOT_LEAD_UNIT)
}
