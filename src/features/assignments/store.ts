import { sql } from 'kysely'
import { stale } from '../../kernel/problem.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Tx } from '../../platform/db/database.ts'
import { newId } from '../../platform/db/identifier.ts'
import type { Phase } from './domain/assignment-lifecycle.ts'

type Seen = { readonly id: string; readonly version: number; readonly from: readonly Phase[] }
type Changes = {
  readonly phase?: Phase
  readonly has_progress?: true
  readonly last_update_at?: Temporal.Instant
  readonly result_date?: PlainDate | null
  readonly reported_at?: Temporal.Instant | null
  readonly reported_by?: string | null
  readonly closed_at?: Temporal.Instant | null
  readonly due_date?: PlainDate | null
  readonly kind?: 'has_deadline' | 'no_deadline'
  readonly monitor_organisation_id?: string
  readonly monitor_user_id?: string
  readonly original_due_date?: PlainDate
  readonly awaits_event?: false
}

/** Moves an assignment on, if it still is as the actor saw it; else 409 and nothing happened. */
export async function moveOn(tx: Tx, { id, version, from }: Seen, changes: Changes): Promise<void> {
  const { numUpdatedRows } = await tx.updateTable('assignments')
    .set((eb) => ({ ...changes, version: eb('version', '+', 1) }))
    .where('id', '=', id).where('version', '=', version).where('phase', 'in', [...from])
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw stale()
}

export type NewDeadlineRow = {
  readonly assignmentId: string
  /** Null: from now on there is none (Đ4). */
  readonly due: PlainDate | null
  readonly basis: 'original' | 'extension' | 'reroute' | 'amendment'
  readonly at: Temporal.Instant
  readonly by: string | null
  readonly expression: string
  readonly documentRef: string
}

export async function insertDeadline(tx: Tx, row: NewDeadlineRow): Promise<void> {
  await tx.insertInto('deadlines').values({
    id: newId(), assignment_id: row.assignmentId, due_date: row.due, basis: row.basis, decided_at: row.at, decided_by: row.by, expression: row.expression, document_ref: row.documentRef,
  }).execute()
}

export async function insertAcknowledgement(tx: Tx, row: { assignmentId: string; at: Temporal.Instant; by: string; automatic: boolean }): Promise<void> {
  await tx.insertInto('acknowledgements')
    .values({ assignment_id: row.assignmentId, at: row.at, acknowledged_by: row.by, automatic: row.automatic })
    .execute()
}

export type NewProgress = {
  readonly assignmentId: string
  readonly at: Temporal.Instant
  readonly by: string
  readonly onBehalfOf: string | null
  readonly content: string
  readonly documentRef: string
}

export async function insertProgress(tx: Tx, row: NewProgress): Promise<string> {
  const id = newId()
  await tx.insertInto('progress_updates').values({
    id, assignment_id: row.assignmentId, at: row.at, made_by: row.by, on_behalf_of_organisation_id: row.onBehalfOf,
    content: row.content, document_ref: row.documentRef,
  }).execute()
  return id
}

export type NewReport = {
  readonly assignmentId: string
  readonly resultDate: PlainDate
  readonly resultDocument: string
  readonly noDocumentReason: string
  readonly summary: string
  readonly at: Temporal.Instant
  readonly by: string
  readonly recorded: { readonly onBehalfOf: string; readonly sourceDocument: string; readonly sourceDocumentDate: PlainDate; readonly receivedDate: PlainDate } | null
}

/** Adds the next version of the result; the assignment's row is locked by `moveOn` before. Answers its number too. */
export async function insertReport(tx: Tx, row: NewReport): Promise<{ id: string; ordinal: number }> {
  const last = await tx.selectFrom('result_reports').where('assignment_id', '=', row.assignmentId)
    .select(({ fn }) => fn.max('ordinal').as('ordinal')).executeTakeFirst()
  const report = { id: newId(), ordinal: (last?.ordinal ?? 0) + 1 }
  await tx.insertInto('result_reports').values({
    ...report, assignment_id: row.assignmentId, result_date: row.resultDate, result_document: row.resultDocument,
    no_document_reason: row.noDocumentReason, summary: row.summary, reported_at: row.at, reported_by: row.by,
    on_behalf_of_organisation_id: row.recorded?.onBehalfOf ?? null, source_document: row.recorded?.sourceDocument ?? '',
    source_document_date: row.recorded?.sourceDocumentDate ?? null, received_date: row.recorded?.receivedDate ?? null,
  }).execute()
  return report
}

