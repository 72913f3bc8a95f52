import { type Actor, hasRole, isLeader, isOffice } from '../../kernel/actor.ts'
import { Conflict, stale } from '../../kernel/problem.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { canTransition, OPEN_PHASES, type Phase } from './domain/assignment-lifecycle.ts'
import type { AssignmentSubject } from './domain/assignment-subject.ts'
import * as texts from './domain/refusal-texts.ts'

export const ASSIGNMENT_VERBS = [
  'acknowledge', 'update_progress', 'delegate', 'report_result', 'withdraw_report', 'confirm_result', 'reject_result', 'receive_report', 'record_for_unconnected',
  'suspend', 'resume', 'cancel', 'reroute',
] as const
export type AssignmentVerb = (typeof ASSIGNMENT_VERBS)[number]

/** Every reason why the actor may not do this to the assignment now; none is permission. Seeing it is judged before (visibility). */
export function refusals(actor: Actor, verb: AssignmentVerb, subject: AssignmentSubject): readonly Refusal[] {
  const phase = allowsPhase(verb, subject.phase) || isConfirmed(verb, subject) ? [] : [texts.wrongPhase(subject.phase, texts.phaseTexts[verb])]
  return [...who(actor, verb, subject), ...phase]
}

/** What would change confirmed data (Đ8.1) is refused as such, whoever asks: 403 with what to do instead. */
const CHANGES_DATA: ReadonlySet<AssignmentVerb> = new Set(['update_progress', 'report_result', 'withdraw_report', 'receive_report', 'record_for_unconnected'])

function isConfirmed(verb: AssignmentVerb, subject: AssignmentSubject): boolean {
  return subject.phase === 'closed' && CHANGES_DATA.has(verb)
}

/**
 * What answers 403: reasons in the person, then with all the others beside them. A phase alone is no lack of right:
 * the world has moved on, which is 409 and is said by `expectCurrent`.
 */
export function accessRefusals(actor: Actor, verb: AssignmentVerb, subject: AssignmentSubject): readonly Refusal[] {
  return who(actor, verb, subject).length === 0 ? [] : refusals(actor, verb, subject)
}

/** Throws 409 when the actor looked at an older state, or the phase does not allow the action. */
export function expectCurrent(verb: AssignmentVerb, subject: AssignmentSubject, seenVersion: number): void {
  if (subject.version !== seenVersion) throw stale()
  if (!allowsPhase(verb, subject.phase)) throw new Conflict(texts.wrongPhase(subject.phase, texts.phaseTexts[verb]))
}

/** For pages: whoever `load` finds it for may look. */
export function seeRefusals(): readonly Refusal[] {
  return []
}

function allowsPhase(verb: AssignmentVerb, phase: Phase): boolean {
  if (verb === 'delegate') return (OPEN_PHASES as readonly Phase[]).includes(phase)
  if (verb === 'receive_report' || verb === 'record_for_unconnected') return canTransition(phase, 'report_result')
  return canTransition(phase, verb)
}

function who(actor: Actor, verb: AssignmentVerb, subject: AssignmentSubject): Refusal[] {
  return [...whoever(actor, verb, subject), ...(isConfirmed(verb, subject) ? [texts.CONFIRMED_DATA] : [])]
}

function whoever(actor: Actor, verb: AssignmentVerb, subject: AssignmentSubject): Refusal[] {
  switch (verb) {
    case 'suspend':
    case 'resume':
    case 'cancel':
    case 'reroute':
      return whoDecides(actor, subject)
    case 'confirm_result':
    case 'reject_result':
      return whoJudges(actor, subject)
    case 'receive_report':
    case 'record_for_unconnected':
      return whoRecords(actor, subject)
    case 'update_progress':
      return whoCarriesOut(actor, subject, actor.userId === subject.delegatedUserId, texts.NOT_FOCAL_HEAD_OR_DELEGATED)
    case 'report_result':
      return [...whoCarriesOut(actor, subject, false, texts.NOT_FOCAL_OR_HEAD), ...whoSigns(actor, subject)]
    default:
      return whoCarriesOut(actor, subject, false, texts.NOT_FOCAL_OR_HEAD)
  }
}

/** The lead unit itself: not those above it, not those that coordinate. What the committee itself leads (Đ9.1.đ) its leaders acknowledge and report. */
function whoCarriesOut(actor: Actor, subject: AssignmentSubject, delegated: boolean, lacking: Refusal): Refusal[] {
  const own = actor.organisationId === subject.leadOrganisationId
  const role = delegated || hasRole(actor, 'FOCAL_OFFICER', 'UNIT_HEAD') || isLeader(actor)
  const stranger = subject.coordinatorOrganisationIds.includes(actor.organisationId) ? texts.COORDINATOR_ONLY : texts.NOT_LEAD_UNIT
  return [...(own ? [] : [stranger]), ...(own && !role ? [lacking] : [])]
}

/** Where a unit's head signs off, its focal officer puts the result before the head instead of reporting it (Đ8.1.c). */
function whoSigns(actor: Actor, subject: AssignmentSubject): Refusal[] {
  const focalAlone = actor.organisationId === subject.leadOrganisationId && hasRole(actor, 'FOCAL_OFFICER') && !hasRole(actor, 'UNIT_HEAD')
  return subject.headSigns && focalAlone ? [texts.HEAD_SIGNS] : []
}

/** Separation of duty (Đ8.2): the Office or the named monitor, never who reported nor the unit whose result it is. */
function whoJudges(actor: Actor, subject: AssignmentSubject): Refusal[] {
  const judges = hasRole(actor, 'MONITOR', 'CHIEF_OF_OFFICE') || actor.userId === subject.monitorUserId
  const reasons: Refusal[] = judges ? [] : [texts.NOT_OFFICE]
  if (actor.userId === subject.reportedBy) reasons.push(texts.REPORTER_CONFIRMS)
  if (actor.organisationId === subject.leadOrganisationId) reasons.push(texts.LEAD_UNIT_CONFIRMS)
  return reasons
}

/** The Office or the named monitor writes down what the leaders decided; never the unit whose task it is. */
export function whoDecides(actor: Actor, subject: Pick<AssignmentSubject, 'monitorUserId' | 'leadOrganisationId'>): Refusal[] {
  const decides = hasRole(actor, 'MONITOR', 'CHIEF_OF_OFFICE') || actor.userId === subject.monitorUserId
  return [...(decides ? [] : [texts.NOT_OFFICE_DECIDES]), ...(actor.organisationId === subject.leadOrganisationId ? [texts.OWN_TASK] : [])]
}

function whoRecords(actor: Actor, subject: AssignmentSubject): Refusal[] {
  return [...(isOffice(actor) ? [] : [texts.NOT_OFFICE_RECORDS]), ...(subject.leadConnected ? [texts.UNIT_IS_CONNECTED] : [])]
}
