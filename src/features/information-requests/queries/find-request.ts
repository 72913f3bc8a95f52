import { type RawBuilder, sql } from 'kysely'
import { type Actor, seesEverything } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { visibleAssignment } from '../../visibility/public.ts'
import type { UnitState } from '../domain/information-lifecycle.ts'

export type RequestUnit = { readonly id: string; readonly organisationId: string; readonly name: string; readonly connected: boolean; readonly state: UnitState; readonly version: number }

export type RequestDetail = {
  readonly id: string
  readonly version: number
  readonly content: string
  readonly documentNumber: string
  readonly documentDate: PlainDate | null
  readonly dueDate: PlainDate
  readonly askedAt: Temporal.Instant
  readonly askedBy: string
  readonly askedById: string
  readonly closedAt: Temporal.Instant | null
  readonly closedBy: string | null
  readonly closingNote: string
  /** The task it is about; null in general, and for a unit that may not know of the task. */
  readonly assignmentId: string | null
  readonly assignmentCode: string | null
  readonly assignmentContent: string | null
  /** Those the actor may know of: all for the Office and the leaders, else the actor's own. */
  readonly units: readonly RequestUnit[]
}

/** Units that were asked, as far as the actor may know: `u` is the row of the unit. */
export function visibleUnit(actor: Actor): RawBuilder<boolean> {
  return seesEverything(actor) ? sql<boolean>`true` : sql<boolean>`u.organisation_id = any(${[...actor.scope]}::uuid[])`
}

/** One request, if the actor's unit was asked or the actor sees everything. */
export async function findRequest(db: Reader, actor: Actor, id: string): Promise<RequestDetail | undefined> {
  const { rows } = await sql<RequestDetail>`select q.id, q.version, q.content, q.document_number as "documentNumber", q.document_date as "documentDate", q.due_date as "dueDate",
      q.asked_at as "askedAt", asker.full_name as "askedBy", q.asked_by as "askedById", q.closed_at as "closedAt", closer.full_name as "closedBy", q.closing_note as "closingNote",
      a.id as "assignmentId", a.code as "assignmentCode", a.content as "assignmentContent",
      (select coalesce(json_agg(json_build_object('id', u.id, 'organisationId', u.organisation_id, 'name', o.name, 'connected', o.connected, 'state', u.state, 'version', u.version) order by o.position, o.id), '[]')
        from information_request_units u join organisations o on o.id = u.organisation_id where u.request_id = q.id and ${visibleUnit(actor)}) as units
    from information_requests q
    join users asker on asker.id = q.asked_by
    left join users closer on closer.id = q.closed_by
    left join assignment_rows a on a.id = q.assignment_id and ${visibleAssignment(actor, { id: 'a.id', lead: 'a.lead_organisation_id', phase: 'a.phase', monitor: 'a.monitor_user_id' })}
    where q.id = ${id}`.execute(db)
  const row = rows[0]
  return row === undefined || row.units.length === 0 ? undefined : row
}
