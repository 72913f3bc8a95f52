import { type Actor, hasRole } from '../../kernel/actor.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { SignOffState, SignOffVerb } from './domain/sign-off.ts'
import { SIGN_OFF_TRANSITIONS } from './domain/sign-off.ts'
import { SUB_TASK_TRANSITIONS, type SubTaskState, type SubTaskVerb } from './domain/sub-task.ts'
import * as texts from './domain/refusal-texts.ts'

/** A task as the rules of signing off look at it; `reportable`: a result may be reported now. */
export type SignOffSubject = {
  readonly leadOrganisationId: string
  readonly headSigns: boolean
  readonly reportable: boolean
  readonly waiting: { readonly submittedBy: string; readonly state: SignOffState } | undefined
}

/** Reasons in the person; the state of the world answers 409 instead (`signOffHindrances`). */
export function whoSignsOff(actor: Actor, verb: SignOffVerb, { leadOrganisationId, headSigns, waiting }: SignOffSubject): Refusal[] {
  if (actor.organisationId !== leadOrganisationId) return [texts.NOT_OWN_UNIT]
  if (verb === 'approve' || verb === 'send_back') return hasRole(actor, 'UNIT_HEAD') ? [] : [texts.NOT_HEAD]
  if (verb === 'withdraw') return hasRole(actor, 'FOCAL_OFFICER') || actor.userId === waiting?.submittedBy ? [] : [texts.NOT_FOCAL]
  if (hasRole(actor, 'UNIT_HEAD')) return [texts.HEAD_REPORTS_DIRECTLY]
  return [...(hasRole(actor, 'FOCAL_OFFICER') ? [] : [texts.NOT_FOCAL]), ...(headSigns ? [] : [texts.SIGN_OFF_IS_OFF])]
}

/** Why the task or its request does not allow it now. */
export function signOffHindrances(verb: SignOffVerb, { reportable, waiting }: SignOffSubject): Refusal[] {
  if (verb === 'submit') return [...(reportable ? [] : [texts.NOT_REPORTABLE]), ...(waiting === undefined ? [] : [texts.ALREADY_WAITING])]
  const allowed = waiting !== undefined && (SIGN_OFF_TRANSITIONS[verb].from as readonly SignOffState[]).includes(waiting.state)
  return [...(allowed ? [] : [texts.NOTHING_WAITS]), ...(verb === 'approve' && !reportable ? [texts.NOT_REPORTABLE] : [])]
}

/** Every reason why not, for the page: what is refused is greyed with all of them. */
export function signOffRefusals(actor: Actor, verb: SignOffVerb, subject: SignOffSubject): Refusal[] {
  return [...whoSignsOff(actor, verb, subject), ...signOffHindrances(verb, subject)]
}

/** A sub-task, or for `create` the task that is shared out. */
export type SubTaskSubject = { readonly organisationId: string; readonly officerId?: string | undefined }

export function whoSharesOut(actor: Actor, verb: SubTaskVerb, { organisationId, officerId }: SubTaskSubject): Refusal[] {
  if (actor.organisationId !== organisationId) return [texts.NOT_OWN_UNIT]
  if (hasRole(actor, 'FOCAL_OFFICER', 'UNIT_HEAD')) return []
  if (verb === 'finish') return actor.userId === officerId ? [] : [texts.NOT_OFFICER_OR_FOCAL]
  return [texts.NOT_FOCAL_OR_HEAD]
}

/** Why the state of a sub-task does not allow it now. */
export function subTaskHindrances(verb: Exclude<SubTaskVerb, 'create'>, state: SubTaskState): Refusal[] {
  return (SUB_TASK_TRANSITIONS[verb].from as readonly SubTaskState[]).includes(state) ? [] : [texts.SUB_TASK_ENDED]
}

export type UnitVerb = 'switch_sign_off' | 'record_rule' | 'record_inspection'

/** Who keeps the records of a unit: its head alone for signing off (Đ8.1.c), its head or focal officer for the others. */
export function unitRefusals(actor: Actor, verb: UnitVerb, { id }: { readonly id: string }): Refusal[] {
  const own = actor.organisationId === id
  if (verb === 'switch_sign_off') return own && hasRole(actor, 'UNIT_HEAD') ? [] : [texts.NOT_HEAD]
  return own && hasRole(actor, 'UNIT_HEAD', 'FOCAL_OFFICER') ? [] : [texts.NOT_FOCAL_OR_HEAD]
}
