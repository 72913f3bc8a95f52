import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { visibleAssignment } from '../../visibility/public.ts'

export type PeriodAssignment = {
  readonly id: string
  readonly code: string
  readonly period: string
  readonly leadName: string
  readonly phase: string
  readonly kind: 'has_deadline' | 'no_deadline' | null
  readonly due: PlainDate | null
  readonly resultDate: PlainDate | null
  readonly reportedAt: Temporal.Instant | null
  readonly closedAt: Temporal.Instant | null
  readonly hasProgress: boolean
  readonly lastUpdateAt: Temporal.Instant | null
  readonly issuedAt: Temporal.Instant | null
}

const MOST = 500

/** The tasks of a series that the actor may know of, the newest period first. */
export async function periodAssignments(db: Reader, actor: Actor, taskId: string): Promise<readonly PeriodAssignment[]> {
  const { rows } = await sql<PeriodAssignment>`select a.id, a.code, a.period, coalesce(short_name_on(o.id, d.issued_date), o.short_name) as "leadName", a.phase, a.kind, a.due_date as due,
      a.result_date as "resultDate", a.reported_at as "reportedAt", a.closed_at as "closedAt", a.has_progress as "hasProgress", a.last_update_at as "lastUpdateAt", a.issued_at as "issuedAt"
    from assignments a join organisations o on o.id = a.lead_organisation_id join directive_documents d on d.id = a.document_id join task_periods p on p.task_id = a.task_id and p.period = a.period
    where a.task_id = ${taskId} and ${visibleAssignment(actor, { id: 'a.id', lead: 'a.lead_organisation_id', phase: 'a.phase', monitor: 'a.monitor_user_id' })}
    order by p.starts_on desc, o.position, a.id limit ${MOST}`.execute(db)
  return rows
}

const OTHERS = 24

/** For the page of a task: its period, the rule, and the same unit's tasks of other periods. */
export function periodColumn(actor: Actor): RawBuilder<unknown> {
  return sql`(select json_build_object('period', own.period, 'taskId', own.task_id, 'cadence', t.cadence, 'month', t.cadence_month, 'day', t.cadence_day, 'before', t.cadence_before,
      'ended', s.ended_at is not null, 'endDocumentRef', s.end_document_ref,
      'others', (select coalesce(json_agg(json_build_object('id', x.id, 'code', x.code, 'period', x.period, 'due', x.due_date, 'phase', x.phase) order by x.starts_on desc), '[]') from (
        select a.id, a.code, a.period, a.due_date, a.phase, p.starts_on from assignments a join task_periods p on p.task_id = a.task_id and p.period = a.period
        where a.task_id = own.task_id and a.lead_organisation_id = own.lead_organisation_id and a.id <> own.id
          and ${visibleAssignment(actor, { id: 'a.id', lead: 'a.lead_organisation_id', phase: 'a.phase', monitor: 'a.monitor_user_id' })}
        order by p.starts_on desc limit ${OTHERS}) x))
    from assignments own join tasks t on t.id = own.task_id join task_series s on s.task_id = own.task_id where own.id = r.id and own.period <> '')`
}
