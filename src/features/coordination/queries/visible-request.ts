import { type RawBuilder, sql } from 'kysely'
import { type Actor, seesEverything } from '../../../kernel/actor.ts'

/**
 * Which requests an actor may know of: all for the Office and the leaders; else those of a task that the actor's unit leads or the actor
 * follows, and those that ask the actor's unit. What one coordinator is asked, another is not told. `q` is the request, `a` its task.
 */
export function visibleRequest(actor: Actor): RawBuilder<boolean> {
  if (seesEverything(actor)) return sql<boolean>`true`
  const scope = [...actor.scope]
  return sql<boolean>`(q.coordinator_id = any(${scope}::uuid[]) or a.lead_organisation_id = any(${scope}::uuid[]) or a.monitor_user_id = ${actor.userId}::uuid)`
}
