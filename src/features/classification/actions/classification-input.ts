import { Conflict, type FieldProblem } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { type DraftedTask } from '../domain/drafted-task.ts'
import { fieldOf } from '../domain/draft-problems.ts'
import { type ParentTask, unknownParentProblems } from '../domain/later-due-problems.ts'
import { parentTasks } from '../queries/parent-tasks.ts'
import { type KnownUnit, knownUnits } from '../queries/known-units.ts'
import type { DocumentToSplit } from '../queries/find-document-to-split.ts'

/** The whole form, or the same as JSON. */
export type ClassificationInput = {
  readonly version: number
  readonly tasks: readonly DraftedTask[]
  /** Chosen by a person; undefined is "by the rule". */
  readonly classifyDays: number | undefined
  readonly needsOpinions: boolean
}

const UNKNOWN = { vi: 'Không có cơ quan, đơn vị hoặc người này.', en: 'There is no such organisation or person.' }

/** The units named, and a problem beside each field that names one that does not exist. */
export async function namedUnits(tx: Tx, tasks: readonly DraftedTask[]): Promise<{ units: ReadonlyMap<string, KnownUnit>; problems: FieldProblem[] }> {
  const units = await knownUnits(tx, tasks.flatMap((task) => [...task.leads, ...task.coordinators, ...(task.monitorOrganisationId === undefined ? [] : [task.monitorOrganisationId])]))
  const problems = tasks.flatMap((task, index) => {
    const named: readonly (readonly [string, readonly string[]])[] = [
      ['leads', task.leads], ['coordinators', task.coordinators], ['monitorOrganisationId', task.monitorOrganisationId === undefined ? [] : [task.monitorOrganisationId]],
    ]
    return named.filter(([, ids]) => ids.some((id) => !units.has(id)))
      .map(([field]) => ({ field: fieldOf(index)(field), code: 'UNKNOWN_ORGANISATION', text: UNKNOWN, clause: 'Đ2.2' }))
  })
  return { units, problems }
}

/** The tasks from above that are named, and a problem beside each field that names none (Đ9.1.đ). */
export async function namedParents(tx: Tx, tasks: readonly DraftedTask[]): Promise<{ parents: ReadonlyMap<string, ParentTask>; problems: FieldProblem[] }> {
  const found = await parentTasks(tx, tasks.flatMap((task) => task.derivedFrom ?? []))
  const parents = new Map(found.map((parent) => [parent.id, parent]))
  return { parents, problems: tasks.flatMap((task, index) => unknownParentProblems(task, fieldOf(index), parents)) }
}

export function alreadyPublished(document: DocumentToSplit): Conflict {
  return new Conflict({
    code: 'ALREADY_PUBLISHED', clause: 'Đ6.1.a',
    text: {
      vi: 'Văn bản đã được chuyển theo dõi, nhiệm vụ không sửa ở đây được nữa. Hãy mở văn bản để xem các nhiệm vụ đã giao.',
      en: 'The document has been sent out and its tasks can no longer be changed here. Open the document to see them.',
    },
  }, `/documents/${document.id}`)
}
