import type { Permit } from '../../../kernel/permit.ts'
import { Invalid, stale } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { changeClassifyDays } from '../../obligations/public.ts'
import { assignmentPairs } from '../domain/assignment-plan.ts'
import { classifyDaysProblems } from '../domain/classify-days.ts'
import { draftProblems } from '../domain/draft-problems.ts'
import { dueReading, withDueResolved } from '../domain/resolve-due.ts'
import type { DocumentToSplit } from '../queries/find-document-to-split.ts'
import { followers } from '../queries/followers.ts'
import { deleteDraft, insertDraftAssignments, insertTasks, takeForDraft, withIds } from '../store.ts'
import { alreadyPublished, type ClassificationInput, namedParents, namedUnits } from './classification-input.ts'
import { classifyDaysOf } from './classify-days-of.ts'
import { dueContext } from './due-context.ts'

/** Keeps the draft as it is, half filled or not. Answers the document's new version. */
export async function saveTasks(tx: Tx, ctx: Ctx, permit: Permit<'split', DocumentToSplit>, input: ClassificationInput): Promise<number> {
  const document = permit.subject
  if (document.phase === 'published') throw alreadyPublished(document)
  const choice = await classifyDaysOf(tx, ctx, input)
  const [{ problems }, { problems: strayParents }, people] = await Promise.all([namedUnits(tx, input.tasks), namedParents(tx, input.tasks), followers(tx, input.tasks.flatMap((task) => task.monitorUserId ?? []))])
  const strangers = input.tasks.flatMap((task, index) => (task.monitorUserId === undefined || people.has(task.monitorUserId) ? [] : [{
    field: `tasks.${index}.monitorUserId`, code: 'UNKNOWN_PERSON', text: { vi: 'Không có người này.', en: 'There is no such person.' }, clause: 'Đ5.1.d',
  }]))
  // The longer time that the document was registered with stays until it is sent out: its tasks are still being written.
  const days = choice.days === document.classifyDays ? [] : classifyDaysProblems(choice.days, choice.conditions, choice.numbers)
  const all = [...problems, ...strayParents, ...strangers, ...draftProblems(input.tasks), ...days]
  if (all.length > 0) throw new Invalid(all)
  const version = await takeForDraft(tx, { id: document.id, version: input.version, classifyDays: choice.days, needsOpinions: input.needsOpinions })
  if (version === undefined) throw stale()
  await writeDraft(tx, ctx, document, input)
  if (choice.days !== document.classifyDays) await changeClassifyDays(tx, ctx, { documentId: document.id, issuedDate: document.issuedDate, days: choice.days })
  await recordEvent(tx, ctx, {
    kind: 'TASKS_DRAFTED', documentId: document.id,
    before: { classifyDays: document.classifyDays, needsOpinions: document.needsOpinions },
    after: { tasks: input.tasks.length, classifyDays: choice.days, needsOpinions: input.needsOpinions },
  })
  return version
}

async function writeDraft(tx: Tx, ctx: Ctx, document: DocumentToSplit, { tasks }: ClassificationInput): Promise<void> {
  const context = await dueContext({ ...ctx, db: tx }, document.issuedDate)
  const planned = withIds(tasks.map((task, index) => {
    const resolved = withDueResolved(task, context)
    return { ...resolved, position: index + 1, dueReading: dueReading(resolved, context) }
  }))
  await deleteDraft(tx, document.id)
  if (planned.length === 0) return
  await insertTasks(tx, document.id, planned)
  await insertDraftAssignments(tx, document.id, withIds(draftPairs(planned)).map((pair) => ({ ...pair, code: `draft:${pair.id}` })))
}

/** A task marked as not tracked keeps its units while it is a draft, in case the mark is taken back. */
function draftPairs(tasks: Parameters<typeof assignmentPairs>[0]): ReturnType<typeof assignmentPairs> {
  return tasks.flatMap((task) => assignmentPairs([{ ...task, notTrackedReason: '' }]).map((pair) => ({ ...pair, task })))
}
