import { type Actor, hasRole, isOffice } from '../../kernel/actor.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { canMove, type UnitState } from './domain/information-lifecycle.ts'
import * as texts from './domain/refusal-texts.ts'

export const VERBS = ['answer', 'record_answer', 'close'] as const
export type Verb = (typeof VERBS)[number]

type Unit = { readonly organisationId: string; readonly state: UnitState; readonly connected: boolean }
/** A request as its rules need it, with the units the actor may know of. */
export type InformationSubject = { readonly closedAt: Temporal.Instant | null; readonly units: readonly Unit[] }

/** Every reason why the actor may not ask units for information (Đ9.1.d). */
export function askRefusals(actor: Actor): readonly Refusal[] {
  return isOffice(actor) ? [] : [texts.NOT_OFFICE]
}

/** Every reason why the actor may not do this to the request now; none is permission. */
export function refusals(actor: Actor, verb: Verb, subject: InformationSubject): readonly Refusal[] {
  return [...who(actor, verb, subject), ...when(actor, verb, subject)]
}

/** What answers 403: reasons in the person, then with all the others beside them. A state alone is 409. */
export function accessRefusals(actor: Actor, verb: Verb, subject: InformationSubject): readonly Refusal[] {
  return who(actor, verb, subject).length === 0 ? [] : refusals(actor, verb, subject)
}

/** Why the state forbids it: 409 for who acts, the same words on the page. */
export function when(actor: Actor, verb: Verb, { closedAt, units }: InformationSubject): Refusal[] {
  if (closedAt !== null) return [texts.CLOSED]
  if (verb === 'close') return []
  const concerned = units.filter((unit) => (verb === 'answer' ? unit.organisationId === actor.organisationId : !unit.connected))
  return concerned.length === 0 || concerned.some((unit) => canMove(unit.state, verb)) ? [] : [texts.ALREADY_ANSWERED]
}

function who(actor: Actor, verb: Verb, { units }: InformationSubject): Refusal[] {
  if (verb === 'close') return isOffice(actor) ? [] : [texts.NOT_OFFICE]
  if (verb === 'record_answer') return [...(isOffice(actor) ? [] : [texts.NOT_OFFICE_RECORDS]), ...(units.some((unit) => !unit.connected) ? [] : [texts.ALL_CONNECTED])]
  if (!units.some((unit) => unit.organisationId === actor.organisationId)) return [texts.NOT_ASKED]
  return hasRole(actor, 'FOCAL_OFFICER', 'UNIT_HEAD') ? [] : [texts.NOT_FOCAL_OR_HEAD]
}
