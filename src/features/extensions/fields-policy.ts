import { type Actor, hasRole, seesEverything } from '../../kernel/actor.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { KEEPERS_ONLY } from './domain/field-texts.ts'

/** Who is in charge of what is written down by the Chief of Office or an administrator; the Office and the leaders may look. */
export function fieldRefusals(actor: Actor, action: 'see_fields' | 'keep_fields', _subject: unknown): readonly Refusal[] {
  const keeps = hasRole(actor, 'ADMIN', 'CHIEF_OF_OFFICE')
  return keeps || (action === 'see_fields' && seesEverything(actor)) ? [] : [KEEPERS_ONLY]
}
