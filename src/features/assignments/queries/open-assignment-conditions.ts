import { type RawBuilder, sql } from 'kysely'

/**
 * "This assignment is open", written out in full so that PostgreSQL sees it implies the partial indexes
 * (`assignments_lead_open` …); a parameter list would hide it. `phase` is the column of the query at hand, e.g. `a.phase`.
 */
export function openAssignmentConditions(phase: string): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(phase)} in ('issued', 'accepted', 'in_progress', 'pending_confirmation')`
}
