import { type Actor, hasRole, isOffice } from '../../kernel/actor.ts'
import { Conflict, stale } from '../../kernel/problem.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { canMoveLetter, type LetterPhase, type LetterVerb } from './domain/letter-lifecycle.ts'
import * as texts from './domain/refusal-texts.ts'
import { isUrgeable, type Urgeable } from './domain/urgeable.ts'

/** Đ11: the Office, whoever is named to follow, and the head or focal officer of a unit above the lead unit; nobody his own unit. */
export function urgeRefusals(actor: Actor, _verb: 'urge', subject: Urgeable): readonly Refusal[] {
  if (actor.organisationId === subject.leadOrganisationId) return [texts.OWN_UNIT]
  const above = actor.scope.includes(subject.leadOrganisationId) && hasRole(actor, 'UNIT_HEAD', 'FOCAL_OFFICER')
  return isOffice(actor) || actor.userId === subject.monitorUserId || above ? [] : [texts.NOT_URGER]
}

/** For the page: who may not, and what the state forbids. */
export function everyUrgeRefusal(actor: Actor, subject: Urgeable): readonly Refusal[] {
  return [...urgeRefusals(actor, 'urge', subject), ...(isUrgeable(subject.phase) ? [] : [texts.NOTHING_TO_URGE])]
}

/** Throws 409 when the task was changed since it was looked at, or there is nothing to urge any more. */
export function expectUrgeable(subject: Urgeable, seenVersion: number): void {
  if (subject.version !== seenVersion) throw stale()
  if (!isUrgeable(subject.phase)) throw new Conflict(texts.NOTHING_TO_URGE)
}

/** Letters are drafted, issued and discarded by the Office. */
export function letterRefusals(actor: Actor): readonly Refusal[] {
  return isOffice(actor) ? [] : [texts.NOT_OFFICE]
}

export function everyLetterRefusal(actor: Actor, verb: LetterVerb, phase: LetterPhase): readonly Refusal[] {
  return [...letterRefusals(actor), ...(canMoveLetter(phase, verb) ? [] : [texts.LETTER_DECIDED])]
}

export function remarkRefusals(actor: Actor): readonly Refusal[] {
  return isOffice(actor) ? [] : [texts.NOT_OFFICE_RECORDS]
}

/** Whoever `load` finds it for may look. */
export function seeRefusals(): readonly Refusal[] {
  return []
}
