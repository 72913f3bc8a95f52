import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Cadence } from '../../../kernel/recurring-period.ts'
import type { Reader } from '../../../platform/db/database.ts'
import type { DueType } from '../domain/drafted-task.ts'

/** A series as its last period left it: what the next one is made of. */
export type SeriesToContinue = {
  readonly taskId: string
  readonly documentId: string
  readonly documentWords: string
  readonly documentRef: string
  readonly position: number
  readonly content: string
  readonly place: string
  readonly dueType: DueType | null
  readonly dueExpression: string
  readonly cadence: Cadence
  readonly cadenceMonth: number
  readonly cadenceDay: number
  readonly cadenceBefore: boolean
  readonly monitorOrganisationId: string | null
  readonly monitorUserId: string | null
  /** First day of the last period made. */
  readonly lastStartsOn: PlainDate
  /** Units of the last period, each as the unit that does its work today: a closed one's successor, none where there is none. */
  readonly leads: readonly string[]
  readonly coordinators: readonly string[]
}

/** The series of a task. A lead that was rerouted in the last period does not come back; one whose task was cancelled there does. */
export async function seriesToContinue(db: Reader, taskId: string, today: PlainDate): Promise<SeriesToContinue> {
  const { rows } = await sql<SeriesToContinue>`with recursive last as (
      select p.task_id, p.period, p.starts_on from task_periods p where p.task_id = ${taskId} order by p.starts_on desc limit 1),
    given as (
      select a.id, a.lead_organisation_id, a.monitor_organisation_id, a.monitor_user_id from assignments a join last on a.task_id = last.task_id and a.period = last.period
      where a.phase <> 'rerouted'),
    units (part, organisation_id) as (
      select 'lead', g.lead_organisation_id from given g
      union select 'coordinator', c.organisation_id from given g join assignment_coordinators c on c.assignment_id = g.id
      union select u.part, o.successor_id from units u join organisations o on o.id = u.organisation_id where o.closed_from <= ${today}::date and o.successor_id is not null),
    today as (
      select u.part, u.organisation_id from units u join organisations o on o.id = u.organisation_id where o.closed_from is null or o.closed_from > ${today}::date)
    select t.id as "taskId", t.document_id as "documentId", d.code_number || '/' || d.code_notation || ' ' || d.subject as "documentWords",
      d.code_number || '/' || d.code_notation || ' ' || to_char(d.issued_date, 'DD/MM/YYYY') as "documentRef",
      t.position, t.content, t.place, t.due_type as "dueType", t.due_expression as "dueExpression",
      t.cadence, t.cadence_month as "cadenceMonth", t.cadence_day as "cadenceDay", t.cadence_before as "cadenceBefore",
      (select g.monitor_organisation_id from given g order by g.id limit 1) as "monitorOrganisationId", (select g.monitor_user_id from given g order by g.id limit 1) as "monitorUserId",
      last.starts_on as "lastStartsOn",
      array(select x.organisation_id::text from today x where x.part = 'lead' order by x.organisation_id) as leads,
      array(select x.organisation_id::text from today x where x.part = 'coordinator' and x.organisation_id not in (select l.organisation_id from today l where l.part = 'lead')
        order by x.organisation_id) as coordinators
    from last join tasks t on t.id = last.task_id join directive_documents d on d.id = t.document_id`.execute(db)
  return rows[0] as SeriesToContinue
}
