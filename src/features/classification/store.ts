import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Tx } from '../../platform/db/database.ts'
import { newId } from '../../platform/db/identifier.ts'
import { searchText } from '../documents/public.ts'
import type { PlannedAssignment, PlannedTask } from './domain/assignment-plan.ts'

/** PostgreSQL takes 65,535 parameters in one statement; a row here has at most thirty. */
const BATCH = 1000

/** The rows, each with an identifier of its own. */
export function withIds<T>(rows: readonly T[]): (T & { readonly id: string })[] {
  return rows.map((row) => ({ ...row, id: newId() }))
}

async function inBatches<T>(rows: readonly T[], insert: (batch: readonly T[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) await insert(rows.slice(start, start + BATCH))
}

export type ClassifiedDocument = { readonly id: string; readonly version: number; readonly classifyDays: number; readonly needsOpinions: boolean }

/** Takes the document for a new draft, if it is still as it was seen and not sent out. Answers its new version, else undefined. */
export async function takeForDraft(tx: Tx, { id, version, classifyDays, needsOpinions }: ClassifiedDocument): Promise<number | undefined> {
  const row = await tx.updateTable('directive_documents')
    .set({ version: sql`version + 1`, classify_days: classifyDays, needs_opinions: needsOpinions })
    .where('id', '=', id).where('version', '=', version).where('phase', '=', 'registered').returning('version').executeTakeFirst()
  return row?.version
}

/** Takes a document that was sent out for an addition, if it is still as it was seen. */
export async function takePublished(tx: Tx, { id, version }: Pick<ClassifiedDocument, 'id' | 'version'>): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable('directive_documents').set({ version: sql`version + 1` })
    .where('id', '=', id).where('version', '=', version).where('phase', '=', 'published').executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Takes away the draft tasks of a document with all that hangs on them. */
export async function deleteDraft(tx: Tx, documentId: string): Promise<void> {
  const drafts = tx.selectFrom('assignments').select('id').where('document_id', '=', documentId).where('phase', '=', 'draft')
  await tx.deleteFrom('assignment_coordinators').where('assignment_id', 'in', drafts).execute()
  await tx.deleteFrom('assignments').where('document_id', '=', documentId).where('phase', '=', 'draft').execute()
  await tx.deleteFrom('tasks').where('document_id', '=', documentId).execute()
}

export async function insertTasks(tx: Tx, documentId: string, tasks: readonly PlannedTask[]): Promise<void> {
  await inBatches(tasks, (batch) => tx.insertInto('tasks').values(batch.map((task) => ({
    id: task.id, document_id: documentId, position: task.position, place: task.place, kind: task.kind ?? null, due_type: task.dueType ?? null,
    content: task.content === '' ? ' ' : task.content, // a draft whose words are still missing: the column wants a character
    due_expression: task.dueExpression, due_reading: task.dueReading, due_date: task.dueDate ?? null,
    monitor_organisation_id: task.monitorOrganisationId ?? null, monitor_user_id: task.monitorUserId ?? null,
    not_tracked_reason: task.notTrackedReason === '' ? null : task.notTrackedReason, programme_item: task.programmeItem, paper_follow_up: task.paperFollowUp, ...laterColumns(task),
  }))).execute())
}

function laterColumns(task: PlannedTask) {
  return {
    due_rule_count: task.dueCount ?? null, due_rule_unit: task.dueUnit ?? null, due_rule_event: task.dueEvent,
    cadence: task.cadence ?? null, cadence_month: task.cadenceMonth ?? null, cadence_day: task.cadenceDay ?? null, cadence_before: task.cadenceBefore,
    derived_from_id: task.derivedFrom ?? null, waiver_document: task.waiverDocument, waiver_by: task.waiverBy, waiver_words: task.waiverWords,
  }
}

/** Drafts are due nowhere yet. */
export type DraftAssignment = Pick<PlannedAssignment, 'id' | 'task' | 'leadOrganisationId' | 'code'>

export async function insertDraftAssignments(tx: Tx, documentId: string, assignments: readonly DraftAssignment[]): Promise<void> {
  await inBatches(assignments, (batch) => tx.insertInto('assignments').values(batch.map(({ id, task, leadOrganisationId, code }) => ({
    id, task_id: task.id, document_id: documentId, code, lead_organisation_id: leadOrganisationId, kind: task.kind ?? null, phase: 'draft', search: sql<string>`''::tsvector`,
  }))).execute())
  await insertCoordinators(tx, assignments)
}

export type Issue = {
  readonly documentId: string
  /** Words of the document that find its assignments: number, notation, subject. */
  readonly documentWords: string
  readonly officeId: string
  readonly at: Temporal.Instant
  /** Null where the software makes the next period by itself. */
  readonly by: string | null
}

export async function insertIssuedAssignments(tx: Tx, assignments: readonly PlannedAssignment[], { documentId, documentWords, officeId, at, by }: Issue): Promise<void> {
  await inBatches(assignments, (batch) => tx.insertInto('assignments').values(batch.map(({ id, task, leadOrganisationId, code, due, awaitsEvent, period }) => ({
    id, task_id: task.id, document_id: documentId, code, lead_organisation_id: leadOrganisationId, period: period?.key ?? '', awaits_event: awaitsEvent,
    monitor_organisation_id: task.monitorOrganisationId ?? officeId, monitor_user_id: task.monitorUserId ?? null,
    kind: task.kind ?? null, phase: 'issued', issued_at: at, original_due_date: due ?? null, due_date: due ?? null,
    search: sql<string>`to_tsvector('simple', ${searchText(code, documentWords, task.content)})`,
  }))).execute())
  await inBatches(assignments, (batch) => tx.insertInto('assignment_leads').values(batch.map(({ id, leadOrganisationId }) => ({
    assignment_id: id, organisation_id: leadOrganisationId, from_at: at,
  }))).execute())
  await insertCoordinators(tx, assignments)
  const dated = assignments.flatMap(({ id, task, due }) => (due === undefined ? [] : [{ id, dueDate: due, expression: task.dueExpression }]))
  await inBatches(dated, (batch) => tx.insertInto('deadlines').values(batch.map(({ id, dueDate, expression }) => ({
    id: newId(), assignment_id: id, due_date: dueDate, basis: 'original', decided_at: at, decided_by: by, expression,
  }))).execute())
}

async function insertCoordinators(tx: Tx, assignments: readonly DraftAssignment[]): Promise<void> {
  const rows = assignments.flatMap(({ id, task }) => [...new Set(task.coordinators)].map((unit) => ({ assignment_id: id, organisation_id: unit })))
  await inBatches(rows, (batch) => tx.insertInto('assignment_coordinators').values([...batch]).execute())
}

/** Begins the series of a recurring task, once. */
export async function insertSeries(tx: Tx, taskIds: readonly string[], { at, by }: { readonly at: Temporal.Instant; readonly by: string }): Promise<void> {
  if (taskIds.length > 0) await tx.insertInto('task_series').values(taskIds.map((id) => ({ task_id: id, started_at: at, started_by: by }))).execute()
}

export type MadePeriod = { readonly taskId: string; readonly period: string; readonly startsOn: PlainDate; readonly due: PlainDate; readonly at: Temporal.Instant }

/** Takes a period of a series for whoever makes it; false when it was made already. */
export async function takePeriod(tx: Tx, { taskId, period, startsOn, due, at }: MadePeriod): Promise<boolean> {
  const row = await tx.insertInto('task_periods').values({ task_id: taskId, period, starts_on: startsOn, due_date: due, made_at: at })
    .onConflict((conflict) => conflict.doNothing()).returning('task_id').executeTakeFirst()
  return row !== undefined
}

/** Holds a running series for whoever makes its next period; undefined when it has ended, or somebody else is at it. */
export async function holdSeries(tx: Tx, taskId: string): Promise<string | undefined> {
  const row = await tx.selectFrom('task_series').select('task_id').where('task_id', '=', taskId).where('ended_at', 'is', null).forUpdate().skipLocked().executeTakeFirst()
  return row?.task_id
}
