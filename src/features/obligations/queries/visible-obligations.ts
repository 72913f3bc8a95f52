import { type RawBuilder, sql } from 'kysely'
import { type Actor, seesEverything } from '../../../kernel/actor.ts'

/** Which clocks an actor may know of: all for the Office and the leaders; else those that charge the own unit, or one below it, not about the Office's work on a document. `o` is the table. */
export function visibleObligation(actor: Actor): RawBuilder<boolean> {
  if (seesEverything(actor)) return sql<boolean>`true`
  return sql<boolean>`(o.document_id is null and o.charged_organisation_id = any(${[...actor.scope]}::uuid[]))`
}
