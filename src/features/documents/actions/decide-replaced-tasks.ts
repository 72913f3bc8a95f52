import type { Permit } from '../../../kernel/permit.ts'
import { Conflict, type FieldProblem, Invalid, stale } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvents } from '../../audit/public.ts'
import type { DocumentRecord } from '../domain/document.ts'
import { documentName } from '../domain/document-name.ts'
import { type Choice, NOT_PUBLISHED } from '../domain/document-link.ts'
import { replacedTasks, type ReplacedTask, tasksToContinue } from '../queries/replaced-tasks.ts'
import { holdLinks, insertChoices } from '../store.ts'

export type DecidedRow = { readonly linkId: string; readonly assignmentId: string; readonly seen: number; readonly choice: Choice | undefined; readonly taskId: string | undefined }

const UNKNOWN_TASK = { code: 'UNKNOWN_TASK', clause: 'Đ6.1.a', text: { vi: 'Nhiệm vụ này không còn trong danh sách phải quyết định. Hãy tải lại trang.', en: 'This task is no longer among those to decide on. Load the page anew.' } }
const NOTHING_DECIDED = { field: 'rows.0.choice', code: 'REQUIRED', clause: 'Đ6.1.a', text: { vi: 'Chưa chọn quyết định cho nhiệm vụ nào.', en: 'No task is decided on yet.' } }
const TASK_REQUIRED = { code: 'REQUIRED', clause: 'Đ6.1.a', text: { vi: 'Hãy chọn nhiệm vụ của văn bản mới mà nhiệm vụ này được chuyển sang.', en: 'Choose the task of the new document that continues it.' } }

/**
 * After a document was replaced or revoked: the Office keeps each open task, says it is to be cancelled, or continues it in a task of
 * the new document. The last decision counts; what was left open stays open. Answers how many were decided.
 */
export async function decideReplacedTasks(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'link', DocumentRecord>, rows: readonly DecidedRow[]): Promise<number> {
  if (subject.phase !== 'published') throw new Conflict(NOT_PUBLISHED)
  if (rows.every((row) => row.choice === undefined)) throw new Invalid([NOTHING_DECIDED])
  await holdLinks(tx)
  const [known, targets] = await Promise.all([replacedTasks(tx, subject.id), tasksToContinue(tx, subject.id)])
  const found = rows.map((row) => known.find((one) => one.assignmentId === row.assignmentId && one.linkId === row.linkId))
  const problems = rows.flatMap((row, index) => rowProblems(row, found[index], new Set(targets.map((task) => task.id))).map((one) => ({ ...one, field: `rows.${index}.${one.field}` })))
  if (problems.length > 0) throw new Invalid(problems)
  if (rows.some((row, index) => row.choice !== undefined && found[index]?.seen !== row.seen)) throw stale()
  const decided = rows.flatMap((row, index) => {
    const task = found[index]
    if (task === undefined || row.choice === undefined) return []
    const taskId = row.choice === 'continue' ? row.taskId ?? null : null
    return task.choice === row.choice && task.taskId === taskId ? [] : [{ task, linkId: row.linkId, assignmentId: row.assignmentId, choice: row.choice, taskId }]
  })
  await insertChoices(tx, decided, { at: ctx.now, userId: actor.userId })
  await recordEvents(tx, ctx, decided.map(({ task, choice, taskId }) => ({
    kind: 'REPLACED_TASK_DECIDED', assignmentId: task.assignmentId, documentId: task.oldDocumentId, documentRef: documentName(subject),
    before: { choice: task.choice }, after: { choice, ...(taskId === null ? {} : { task: targets.find((one) => one.id === taskId)?.position }) },
  })))
  return decided.length
}

function rowProblems(row: DecidedRow, task: ReplacedTask | undefined, targets: ReadonlySet<string>): FieldProblem[] {
  if (row.choice === undefined) return []
  if (task === undefined || !task.open) return [{ field: 'choice', ...UNKNOWN_TASK }]
  if (row.choice === 'continue' && (row.taskId === undefined || !targets.has(row.taskId))) return [{ field: 'taskId', ...TASK_REQUIRED }]
  return []
}
