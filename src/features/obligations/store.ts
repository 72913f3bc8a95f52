import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Tx } from '../../platform/db/database.ts'
import { newId } from '../../platform/db/identifier.ts'
import { type ObligationKind, type ObligationMove, OBLIGATIONS, PERIODIC_KINDS } from './domain/obligation.ts'
import type { PeriodicReportInput } from './domain/periodic-report.ts'

export type NewObligation = {
  readonly kind: ObligationKind
  readonly documentId?: string
  readonly assignmentId?: string
  readonly subjectId?: string
  readonly chargedOrganisationId: string
  readonly startedOn: PlainDate
  readonly workingDays: number | null
  readonly dueOn: PlainDate | null
  readonly period?: string
  readonly clause: string
}

export type Made = { readonly calendarVersion: number; readonly at: Temporal.Instant }

/** PostgreSQL takes 65,535 parameters in one statement; a row has thirteen. */
const BATCH = 1000

/** Inserts clocks and answers their identifiers, in order. With `onlyNew`, one that is there already is left as it is. */
export async function insertObligations(tx: Tx, rows: readonly NewObligation[], { calendarVersion, at }: Made, onlyNew = false): Promise<string[]> {
  const values = rows.map((row) => ({
    id: newId(), kind: row.kind, document_id: row.documentId ?? null, assignment_id: row.assignmentId ?? null, subject_id: row.subjectId ?? null,
    charged_organisation_id: row.chargedOrganisationId, started_on: row.startedOn, working_days: row.workingDays, due_on: row.dueOn,
    period: row.period ?? '', clause: row.clause, calendar_version: calendarVersion, created_at: at,
  }))
  for (let start = 0; start < values.length; start += BATCH) {
    const insert = tx.insertInto('obligations').values(values.slice(start, start + BATCH))
    await (onlyNew ? insert.onConflict((conflict) => conflict.doNothing()) : insert).execute()
  }
  return values.map((row) => row.id)
}

export type Ended = { readonly id: string; readonly workingDaysLate: number | null }
export type Ending = Made & {
  /** Where it is not the day of `at`. */
  readonly judgedOn: PlainDate | null
  readonly settledByReportId: string | null
}

/** Ends open clocks, each frozen with the calendar of that moment and how late it was by it (P11). */
export async function endObligations(tx: Tx, ended: readonly Ended[], { calendarVersion, at, judgedOn, settledByReportId }: Ending): Promise<void> {
  if (ended.length === 0) return
  const ids = ended.map((one) => one.id)
  const late = ended.map((one) => one.workingDaysLate)
  await sql`update obligations o set done_at = ${at}, calendar_version = ${calendarVersion}, judged_on = ${judgedOn}::date,
      settled_by_report_id = ${settledByReportId}::uuid, working_days_late = e.late
    from unnest(${ids}::uuid[], ${late}::integer[]) as e (id, late)
    where o.id = e.id and o.done_at is null and o.cancelled_at is null`.execute(tx)
}

/** These clocks run again, as if they had never been done. */
export async function reopenObligations(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.updateTable('obligations').set({ done_at: null, judged_on: null, working_days_late: null, settled_by_report_id: null })
    .where('id', 'in', [...ids]).execute()
}

export async function resetClassify(tx: Tx, documentId: string, to: { startedOn: PlainDate; workingDays: number; dueOn: PlainDate | null; calendarVersion: number }): Promise<void> {
  await tx.updateTable('obligations').where('kind', '=', 'CLASSIFY').where('document_id', '=', documentId).where('done_at', 'is', null).where('cancelled_at', 'is', null)
    .set({ started_on: to.startedOn, working_days: to.workingDays, due_on: to.dueOn, calendar_version: to.calendarVersion }).execute()
}

/** The clocks of one record that is no more: they no longer count. */
export async function cancelObligationsOf(tx: Tx, { kind, subjectId }: { readonly kind: ObligationKind; readonly subjectId: string }, at: Temporal.Instant): Promise<void> {
  await tx.updateTable('obligations').set({ cancelled_at: at })
    .where('subject_id', '=', subjectId).where('kind', '=', kind).where('done_at', 'is', null).where('cancelled_at', 'is', null).execute()
}

/** The clock of Đ7.2.a starts from another deadline. */
export async function restartUpdate(tx: Tx, id: string, to: { readonly startedOn: PlainDate; readonly dueOn: PlainDate | null; readonly calendarVersion: number }): Promise<void> {
  await tx.updateTable('obligations').set({ started_on: to.startedOn, due_on: to.dueOn, calendar_version: to.calendarVersion }).where('id', '=', id).execute()
}