export type NewDecision = {
  readonly reportId: string
  readonly decision: 'confirmed' | 'rejected' | 'withdrawn'
  readonly at: Temporal.Instant
  readonly by: string
  readonly reason?: string
  readonly quality?: string
  readonly effect?: string
}

export async function insertDecision(tx: Tx, row: NewDecision): Promise<void> {
  await tx.insertInto('result_decisions').values({
    result_report_id: row.reportId, decision: row.decision, at: row.at, decided_by: row.by,
    reason: row.reason ?? '', quality_rating: row.quality ?? null, effect_rating: row.effect ?? null,
  }).execute()
}

/** Who carries the work from now on; the delegation before it ends. `userId` null only ends it. */
export async function replaceDelegation(tx: Tx, row: { assignmentId: string; userId: string | null; note: string; by: string; at: Temporal.Instant }): Promise<void> {
  await tx.updateTable('internal_delegations').set({ ended_at: row.at })
    .where('assignment_id', '=', row.assignmentId).where('ended_at', 'is', null).execute()
  if (row.userId === null) return
  await tx.insertInto('internal_delegations')
    .values({ id: newId(), assignment_id: row.assignmentId, user_id: row.userId, note: row.note, made_by: row.by, made_at: row.at })
    .execute()
}

export type NewReceipt = {
  readonly assignmentId: string
  readonly obligationId: string
  readonly sourceDocument: string
  readonly sourceDocumentDate: PlainDate
  readonly receivedDate: PlainDate
  readonly at: Temporal.Instant
  readonly by: string
}

export async function insertReceivedReport(tx: Tx, row: NewReceipt): Promise<string> {
  const id = newId()
  await tx.insertInto('received_reports').values({
    id, assignment_id: row.assignmentId, obligation_id: row.obligationId, source_document: row.sourceDocument,
    source_document_date: row.sourceDocumentDate, received_date: row.receivedDate, noted_at: row.at, noted_by: row.by,
  }).execute()
  return id
}

export type NewLead = { readonly lead: string; readonly otherMonitor: string | null; readonly at: Temporal.Instant }

/** Gives the assignments another lead from now on; a lead neither coordinates nor monitors itself (Đ2.2, Đ5.1.d). */
export async function changeLead(tx: Tx, ids: readonly string[], { lead, otherMonitor, at }: NewLead): Promise<void> {
  if (ids.length === 0) return
  await tx.deleteFrom('assignment_coordinators').where('assignment_id', 'in', ids).where('organisation_id', '=', lead).execute()
  await sql`update assignments set lead_organisation_id = ${lead}, version = version + 1,
      monitor_user_id = case when monitor_organisation_id = ${lead} then null else monitor_user_id end,
      monitor_organisation_id = case when monitor_organisation_id = ${lead} then ${otherMonitor}::uuid else monitor_organisation_id end
    where id = any(${ids}::uuid[])`.execute(tx)
  // A draft has been given to nobody yet.
  await sql`insert into assignment_leads (assignment_id, organisation_id, from_at)
    select a.id, ${lead}::uuid, ${at}::timestamptz from assignments a where a.id = any(${ids}::uuid[]) and a.issued_at is not null order by a.id`.execute(tx)
}

export type AmendedWords = { readonly content: string | undefined; readonly place: string | undefined; readonly searchText: string | undefined }

/** What this assignment alone is to do, in other words than its task's, and by which words it is then found. */
export async function setAmendedWords(tx: Tx, id: string, { content, place, searchText }: AmendedWords): Promise<void> {
  await sql`update assignments set amended_content = coalesce(${content ?? null}, amended_content), amended_place = coalesce(${place ?? null}, amended_place),
      search = case when ${searchText ?? null}::text is null then search else to_tsvector('simple', ${searchText ?? null}) end where id = ${id}`.execute(tx)
}

export async function replaceCoordinators(tx: Tx, assignmentId: string, organisationIds: readonly string[]): Promise<void> {
  await tx.deleteFrom('assignment_coordinators').where('assignment_id', '=', assignmentId).execute()
  if (organisationIds.length === 0) return
  await tx.insertInto('assignment_coordinators').values(organisationIds.map((unit) => ({ assignment_id: assignmentId, organisation_id: unit }))).execute()
}

export type NewPhaseDecision = {
  readonly assignmentId: string
  readonly verb: 'suspend' | 'resume' | 'cancel' | 'reroute'
  readonly document: string
  readonly documentDate: PlainDate | undefined
  readonly reason: string
  readonly previousPhase: Phase
  readonly until?: PlainDate | undefined
  readonly successorId?: string
  readonly at: Temporal.Instant
  readonly by: string
}

