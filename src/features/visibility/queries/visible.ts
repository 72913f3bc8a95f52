import { type RawBuilder, sql } from 'kysely'
import { type Actor, seesEverything } from '../../../kernel/actor.ts'

/**
 * Which assignments an actor may know of: all for the Office and the leaders, else those whose lead or coordinator is the
 * actor's unit or one below it, or which the actor is named to follow. A draft is known to the Office alone. `columns` are those of the query at hand.
 */
export function visibleAssignment(actor: Actor, columns: { readonly id: string; readonly lead: string; readonly phase: string; readonly monitor: string }): RawBuilder<boolean> {
  if (seesEverything(actor)) return sql<boolean>`true`
  return sql<boolean>`(${sql.ref(columns.phase)} <> 'draft' and (${sql.ref(columns.lead)} = any((select ${[...actor.scope]}::uuid[])::uuid[]) or exists (
    select from assignment_coordinators vc where vc.assignment_id = ${sql.ref(columns.id)} and vc.organisation_id = any((select ${[...actor.scope]}::uuid[])::uuid[]))
    or ${sql.ref(columns.monitor)} = ${actor.userId}::uuid))`
}

/** Which documents an actor may know of: those that hold an assignment the actor may know of. */
export function visibleDocument(actor: Actor, id: string): RawBuilder<boolean> {
  if (seesEverything(actor)) return sql<boolean>`true`
  const scope = [...actor.scope]
  return sql<boolean>`exists (
    select from assignments va where va.document_id = ${sql.ref(id)} and va.phase <> 'draft' and (va.monitor_user_id = ${actor.userId}::uuid or va.lead_organisation_id = any((select ${scope}::uuid[])::uuid[]) or exists (
      select from assignment_coordinators vc where vc.assignment_id = va.id and vc.organisation_id = any((select ${scope}::uuid[])::uuid[]))))`
}
