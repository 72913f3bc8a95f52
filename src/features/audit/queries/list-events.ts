import type { Reader } from '../../../platform/db/database.ts'

export type EventRow = {
  readonly id: number
  readonly at: Temporal.Instant
  readonly kind: string
  readonly actorName: string | null
  readonly actorOrganisationName: string | null
  readonly onBehalfOfName: string | null
  readonly documentId: string | null
  readonly assignmentId: string | null
  readonly organisationId: string | null
  readonly userId: string | null
  readonly reason: string | null
  readonly documentRef: string | null
  readonly sealed: boolean
  /** Its document was purged as secret: the line leads nowhere. */
  readonly purged: boolean
}

export type EventFilter = { readonly kind?: string | undefined; readonly actorId?: string | undefined; readonly before?: number | undefined }

/** A page of the log, the newest first. */
export async function listEvents(db: Reader, filter: EventFilter, limit: number): Promise<EventRow[]> {
  let query = db.selectFrom('events as e')
    .leftJoin('users as u', 'u.id', 'e.actor_id').leftJoin('organisations as o', 'o.id', 'e.actor_organisation_id')
    .leftJoin('organisations as b', 'b.id', 'e.on_behalf_of_organisation_id').leftJoin('event_seals as s', 's.event_id', 'e.id')
    .select(['e.id', 'e.at', 'e.kind', 'u.full_name as actorName', 'o.short_name as actorOrganisationName', 'b.short_name as onBehalfOfName',
      'e.document_id as documentId', 'e.assignment_id as assignmentId', 'e.organisation_id as organisationId', 'e.user_id as userId', 'e.reason', 'e.document_ref as documentRef',
      (e) => e('s.sequence', 'is not', null).as('sealed'),
      (e) => e.exists(e.selectFrom('secrecy_decisions as p').select('p.id').whereRef('p.document_id', '=', 'e.document_id').where('p.outcome', '=', 'purged')).as('purged')])
    .orderBy('e.id', 'desc').limit(limit)
  if (filter.kind !== undefined) query = query.where('e.kind', '=', filter.kind)
  if (filter.actorId !== undefined) query = query.where('e.actor_id', '=', filter.actorId)
  if (filter.before !== undefined) query = query.where('e.id', '<', filter.before)
  return (await query.execute()).map((row) => ({ ...row, sealed: Boolean(row.sealed), purged: Boolean(row.purged) }))
}
