import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'

export type RerouteTarget = {
  readonly id: string
  readonly shortName: string
  readonly closedFrom: PlainDate | null
  readonly successorId: string | null
  readonly successorShortName: string | null
  /** Its own assignment of the same task in the same period, where it has one that was not taken away from it. */
  readonly sameTaskId: string | null
}

/** A unit to which an assignment might be given instead, with what stands in the way. */
export async function findRerouteTarget(tx: Tx, organisationId: string, assignmentId: string): Promise<RerouteTarget | undefined> {
  const { rows } = await sql<RerouteTarget>`select o.id, o.short_name as "shortName", o.closed_from as "closedFrom", o.successor_id as "successorId", s.short_name as "successorShortName",
      (select a.id from assignments this join assignments a on a.task_id = this.task_id and a.period = this.period where this.id = ${assignmentId} and a.lead_organisation_id = o.id
        and a.phase not in ('rerouted', 'cancelled')) as "sameTaskId"
    from organisations o left join organisations s on s.id = o.successor_id where o.id = ${organisationId}`.execute(tx)
  return rows[0]
}
