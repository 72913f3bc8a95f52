import { type RawBuilder, sql } from 'kysely'
import type { DueUnit } from '../../../kernel/due-rule.ts'
import type { Reader } from '../../../platform/db/database.ts'
import type { RecordedEvent, TaskEvent } from '../domain/due-event.ts'

/** The event the deadline of a task hangs on, if it does. */
export async function findTaskEvent(db: Reader, taskId: string): Promise<TaskEvent | undefined> {
  const row = await db.selectFrom('tasks as t').leftJoin('due_events as e', 'e.task_id', 't.id').leftJoin('users as u', 'u.id', 'e.recorded_by')
    .select(['t.due_rule_count as count', 't.due_rule_unit as unit', 't.due_rule_event as event', 'e.occurred_on', 'e.document_ref', 'e.due_date', 'e.recorded_at', 'u.full_name'])
    .where('t.id', '=', taskId).where('t.due_date', 'is', null).executeTakeFirst()
  if (row === undefined || row.count === null || row.unit === null) return undefined
  const recorded: RecordedEvent | null = row.occurred_on === null || row.due_date === null || row.recorded_at === null
    ? null : { occurredOn: row.occurred_on, documentRef: row.document_ref ?? '', due: row.due_date, recordedAt: row.recorded_at, recordedBy: row.full_name ?? '' }
  return { rule: { count: row.count, unit: row.unit as DueUnit, event: row.event }, recorded }
}

/** The same for the page of a task, beside its row. */
export function eventColumn(): RawBuilder<unknown> {
  return sql`(select json_build_object('rule', json_build_object('count', t.due_rule_count, 'unit', t.due_rule_unit, 'event', t.due_rule_event),
      'recorded', (select json_build_object('occurredOn', e.occurred_on, 'documentRef', e.document_ref, 'due', e.due_date, 'recordedAt', e.recorded_at, 'recordedBy', u.full_name)
        from due_events e join users u on u.id = e.recorded_by where e.task_id = t.id))
    from tasks t where t.id = r.task_id and t.due_rule_count is not null and t.due_date is null)`
}
