import { type Actor, hasRole, isLeader, isOffice } from '../../kernel/actor.ts'
import { Conflict, Invalid } from '../../kernel/problem.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { allowsState, type ExtensionVerb, isOpen } from './domain/extension-lifecycle.ts'
import * as texts from './domain/refusal-texts.ts'
import { isFixedFromAbove, type Situation } from './domain/situation.ts'

/** Every reason why the actor may not do this now; none is permission. Seeing the task is judged before (visibility). */
export function refusals(actor: Actor, verb: ExtensionVerb, situation: Situation): readonly Refusal[] {
  return [...who(actor, verb, situation), ...rule(verb, situation), ...state(verb, situation)]
}

/** What answers 403: reasons in the person, with all the others beside them. The rest is 422 or 409 and said by `expectAllowed`. */
export function accessRefusals(actor: Actor, verb: ExtensionVerb, situation: Situation): readonly Refusal[] {
  return who(actor, verb, situation).length === 0 ? [] : refusals(actor, verb, situation)
}

/** Throws 422 where the rule forbids it (Đ6.1.d), 409 where the task or its request stands otherwise; `existing` is the request in the way. */
export function expectAllowed(verb: ExtensionVerb, situation: Situation, existing?: string): void {
  const [broken] = rule(verb, situation)
  if (broken !== undefined) throw new Invalid([{ field: '', ...broken }])
  const [standing] = state(verb, situation)
  if (standing !== undefined) throw new Conflict(standing, existing)
}

const ASKING: ReadonlySet<ExtensionVerb> = new Set(['prepare', 'request', 'record'])

function who(actor: Actor, verb: ExtensionVerb, { task, inCharge }: Situation): Refusal[] {
  switch (verb) {
    case 'prepare':
    case 'request':
      return ofUnit(actor, task, verb === 'request')
    case 'record':
      return [...(isOffice(actor) ? [] : [texts.NOT_OFFICE]), ...(task.leadConnected ? [texts.UNIT_IS_CONNECTED] : [])]
    case 'withdraw':
      return !task.leadConnected && isOffice(actor) ? [] : ofUnit(actor, task, false)
    case 'approve':
    case 'reject':
      return whoDecides(actor, inCharge)
    default:
      return isOffice(actor) ? [] : [texts.NOT_OFFICE]
  }
}

/** The lead unit itself: its head signs, its focal officer prepares (Đ6.2.c). */
function ofUnit(actor: Actor, { leadOrganisationId }: Situation['task'], signing: boolean): Refusal[] {
  if (actor.organisationId !== leadOrganisationId) return [texts.NOT_LEAD_UNIT]
  if (signing) return signsForUnit(actor) ? [] : [texts.NOT_UNIT_HEAD]
  return signsForUnit(actor) || hasRole(actor, 'FOCAL_OFFICER') ? [] : [texts.NOT_FOCAL_OR_HEAD]
}

/** The head; the Office's own head is its Chief. */
export function signsForUnit(actor: Actor): boolean {
  return hasRole(actor, 'UNIT_HEAD', 'CHIEF_OF_OFFICE')
}

/** The Chairman always; a Vice-Chairman who is in charge of the unit, or any of them where nobody is (Đ6.1.d). */
function whoDecides(actor: Actor, inCharge: readonly string[]): Refusal[] {
  if (!isLeader(actor)) return [texts.NOT_LEADER]
  const may = hasRole(actor, 'CHAIR') || inCharge.length === 0 || inCharge.includes(actor.userId)
  return may ? [] : [texts.NOT_IN_CHARGE]
}

function rule(verb: ExtensionVerb, { task, notice, lateRequests }: Situation): Refusal[] {
  // An amendment may have taken the deadline away while the request lay before the leaders.
  if (task.due === null && (ASKING.has(verb) || verb === 'approve')) return [task.kind === 'has_deadline' ? texts.AWAITING_EVENT : texts.NO_DEADLINE]
  if (!ASKING.has(verb)) return []
  if (isFixedFromAbove(task)) return [texts.EXTENSION_NOT_ALLOWED]
  if (verb === 'prepare' || notice === null) return []
  if (notice === undefined) return [texts.CALENDAR_MISSING]
  return notice.onTime || lateRequests === 'leader_waiver' ? [] : [texts.LATE_REFUSED]
}

const WORKING: ReadonlySet<string> = new Set(['issued', 'accepted', 'in_progress'])

function state(verb: ExtensionVerb, { task, request }: Situation): Refusal[] {
  const working = WORKING.has(task.phase)
  if (ASKING.has(verb)) {
    const inTheWay = request !== null && isOpen(request.state) && !allowsState(request.state, verb)
    return [...(working ? [] : [texts.wrongPhase(task.phase)]), ...(inTheWay ? [texts.REQUEST_OPEN] : [])]
  }
  const wrong = request === null || !allowsState(request.state, verb) ? [texts.wrongState(request?.state)] : []
  // A result that waits for confirmation may still be given its time; a task that stands still may not.
  return verb === 'approve' && !working && task.phase !== 'pending_confirmation' ? [...wrong, texts.wrongPhase(task.phase)] : wrong
}
