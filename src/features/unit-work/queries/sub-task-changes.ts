import type { Reader } from '../../../platform/db/database.ts'
import type { SubTaskVerb } from '../domain/sub-task.ts'

export type SubTaskChange = { readonly id: number; readonly act: SubTaskVerb | 'move'; readonly at: Temporal.Instant; readonly by: string | null; readonly note: string }

/** What happened to a sub-task, newest first. Who asks must belong to its unit. */
export async function subTaskChanges(db: Reader, subTaskId: string): Promise<SubTaskChange[]> {
  const rows = await db.selectFrom('sub_task_changes as c').leftJoin('users as u', 'u.id', 'c.made_by')
    .select(['c.id', 'c.act', 'c.at', 'u.full_name as by', 'c.note']).where('c.sub_task_id', '=', subTaskId).orderBy('c.id', 'desc').limit(200).execute()
  return rows.map((row) => ({ ...row, act: row.act as SubTaskChange['act'] }))
}
