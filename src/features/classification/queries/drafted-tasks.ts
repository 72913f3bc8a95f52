import { sql } from 'kysely'
import type { Reader } from '../../../platform/db/database.ts'
import type { DueUnit } from '../../../kernel/due-rule.ts'
import type { Cadence } from '../../../kernel/recurring-period.ts'
import type { DraftedTask, DueType, TaskKind } from '../domain/drafted-task.ts'

/** The tasks of a document as they were last saved, in their order. */
export async function draftedTasks(db: Reader, documentId: string): Promise<DraftedTask[]> {
  const rows = await db.selectFrom('tasks as t')
    .select([
      't.content', 't.place', 't.kind', 't.due_type as dueType', 't.due_expression as dueExpression', 't.due_date as dueDate',
      't.monitor_organisation_id as monitorOrganisationId', 't.monitor_user_id as monitorUserId', 't.not_tracked_reason as notTrackedReason',
      't.due_rule_count as dueCount', 't.due_rule_unit as dueUnit', 't.due_rule_event as dueEvent', 't.cadence', 't.cadence_month as cadenceMonth', 't.cadence_day as cadenceDay',
      't.cadence_before as cadenceBefore', 't.derived_from_id as derivedFrom', 't.waiver_document as waiverDocument', 't.waiver_by as waiverBy', 't.waiver_words as waiverWords',
      't.programme_item as programmeItem', 't.paper_follow_up as paperFollowUp',
      sql<string[]>`array(select a.lead_organisation_id::text from assignments a join organisations o on o.id = a.lead_organisation_id
        where a.task_id = t.id order by o.position, o.id)`.as('leads'),
      sql<string[]>`array(select c.organisation_id::text from assignment_coordinators c join assignments a on a.id = c.assignment_id join organisations o on o.id = c.organisation_id
        where a.task_id = t.id group by c.organisation_id, o.position order by o.position, c.organisation_id)`.as('coordinators'),
    ])
    .where('t.document_id', '=', documentId).orderBy('t.position').execute()
  return rows.map((row) => ({
    ...row,
    content: row.content.trim(), kind: (row.kind ?? undefined) as TaskKind | undefined, dueType: (row.dueType ?? undefined) as DueType | undefined,
    dueDate: row.dueDate ?? undefined, monitorOrganisationId: row.monitorOrganisationId ?? undefined, monitorUserId: row.monitorUserId ?? undefined,
    notTrackedReason: row.notTrackedReason ?? '', dueCount: row.dueCount ?? undefined, dueUnit: (row.dueUnit ?? undefined) as DueUnit | undefined,
    cadence: (row.cadence ?? undefined) as Cadence | undefined, cadenceMonth: row.cadenceMonth ?? undefined, cadenceDay: row.cadenceDay ?? undefined, derivedFrom: row.derivedFrom ?? undefined,
  }))
}
