import { hasRole, isLeader } from '../../../kernel/actor.ts'
import { formatDate, localDate } from '../../../kernel/plain-date.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Conflict, type FieldProblem, Invalid, Refused, stale } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { type NewEvent, recordEvents } from '../../audit/public.ts'
import { markPublished } from '../../documents/public.ts'
import { changeClassifyDays, fulfil, officeOrganisation, openIssueObligations } from '../../obligations/public.ts'
import { assignmentPairs, plannedDue, type PlannedAssignment, type PlannedTask } from '../domain/assignment-plan.ts'
import { classifyDaysProblems } from '../domain/classify-days.ts'
import { isTracked } from '../domain/drafted-task.ts'
import { publishProblems } from '../domain/publish-problems.ts'
import { type DueContext, dueReading, withDueResolved } from '../domain/resolve-due.ts'
import { assignmentsIssued } from '../news.ts'
import { refusals } from '../policy.ts'
import type { DocumentToSplit } from '../queries/find-document-to-split.ts'
import { followers } from '../queries/followers.ts'
import type { KnownUnit } from '../queries/known-units.ts'
import { nextAssignmentCodes } from '../queries/next-assignment-codes.ts'
import { deleteDraft, insertIssuedAssignments, insertSeries, insertTasks, takeForDraft, takePeriod, withIds } from '../store.ts'
import { alreadyPublished, type ClassificationInput, namedParents, namedUnits } from './classification-input.ts'
import { classifyDaysOf, type ClassifyChoice } from './classify-days-of.ts'
import { dueContext } from './due-context.ts'

export type Office = { readonly id: string }
export type Publication = { readonly document: DocumentToSplit; readonly tasks: readonly PlannedTask[]; readonly assignments: readonly PlannedAssignment[]; readonly office: Office }

/** Sends the document out to all units at once, or not at all (Đ6.1.a). Answers what was issued. */
export async function publishTasks(tx: Tx, ctx: Ctx, permit: Permit<'split', DocumentToSplit>, given: ClassificationInput): Promise<Publication> {
  const { actor, subject: document } = permit
  const reasons = refusals(actor, 'publish', document)
  if (reasons.length > 0) throw new Refused(reasons)
  if (document.phase === 'published') throw alreadyPublished(document)
  const context = await dueContext({ ...ctx, db: tx }, document.issuedDate)
  const office = { id: await officeOrganisation(tx, ctx.today) }
  const input = { ...given, tasks: given.tasks.map((task) => withMonitor(withDueResolved(task, context), permit, office)) }
  const choice = await classifyDaysOf(tx, ctx, input)
  await checkTasks(tx, ctx, permit, { tasks: input.tasks, office, context, more: classifyDaysProblems(choice.days, choice.conditions, choice.numbers) })
  const tasks = withIds(input.tasks.map((task, index) => ({ ...task, position: index + 1, dueReading: dueReading(task, context) })))
  const pairs = assignmentPairs(tasks)
  const version = await takeForDraft(tx, { id: document.id, version: input.version, classifyDays: choice.days, needsOpinions: input.needsOpinions })
  if (version === undefined) throw stale()
  await markPublished(tx, ctx, { documentId: document.id, version, classifyDays: choice.days })
  const codes = await nextAssignmentCodes(tx, pairs.length, localDate(ctx.now).year)
  const publication = { document, tasks, office, assignments: withIds(pairs.map((pair, index) => ({ ...pair, ...plannedDue(pair.task, ctx.today, context), code: codes[index] as string }))) }
  await write(tx, ctx, permit, publication)
  await runClocks(tx, ctx, publication, choice)
  await tell(tx, ctx, publication, choice)
  return publication
}

/** Who sends out follows, unless another is named: the Office's monitor or chief, where the Office follows. */
export function withMonitor<T extends ClassificationInput['tasks'][number]>(task: T, { actor }: Permit<'split', DocumentToSplit>, office: Office): T {
  const ours = task.monitorOrganisationId === undefined || task.monitorOrganisationId === office.id
  const fits = ours && actor.organisationId === office.id && hasRole(actor, 'MONITOR', 'CHIEF_OF_OFFICE')
  return task.monitorUserId === undefined && fits ? { ...task, monitorUserId: actor.userId } : task
}

type Checked = { readonly tasks: ClassificationInput['tasks']; readonly office: Office; readonly context: DueContext; readonly more: readonly FieldProblem[] }

/** What must hold of tasks that are sent out, whether with their document or added to it later. */
export async function checkTasks(tx: Tx, ctx: Ctx, { actor, subject: document }: Permit<'split', DocumentToSplit>, { tasks, office, context, more }: Checked): Promise<void> {
  const named = await namedUnits(tx, tasks)
  const { parents } = await namedParents(tx, tasks)
  const problems = [
    ...named.problems,
    ...publishProblems(tasks, {
      issuedDate: document.issuedDate, officeId: office.id, followers: await followers(tx, tasks.flatMap((task) => task.monitorUserId ?? [])),
      parents, leader: isLeader(actor), dueOf: (task) => plannedDue(task, ctx.today, context).due,
    }),
    ...more,
  ]
  if (problems.length > 0) throw new Invalid(problems)
  const closed = tasks.filter(isTracked).flatMap((task) => [...task.leads, ...task.coordinators]).map((id) => named.units.get(id))
    .find((unit) => unit?.closedFrom != null && Temporal.PlainDate.compare(unit.closedFrom, ctx.today) <= 0)
  if (closed !== undefined) throw unitClosed(closed)
}

