import { sql } from 'kysely'
import { Conflict, stale } from '../../kernel/problem.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Tx } from '../../platform/db/database.ts'
import { newId } from '../../platform/db/identifier.ts'
import { ALREADY_WAITING } from './domain/refusal-texts.ts'
import { SIGN_OFF_TRANSITIONS, type SignOff, type SignOffVerb } from './domain/sign-off.ts'
import { SUB_TASK_TRANSITIONS, type SubTaskVerb } from './domain/sub-task.ts'
import type { SelfInspectionInput, UnitRuleInput } from './domain/unit-records.ts'

type By = { readonly at: Temporal.Instant; readonly by: string }

export type NewSignOff = By & Pick<SignOff, 'resultDate' | 'resultDocument' | 'noDocumentReason' | 'summary'> & { readonly assignmentId: string; readonly organisationId: string }

/** Puts a result before the head; 409 when one waits already. */
export async function insertSignOff(tx: Tx, row: NewSignOff): Promise<string> {
  const id = newId()
  const { numInsertedOrUpdatedRows } = await tx.insertInto('sign_off_requests').values({
    id, assignment_id: row.assignmentId, organisation_id: row.organisationId, state: SIGN_OFF_TRANSITIONS.submit.to, result_date: row.resultDate,
    result_document: row.resultDocument, no_document_reason: row.noDocumentReason, summary: row.summary, submitted_at: row.at, submitted_by: row.by,
  }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) throw new Conflict(ALREADY_WAITING)
  return id
}

/** Takes the row for this transaction, if it still is where the act may begin; else 409 and nothing happened. */
export async function lockSignOff(tx: Tx, id: string, verb: Exclude<SignOffVerb, 'submit'>): Promise<void> {
  const row = await tx.selectFrom('sign_off_requests').select('id').where('id', '=', id).where('state', 'in', [...SIGN_OFF_TRANSITIONS[verb].from]).forUpdate().executeTakeFirst()
  if (row === undefined) throw stale()
}

export type Decided = By & { readonly id: string; readonly verb: Exclude<SignOffVerb, 'submit'>; readonly note: string; readonly resultReportId?: string }

export async function decideSignOff(tx: Tx, { id, verb, at, by, note, resultReportId }: Decided): Promise<void> {
  const { from, to } = SIGN_OFF_TRANSITIONS[verb]
  const { numUpdatedRows } = await tx.updateTable('sign_off_requests').set({ state: to, decided_at: at, decided_by: by, note, result_report_id: resultReportId ?? null })
    .where('id', '=', id).where('state', 'in', [...from]).executeTakeFirst()
  if (numUpdatedRows !== 1n) throw stale()
}

/** What waited on these tasks was overtaken. */
export async function lapseSignOffs(tx: Tx, assignmentId: string, { at, by }: { readonly at: Temporal.Instant; readonly by: string | null }): Promise<void> {
  const { from, to } = SIGN_OFF_TRANSITIONS.lapse
  await tx.updateTable('sign_off_requests').set({ state: to, decided_at: at, decided_by: by }).where('assignment_id', '=', assignmentId).where('state', 'in', [...from]).execute()
}

export type NewSubTask = By & { readonly assignmentId: string; readonly organisationId: string; readonly title: string; readonly officerId: string; readonly dueOn: PlainDate | null; readonly note: string }

export async function insertSubTask(tx: Tx, row: NewSubTask): Promise<string> {
  const id = newId()
  const said = { title: row.title, officerId: row.officerId, dueOn: row.dueOn, note: row.note }
  await tx.insertInto('sub_tasks').values({
    id, assignment_id: row.assignmentId, organisation_id: row.organisationId, title: row.title, officer_id: row.officerId, due_on: row.dueOn, note: row.note,
    state: SUB_TASK_TRANSITIONS.create.to, created_at: row.at,
  }).execute()
  await insertSubTaskChange(tx, id, { act: 'create', at: row.at, by: row.by, after: said })
  return id
}

type SubTaskChanges = Partial<Pick<NewSubTask, 'title' | 'officerId' | 'dueOn' | 'note'>>
export type MovedSubTask = By & {
  readonly id: string
  readonly version: number
  readonly verb: Exclude<SubTaskVerb, 'create'>
  readonly changes: SubTaskChanges
  readonly before?: SubTaskChanges
  readonly reason?: string
}

