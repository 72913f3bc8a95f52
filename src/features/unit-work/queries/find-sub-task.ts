import type { Actor } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import type { SubTask, SubTaskState } from '../domain/sub-task.ts'

/** A sub-task with what it is part of. */
export type FoundSubTask = SubTask & { readonly assignmentCode: string; readonly deadline: PlainDate | null }

/** A sub-task of the actor's own unit; whoever works elsewhere finds nothing, the Office and the leaders too (Đ9.2.c). */
export async function findSubTask(db: Reader, actor: Actor, assignmentId: string, id: string): Promise<FoundSubTask | undefined> {
  const row = await db.selectFrom('sub_tasks as t').innerJoin('users as u', 'u.id', 't.officer_id').innerJoin('assignments as a', 'a.id', 't.assignment_id')
    .select([
      't.id', 't.assignment_id as assignmentId', 't.organisation_id as organisationId', 't.title', 't.officer_id as officerId', 'u.full_name as officerName',
      't.due_on as dueOn', 't.note', 't.state', 't.version', 'a.code as assignmentCode', 'a.due_date as deadline',
    ])
    .where('t.id', '=', id).where('t.assignment_id', '=', assignmentId).where('t.organisation_id', '=', actor.organisationId).executeTakeFirst()
  return row === undefined ? undefined : { ...row, state: row.state as SubTaskState }
}