function unitClosed({ shortName, closedFrom, successorId, successorShortName }: KnownUnit): Conflict {
  const since = closedFrom === null ? '' : formatDate(closedFrom)
  return new Conflict({
    code: 'ORGANISATION_CLOSED', clause: 'Đ1.2',
    text: {
      vi: `${shortName} đã ngừng hoạt động từ ${since}. ${successorShortName === null ? 'Hãy chọn đơn vị khác.' : `Hãy giao cho ${successorShortName} là đơn vị tiếp nhận.`}`,
      en: `${shortName} closed on ${since}. ${successorShortName === null ? 'Choose another unit.' : `Choose ${successorShortName}, which took over its work.`}`,
    },
  }, successorId === null ? undefined : `/organisations/${successorId}`)
}

async function write(tx: Tx, ctx: Ctx, permit: Permit<'split', DocumentToSplit>, publication: Publication): Promise<void> {
  await deleteDraft(tx, publication.document.id)
  await writeIssued(tx, ctx, permit, publication)
}

/** The tasks and their assignments, as they are sent out. */
export async function writeIssued(tx: Tx, ctx: Ctx, { actor }: Permit<'split', DocumentToSplit>, { document, tasks, assignments, office }: Publication): Promise<void> {
  await insertTasks(tx, document.id, tasks)
  await insertIssuedAssignments(tx, assignments, {
    documentId: document.id, officeId: office.id, at: ctx.now, by: actor.userId,
    documentWords: `${document.codeNumber}/${document.codeNotation} ${document.subject}`,
  })
  await beginSeries(tx, ctx, actor.userId, assignments)
}

/** A recurring task begins its series with the period just made. */
async function beginSeries(tx: Tx, ctx: Ctx, by: string, assignments: readonly PlannedAssignment[]): Promise<void> {
  const first = new Map(assignments.flatMap(({ task, due, period }) => (period === undefined || due === undefined ? [] : [[task.id, { period, due }] as const])))
  await insertSeries(tx, [...first.keys()], { at: ctx.now, by })
  for (const [taskId, { period, due }] of first) await takePeriod(tx, { taskId, period: period.key, startsOn: period.first, due, at: ctx.now })
}

/** Ends the Office's own clock (Đ7.1) and starts those of the units (Đ7.2). A due date in a year without calendar waits for it. */
async function runClocks(tx: Tx, ctx: Ctx, { document, assignments }: Publication, choice: ClassifyChoice): Promise<void> {
  if (choice.days !== document.classifyDays) await changeClassifyDays(tx, ctx, { documentId: document.id, issuedDate: document.issuedDate, days: choice.days })
  await fulfil(tx, ctx, { kind: 'CLASSIFY', documentId: document.id })
  await startUnitClocks(tx, ctx, assignments)
}

/** The units' clocks (Đ7.2). A deadline that waits for its event has none yet: neither the one after a deadline nor the quarterly one. */
export async function startUnitClocks(tx: Tx, ctx: Ctx, assignments: readonly PlannedAssignment[]): Promise<void> {
  await openIssueObligations(tx, ctx, assignments.filter((one) => !one.awaitsEvent).map(({ id, leadOrganisationId, due }) => ({
    assignmentId: id, leadOrganisationId, issuedOn: ctx.today, dueDate: due ?? null,
  })))
}

const EVENT_BATCH = 1000

/** What an event says of a deadline that comes later and of the task from above; nothing for most. */
function laterFacts(task: PlannedTask, period: string | undefined): Record<string, unknown> {
  return {
    ...(task.dueEvent === '' ? {} : { dueRule: { count: task.dueCount, unit: task.dueUnit, event: task.dueEvent } }),
    ...(period === undefined ? {} : { cadence: task.cadence, period }),
    ...(task.derivedFrom === undefined ? {} : { derivedFrom: task.derivedFrom }),
    ...(task.waiverWords === '' ? {} : { waiver: { document: task.waiverDocument, by: task.waiverBy, words: task.waiverWords } }),
  }
}

async function tell(tx: Tx, ctx: Ctx, publication: Publication, choice: ClassifyChoice): Promise<void> {
  const { tasks, assignments } = publication
  await announceIssued(tx, ctx, publication, { kind: 'DOCUMENT_PUBLISHED', documentId: publication.document.id, after: { tasks: tasks.length, assignments: assignments.length, classifyDays: choice.days } })
}

/** The events of what was issued, `whole` last, and the news to the units. */
export async function announceIssued(tx: Tx, ctx: Ctx, { document, tasks, assignments }: Publication, whole: NewEvent): Promise<void> {
  const documentRef = `${document.codeNumber}/${document.codeNotation} ${formatDate(document.issuedDate)}`
  const events = [
    ...tasks.filter((task) => !isTracked(task)).map((task) => ({
      kind: 'TASK_NOT_TRACKED' as const, documentId: document.id, reason: task.notTrackedReason, after: { position: task.position, content: task.content },
    })),
    ...assignments.map(({ id, code, leadOrganisationId, task, due, period }) => ({
      kind: 'ASSIGNMENT_ISSUED' as const, documentId: document.id, assignmentId: id, documentRef,
      after: { code, leadOrganisationId, coordinators: task.coordinators, kind: task.kind, dueDate: due ?? null, monitorUserId: task.monitorUserId ?? null, ...laterFacts(task, period?.key) },
    })),
    whole,
  ]
  for (let start = 0; start < events.length; start += EVENT_BATCH) await recordEvents(tx, ctx, events.slice(start, start + EVENT_BATCH))
  await assignmentsIssued.publish(tx, ctx, {
    documentId: document.id,
    assignments: assignments.map(({ id, leadOrganisationId, task }) => ({
      id, leadOrganisationId, coordinatorIds: [...new Set(task.coordinators)], monitorUserId: task.monitorUserId ?? null,
    })),
  })
}
