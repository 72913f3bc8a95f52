import { sql } from 'kysely'
import { OPEN_PHASES } from '../../assignments/public.ts'
import type { Reader } from '../../../platform/db/database.ts'
import type { ParentTask } from '../domain/later-due-problems.ts'

export type ParentChoice = ParentTask & { readonly content: string; readonly documentName: string }

const MOST = 300

/** Tasks from above that the committee itself or the Office leads (Đ9.1.đ): the open ones by deadline, or those with these identifiers. */
export async function parentTasks(db: Reader, ids?: readonly string[]): Promise<ParentChoice[]> {
  if (ids?.length === 0) return []
  const wanted = ids === undefined ? sql`a.phase = any(${[...OPEN_PHASES]})` : sql`a.id = any(${[...new Set(ids)]}::uuid[])`
  const { rows } = await sql<ParentChoice>`select a.id, a.code, a.due_date as due, a.phase = any(${[...OPEN_PHASES]}) as open, t.content,
      d.code_number || '/' || d.code_notation as "documentName"
    from assignments a join tasks t on t.id = a.task_id join directive_documents d on d.id = a.document_id
    where a.lead_organisation_id in (select id from organisations where kind in ('authority', 'office')) and d.origin <> 'own' and a.phase <> 'draft' and ${wanted}
    order by a.due_date nulls last, a.id limit ${MOST}`.execute(db)
  return rows
}