/** Moves a sub-task on, if it still is as the actor saw it, with its line in its own history; else 409 and nothing happened. */
export async function moveSubTask(tx: Tx, { id, version, verb, changes, before, reason = '', at, by }: MovedSubTask): Promise<void> {
  const { from, to } = SUB_TASK_TRANSITIONS[verb]
  const { title, officerId, dueOn, note } = changes
  const { numUpdatedRows } = await tx.updateTable('sub_tasks').set((eb) => ({
    state: to, version: eb('version', '+', 1),
    ...(title === undefined ? {} : { title }), ...(officerId === undefined ? {} : { officer_id: officerId }), ...(dueOn === undefined ? {} : { due_on: dueOn }), ...(note === undefined ? {} : { note }),
  })).where('id', '=', id).where('version', '=', version).where('state', 'in', [...from]).executeTakeFirst()
  if (numUpdatedRows !== 1n) throw stale()
  await insertSubTaskChange(tx, id, { act: verb, at, by, before, after: changes, note: reason })
}

type Change = { readonly act: SubTaskVerb; readonly at: Temporal.Instant; readonly by: string; readonly before?: SubTaskChanges | undefined; readonly after?: SubTaskChanges; readonly note?: string }

async function insertSubTaskChange(tx: Tx, subTaskId: string, { act, at, by, before, after, note = '' }: Change): Promise<void> {
  await tx.insertInto('sub_task_changes').values({
    sub_task_id: subTaskId, act, at, made_by: by, note,
    before: before === undefined ? null : JSON.stringify(before), after: after === undefined ? null : JSON.stringify(after),
  }).execute()
}

/** The newest switch of a unit, with the unit's row locked so that two heads cannot turn it at once. */
export async function lockSwitch(tx: Tx, organisationId: string): Promise<{ id: number; required: boolean } | undefined> {
  await tx.selectFrom('organisations').select('id').where('id', '=', organisationId).forUpdate().execute()
  return tx.selectFrom('sign_off_rules').select(['id', 'required']).where('organisation_id', '=', organisationId).orderBy('id', 'desc').limit(1).executeTakeFirst()
}

export async function insertSwitch(tx: Tx, row: By & { readonly organisationId: string; readonly required: boolean }): Promise<void> {
  await tx.insertInto('sign_off_rules').values({ organisation_id: row.organisationId, required: row.required, set_at: row.at, set_by: row.by }).execute()
}

export async function insertUnitRule(tx: Tx, row: By & UnitRuleInput & { readonly organisationId: string }): Promise<string> {
  const id = newId()
  await tx.insertInto('unit_rules').values({
    id, organisation_id: row.organisationId, title: row.title, document_ref: row.documentRef, issued_on: row.issuedOn, content: row.content, recorded_at: row.at, recorded_by: row.by,
  }).execute()
  return id
}

export async function insertSelfInspection(tx: Tx, row: By & SelfInspectionInput & { readonly organisationId: string }): Promise<string> {
  const id = newId()
  await tx.insertInto('self_inspections').values({
    id, organisation_id: row.organisationId, inspected_on: row.inspectedOn, content: row.content, result: row.result, recorded_at: row.at, recorded_by: row.by,
  }).execute()
  return id
}

/** A unit was merged: what is open inside it goes on in its successor, on the tasks that became the successor's. */
export async function moveUnitWork(tx: Tx, { from, to, at }: { readonly from: string; readonly to: string; readonly at: Temporal.Instant }): Promise<void> {
  await sql`with moved as (
      update sub_tasks t set organisation_id = ${to}::uuid from assignments a
      where a.id = t.assignment_id and a.lead_organisation_id = ${to}::uuid and t.organisation_id = ${from}::uuid returning t.id
    ) insert into sub_task_changes (sub_task_id, act, at, before, after)
      select id, 'move', ${at}::timestamptz, jsonb_build_object('organisationId', ${from}::text), jsonb_build_object('organisationId', ${to}::text) from moved`.execute(tx)
  await sql`update sign_off_requests s set organisation_id = ${to}::uuid from assignments a
    where a.id = s.assignment_id and a.lead_organisation_id = ${to}::uuid and s.organisation_id = ${from}::uuid`.execute(tx)
}
