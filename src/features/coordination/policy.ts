import { type Actor, hasRole, isLeader, isOffice } from '../../kernel/actor.ts'
import { Conflict, stale } from '../../kernel/problem.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { canMove, isLate, type Move, UNANSWERED } from './domain/coordination-lifecycle.ts'
import type { CoordinationSubject } from './domain/coordination-subject.ts'
import * as texts from './domain/refusal-texts.ts'

export const VERBS = ['acknowledge', 'answer', 'decline', 'record_answer', 'escalate', 'direct', 'notify_outcome'] as const
export type Verb = (typeof VERBS)[number]

/** The move by which each verb is judged; an answer in part and one recorded by the Office start where an answer does. */
const MOVES = {
  acknowledge: 'acknowledge', answer: 'answer', decline: 'decline', record_answer: 'answer', escalate: 'escalate', direct: 'direct', notify_outcome: 'notify_outcome',
} as const satisfies Record<Verb, Move>

type Task = { readonly leadOrganisationId: string; readonly open: boolean; readonly coordinatorOrganisationIds: readonly string[] }

/** Every reason why the actor may not ask the coordinators of this task (Đ9.2.a). */
export function sendRefusals(actor: Actor, task: Task): readonly Refusal[] {
  return [...whoLeads(actor, task.leadOrganisationId), ...(task.open ? [] : [texts.TASK_NOT_OPEN]), ...(task.coordinatorOrganisationIds.length > 0 ? [] : [texts.NO_COORDINATOR])]
}

/** What answers 403 to a sending; a task that ended meanwhile is 409. */
export function sendAccessRefusals(actor: Actor, task: Task): readonly Refusal[] {
  return whoLeads(actor, task.leadOrganisationId).length === 0 ? [] : sendRefusals(actor, task)
}

/** Every reason why the actor may not do this to the request now; none is permission. Seeing it is judged before. */
export function refusals(actor: Actor, verb: Verb, subject: CoordinationSubject, today: PlainDate): readonly Refusal[] {
  return [...who(actor, verb, subject), ...when(verb, subject, today)]
}

/** What answers 403: reasons in the person, then with all the others beside them. A state alone is 409. */
export function accessRefusals(actor: Actor, verb: Verb, subject: CoordinationSubject): readonly Refusal[] {
  const reasons = who(actor, verb, subject)
  return reasons.length === 0 || canMove(subject.state, MOVES[verb]) ? reasons : [...reasons, texts.wrongState(subject.state)]
}

/** Throws 409 when the actor looked at an older state, or the state does not allow it. */
export function expectCurrent(verb: Verb, subject: CoordinationSubject, seenVersion: number, today: PlainDate): void {
  if (subject.version !== seenVersion) throw stale()
  const [reason] = when(verb, subject, today)
  if (reason !== undefined) throw new Conflict(reason)
}

function when(verb: Verb, subject: CoordinationSubject, today: PlainDate): Refusal[] {
  if (!canMove(subject.state, MOVES[verb])) return [texts.wrongState(subject.state)]
  return verb === 'escalate' && !isLate(subject, today) ? [texts.NOT_LATE] : []
}

function who(actor: Actor, verb: Verb, subject: CoordinationSubject): Refusal[] {
  switch (verb) {
    case 'acknowledge':
    case 'answer':
    case 'decline':
      return ownUnit(actor, subject.coordinatorId, texts.NOT_COORDINATOR)
    case 'record_answer':
      return [...(isOffice(actor) ? [] : [texts.NOT_OFFICE_RECORDS]), ...(subject.coordinatorConnected ? [texts.UNIT_IS_CONNECTED] : [])]
    case 'escalate':
      return actor.organisationId === subject.leadOrganisationId && hasRole(actor, 'UNIT_HEAD') ? [] : [texts.NOT_UNIT_HEAD]
    case 'direct':
      return isLeader(actor) ? [] : [texts.NOT_LEADER]
    default:
      return whoLeads(actor, subject.leadOrganisationId)
  }
}

function whoLeads(actor: Actor, leadOrganisationId: string): Refusal[] {
  return ownUnit(actor, leadOrganisationId, texts.NOT_LEAD_UNIT)
}

/** The unit itself, by its focal officer or head: not those above it. */
function ownUnit(actor: Actor, organisationId: string, stranger: Refusal): Refusal[] {
  if (actor.organisationId !== organisationId) return [stranger]
  return hasRole(actor, 'FOCAL_OFFICER', 'UNIT_HEAD') ? [] : [texts.NOT_FOCAL_OR_HEAD]
}

/** Who is asked and has not answered yet owes it. */
export function owesAnswer(actor: Actor, { state, coordinatorId }: Pick<CoordinationSubject, 'state' | 'coordinatorId'>): boolean {
  return actor.organisationId === coordinatorId && (UNANSWERED as readonly string[]).includes(state)
}