export async function cancelObligations(tx: Tx, assignmentId: string, at: Temporal.Instant): Promise<void> {
  await tx.updateTable('obligations').set({ cancelled_at: at })
    .where('assignment_id', '=', assignmentId).where('done_at', 'is', null).where('cancelled_at', 'is', null).execute()
}

/** Clocks of these kinds no longer count from this instant on. */
export async function cancelObligationsOfKinds(tx: Tx, assignmentId: string, kinds: readonly ObligationKind[], at: Temporal.Instant): Promise<void> {
  await tx.updateTable('obligations').set({ cancelled_at: at })
    .where('assignment_id', '=', assignmentId).where('kind', 'in', kinds).where('done_at', 'is', null).where('cancelled_at', 'is', null).execute()
}

/** A clock that was stopped counts again. */
export async function reviveObligation(tx: Tx, id: string, to: { readonly startedOn: PlainDate; readonly dueOn: PlainDate | null; readonly calendarVersion: number; readonly chargedOrganisationId?: string }): Promise<void> {
  await tx.updateTable('obligations').where('id', '=', id).set({
    cancelled_at: null, started_on: to.startedOn, due_on: to.dueOn, calendar_version: to.calendarVersion,
    ...(to.chargedOrganisationId === undefined ? {} : { charged_organisation_id: to.chargedOrganisationId }),
  }).execute()
}

/** Moves the ends of open clocks, many at once. */
export async function moveObligations(tx: Tx, moves: readonly ObligationMove[], calendarVersion: number): Promise<void> {
  if (moves.length === 0) return
  const ids = moves.map((move) => move.id)
  const dues = moves.map((move) => move.after?.toString() ?? null)
  await sql`update obligations o set due_on = m.due_on, calendar_version = ${calendarVersion}
    from unnest(${ids}::uuid[], ${dues}::date[]) as m (id, due_on)
    where o.id = m.id and o.done_at is null and o.cancelled_at is null`.execute(tx)
}

const UNIT_DUTIES = PERIODIC_KINDS.filter((kind) => OBLIGATIONS[kind].charged === 'unit')

/** Open clocks go to another organisation; a periodic report is owed by each unit for itself (Đ22.1), so what one that ended still owed ends with it. */
export async function chargeOther(tx: Tx, { from, to }: { from: string; to: string }, at: Temporal.Instant): Promise<void> {
  await tx.updateTable('obligations').set({ cancelled_at: at })
    .where('charged_organisation_id', '=', from).where('kind', 'in', UNIT_DUTIES).where('done_at', 'is', null).where('cancelled_at', 'is', null).execute()
  await tx.updateTable('obligations').set({ charged_organisation_id: to })
    .where('charged_organisation_id', '=', from).where('done_at', 'is', null).where('cancelled_at', 'is', null).execute()
}

/** A unit that is closed no longer owes its periodic reports. */
export async function cancelPeriodicOfClosed(tx: Tx, today: PlainDate, at: Temporal.Instant): Promise<void> {
  await sql`update obligations o set cancelled_at = ${at} from organisations u
    where u.id = o.charged_organisation_id and u.closed_from <= ${today}::date
      and o.kind = any(${[...UNIT_DUTIES]}) and o.done_at is null and o.cancelled_at is null`.execute(tx)
}

type Recorded = { readonly obligationId: string; readonly at: Temporal.Instant; readonly by: string }

export async function insertPeriodicReport(tx: Tx, row: PeriodicReportInput & Recorded): Promise<void> {
  await tx.insertInto('periodic_reports').values({
    obligation_id: row.obligationId, document_ref: row.documentRef, document_date: row.documentDate, sent_on: row.sentOn, recorded_at: row.at, recorded_by: row.by,
  }).execute()
}

/** False when it was confirmed already. */
export async function insertPeriodicReceipt(tx: Tx, row: Recorded & { readonly receivedOn: PlainDate }): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.insertInto('periodic_receipts')
    .values({ obligation_id: row.obligationId, received_on: row.receivedOn, recorded_at: row.at, recorded_by: row.by })
    .onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function insertSessionDate(tx: Tx, row: { readonly month: string; readonly sessionOn: PlainDate; readonly at: Temporal.Instant; readonly by: string }): Promise<void> {
  await tx.insertInto('session_dates').values({ month: row.month, session_on: row.sessionOn, entered_at: row.at, entered_by: row.by }).execute()
}
