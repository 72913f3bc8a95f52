import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Cadence } from '../../../kernel/recurring-period.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { visibleAssignment } from '../../visibility/public.ts'

export type SeriesRow = {
  readonly taskId: string
  readonly documentId: string
  readonly documentName: string
  readonly content: string
  readonly cadence: Cadence
  readonly month: number
  readonly day: number
  readonly before: boolean
  readonly version: number
  readonly startedAt: Temporal.Instant
  readonly endedAt: Temporal.Instant | null
  readonly endDocumentRef: string | null
  readonly endReason: string
  readonly lastPeriod: string
  readonly lastStartsOn: PlainDate
  readonly lastDue: PlainDate
  readonly periods: number
}

const COLUMNS = sql`s.task_id as "taskId", t.document_id as "documentId", d.type_name || ' ' || d.code_number || '/' || d.code_notation as "documentName", t.content, t.cadence,
  t.cadence_month as month, t.cadence_day as day, t.cadence_before as before, s.version, s.started_at as "startedAt", s.ended_at as "endedAt",
  s.end_document_ref as "endDocumentRef", s.end_reason as "endReason", p.period as "lastPeriod", p.starts_on as "lastStartsOn", p.due_date as "lastDue", p.periods::int`
const TABLES = sql`task_series s join tasks t on t.id = s.task_id join directive_documents d on d.id = t.document_id
  join lateral (select o.period, o.starts_on, o.due_date, count(*) over () as periods from task_periods o where o.task_id = s.task_id order by o.starts_on desc limit 1) p on true`

/** Of a series one knows what one may know of any of its tasks. */
function visible(actor: Actor): RawBuilder<unknown> {
  return sql`exists (select from assignments a where a.task_id = s.task_id and ${visibleAssignment(actor, { id: 'a.id', lead: 'a.lead_organisation_id', phase: 'a.phase', monitor: 'a.monitor_user_id' })})`
}

export const PAGE = 50

/** Series that run, or that have ended, the newest first; those after the series `after`. */
export async function listSeries(db: Reader, actor: Actor, { ended, after }: { readonly ended: boolean; readonly after: string | undefined }): Promise<{ rows: readonly SeriesRow[]; next: string | undefined }> {
  const beyond = after === undefined ? sql`true` : sql`s.task_id < ${after}::uuid`
  const { rows } = await sql<SeriesRow>`select ${COLUMNS} from ${TABLES} where ${ended ? sql`s.ended_at is not null` : sql`s.ended_at is null`} and ${beyond} and ${visible(actor)}
    order by s.task_id desc limit ${PAGE + 1}`.execute(db)
  return { rows: rows.slice(0, PAGE), next: rows.length > PAGE ? rows[PAGE - 1]?.taskId : undefined }
}

/** One series, if the actor may know of it. */
export async function findSeries(db: Reader, actor: Actor, taskId: string): Promise<SeriesRow | undefined> {
  const { rows } = await sql<SeriesRow>`select ${COLUMNS} from ${TABLES} where s.task_id = ${taskId} and ${visible(actor)}`.execute(db)
  return rows[0]
}