const PHASE_OF = { suspend: 'suspended', resume: 'resumed', cancel: 'cancelled', reroute: 'rerouted' } as const

/** The decision, and from when the assignment is out of the count or back in it (P9). */
export async function insertPhaseDecision(tx: Tx, row: NewPhaseDecision): Promise<void> {
  await tx.insertInto('phase_decisions').values({
    id: newId(), assignment_id: row.assignmentId, verb: row.verb, document: row.document, document_date: row.documentDate ?? null, reason: row.reason,
    previous_phase: row.previousPhase, until: row.until ?? null, successor_id: row.successorId ?? null, at: row.at, decided_by: row.by,
  }).execute()
  await tx.insertInto('assignment_phases').values({ assignment_id: row.assignmentId, phase: PHASE_OF[row.verb], from_at: row.at }).execute()
}

export type NewSuccessor = {
  readonly formerId: string
  readonly code: string
  readonly searchText: string
  readonly lead: string
  readonly otherMonitor: string | null
  readonly due: PlainDate | null
  readonly at: Temporal.Instant
}

/** The same task, of the same period, for another unit; without a day where its deadline waits for an event: monitor and coordinators are kept, except that a lead neither coordinates nor monitors itself (Đ2.2, Đ5.1.d). */
export async function insertSuccessor(tx: Tx, { formerId, code, searchText, lead, otherMonitor, due, at }: NewSuccessor): Promise<string> {
  const id = newId()
  await sql`insert into assignments (id, task_id, document_id, code, lead_organisation_id, monitor_organisation_id, monitor_user_id, kind, phase, issued_at,
      original_due_date, due_date, awaits_event, period, amended_content, amended_place, search)
    select ${id}::uuid, a.task_id, a.document_id, ${code}, ${lead}::uuid,
      case when a.monitor_organisation_id = ${lead} then ${otherMonitor}::uuid else a.monitor_organisation_id end,
      case when a.monitor_organisation_id = ${lead} then null else a.monitor_user_id end,
      a.kind, 'issued', ${at}::timestamptz, ${due}::date, ${due}::date, a.awaits_event and ${due}::date is null, a.period, a.amended_content, a.amended_place, to_tsvector('simple', ${searchText})
    from assignments a where a.id = ${formerId}`.execute(tx)
  await sql`insert into assignment_coordinators (assignment_id, organisation_id)
    select ${id}::uuid, c.organisation_id from assignment_coordinators c where c.assignment_id = ${formerId} and c.organisation_id <> ${lead}`.execute(tx)
  await tx.insertInto('assignment_leads').values({ assignment_id: id, organisation_id: lead, from_at: at }).execute()
  return id
}

export async function setRerouted(tx: Tx, ids: readonly string[], at: Temporal.Instant): Promise<void> {
  if (ids.length === 0) return
  await tx.insertInto('assignment_phases').values(ids.map((id) => ({ assignment_id: id, phase: 'rerouted', from_at: at }))).execute()
  await tx.updateTable('assignments').set((eb) => ({ phase: 'rerouted', version: eb('version', '+', 1) })).where('id', 'in', ids).execute()
}

export async function deleteDrafts(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.deleteFrom('assignment_coordinators').where('assignment_id', 'in', ids).execute()
  await tx.deleteFrom('assignments').where('id', 'in', ids).where('phase', '=', 'draft').execute()
}

/** In all that is not ended, one organisation stands in for another as coordinator and as monitor. */
export async function replaceBesideLead(tx: Tx, from: string, to: string): Promise<void> {
  const open = sql`a.phase in ('draft', 'issued', 'accepted', 'in_progress', 'pending_confirmation', 'suspended')`
  await sql`insert into assignment_coordinators (assignment_id, organisation_id)
    select c.assignment_id, ${to}::uuid from assignment_coordinators c join assignments a on a.id = c.assignment_id
    where c.organisation_id = ${from} and a.lead_organisation_id <> ${to} and ${open} on conflict do nothing`.execute(tx)
  await sql`delete from assignment_coordinators c using assignments a
    where a.id = c.assignment_id and c.organisation_id = ${from} and ${open}`.execute(tx)
  await sql`update assignments a set monitor_organisation_id = ${to}, version = version + 1
    where a.monitor_organisation_id = ${from} and a.lead_organisation_id <> ${to} and ${open}`.execute(tx)
}
