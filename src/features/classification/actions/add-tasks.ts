import { localDate } from '../../../kernel/plain-date.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Conflict, Refused, stale } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { fulfil, officeOrganisation } from '../../obligations/public.ts'
import { assignmentPairs, plannedDue } from '../domain/assignment-plan.ts'
import { dueReading, withDueResolved } from '../domain/resolve-due.ts'
import { refusals } from '../policy.ts'
import type { DocumentToSplit } from '../queries/find-document-to-split.ts'
import { nextAssignmentCodes } from '../queries/next-assignment-codes.ts'
import { findOldestSupplement, lastTaskPosition } from '../queries/supplements.ts'
import { takePublished, withIds } from '../store.ts'
import type { ClassificationInput } from './classification-input.ts'
import { dueContext } from './due-context.ts'
import { announceIssued, checkTasks, type Publication, startUnitClocks, withMonitor, writeIssued } from './publish-tasks.ts'

export type Addition = Pick<ClassificationInput, 'version' | 'tasks'> & { readonly reason: string }

/**
 * Adds tasks to a document that was sent out already, at once or not at all, under the same rules (Đ6.1.a, Đ6.2.a). The return that has
 * waited longest for an addition is answered by it: its clock ends (Đ7.1). Answers what was issued.
 */
export async function addTasks(tx: Tx, ctx: Ctx, permit: Permit<'split', DocumentToSplit>, { version, tasks: given, reason }: Addition): Promise<Publication> {
  const { actor, subject: document } = permit
  const reasons = refusals(actor, 'publish', document)
  if (reasons.length > 0) throw new Refused(reasons)
  if (document.phase !== 'published') throw notPublished(document)
  const context = await dueContext({ ...ctx, db: tx }, document.issuedDate)
  const office = { id: await officeOrganisation(tx, ctx.today) }
  const drafted = given.map((task) => withMonitor(withDueResolved(task, context), permit, office))
  await checkTasks(tx, ctx, permit, { tasks: drafted, office, context, more: [] })
  if (!await takePublished(tx, { id: document.id, version })) throw stale()
  const last = await lastTaskPosition(tx, document.id)
  const tasks = withIds(drafted.map((task, index) => ({ ...task, position: last + index + 1, dueReading: dueReading(task, context) })))
  const pairs = assignmentPairs(tasks)
  const codes = await nextAssignmentCodes(tx, pairs.length, localDate(ctx.now).year)
  const publication = { document, tasks, office, assignments: withIds(pairs.map((pair, index) => ({ ...pair, ...plannedDue(pair.task, ctx.today, context), code: codes[index] as string }))) }
  await writeIssued(tx, ctx, permit, publication)
  const waiting = await findOldestSupplement(tx, document.id)
  if (waiting !== undefined) await fulfil(tx, ctx, { id: waiting })
  await startUnitClocks(tx, ctx, publication.assignments)
  await announceIssued(tx, ctx, publication, { kind: 'TASKS_ADDED', documentId: document.id, reason, after: { tasks: tasks.length, assignments: pairs.length } })
  return publication
}

function notPublished(document: DocumentToSplit): Conflict {
  return new Conflict({
    code: 'NOT_PUBLISHED', clause: 'Đ6.1.a',
    text: { vi: 'Văn bản chưa chuyển theo dõi; nhiệm vụ được thêm ngay khi tách văn bản.', en: 'The document is not sent out yet; add the task where the document is split.' },
  }, `/documents/${document.id}/tasks`)
}
