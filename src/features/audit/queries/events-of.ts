import { sql } from 'kysely'
import type { Reader } from '../../../platform/db/database.ts'

export type PastEvent = {
  readonly id: number
  readonly at: Temporal.Instant
  readonly kind: string
  /** Null for what the program did by itself. */
  readonly actorName: string | null
  readonly actorOrganisationName: string | null
  readonly onBehalfOfName: string | null
  readonly reason: string | null
  readonly documentRef: string | null
  readonly before: Readonly<Record<string, unknown>> | null
  readonly after: Readonly<Record<string, unknown>> | null
}

export type EventSubject =
  | { readonly documentId: string }
  | { readonly assignmentId: string }
  | { readonly organisationId: string }
  | { readonly userId: string }

const COLUMNS = { documentId: 'document_id', assignmentId: 'assignment_id', organisationId: 'organisation_id', userId: 'user_id' } as const

/**
 * What happened to one subject, newest first. Of a document: only what happened to the document itself, not to its assignments,
 * which have each a history of their own. Who asks must be allowed to see the subject.
 */
export async function eventsOf(db: Reader, subject: EventSubject, limit = 200): Promise<PastEvent[]> {
  const [name, id] = Object.entries(subject)[0] as [keyof typeof COLUMNS, string]
  const column = sql.ref(`e.${COLUMNS[name]}`)
  const alone = name === 'documentId' ? sql`and e.assignment_id is null` : sql``
  const { rows } = await sql<PastEvent>`
    select e.id, e.at, e.kind, u.full_name as "actorName", o.name as "actorOrganisationName", b.name as "onBehalfOfName", e.reason, e.document_ref as "documentRef", e.before, e.after
    from events e left join users u on u.id = e.actor_id left join organisations o on o.id = e.actor_organisation_id left join organisations b on b.id = e.on_behalf_of_organisation_id
    where ${column} = ${id} ${alone} order by e.id desc limit ${limit}`.execute(db)
  return rows
}
