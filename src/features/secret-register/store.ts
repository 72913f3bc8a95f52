import { Conflict, stale } from '../../kernel/problem.ts'
import type { Reader, Tx } from '../../platform/db/database.ts'
import { newId } from '../../platform/db/identifier.ts'
import type { ClearanceGrant } from './domain/clearance.ts'
import type { AssignedCounts, SecretFields } from './domain/secret-document.ts'

type By = { readonly userId: string; readonly at: Temporal.Instant }

const SAME = {
  code: 'DUPLICATE_SECRET_DOCUMENT', clause: 'Đ5.2.a',
  text: { vi: 'Văn bản mật cùng số, ký hiệu và ngày ban hành đã có trong sổ.', en: 'A secret document of the same number, notation and date is in the register.' },
}

/** Throws 409 for a number, notation and date that are there already. */
export async function insertSecret(tx: Tx, fields: SecretFields, by: By): Promise<string> {
  const id = newId()
  const row = await tx.insertInto('secret_documents').values({ id, ...columnsOf(fields), created_at: by.at, created_by: by.userId })
    .onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst()
  if (row === undefined) throw new Conflict(SAME)
  await writeCounts(tx, id, fields.assigned, by)
  return id
}

/** Throws 409 for an old version, and for a number that another record has. */
export async function updateSecret(tx: Tx, { id, version }: { readonly id: string; readonly version: number }, fields: SecretFields, by: By): Promise<void> {
  const taken = await tx.selectFrom('secret_documents').select('id').where('code_number', '=', fields.codeNumber).where('code_notation', '=', fields.codeNotation)
    .where('issued_date', '=', fields.issuedDate).where('id', '<>', id).executeTakeFirst()
  if (taken !== undefined) throw new Conflict(SAME)
  await advance(tx, id, version, columnsOf(fields))
  await tx.deleteFrom('secret_assignments').where('document_id', '=', id).execute()
  await writeCounts(tx, id, fields.assigned, by)
}

/** The counts of one organisation; 409 for an old version of the record. */
export async function updateCounts(tx: Tx, { id, version }: { readonly id: string; readonly version: number }, counts: AssignedCounts, by: By): Promise<void> {
  await advance(tx, id, version, {})
  await tx.updateTable('secret_assignments').set({ done: counts.done, not_in_time: counts.notInTime, overdue: counts.overdue })
    .where('document_id', '=', id).where('organisation_id', '=', counts.organisationId).execute()
  await insertResults(tx, id, [counts], by)
}

async function advance(tx: Tx, id: string, version: number, columns: Partial<ReturnType<typeof columnsOf>>): Promise<void> {
  const row = await tx.updateTable('secret_documents').set({ ...columns, version: version + 1 }).where('id', '=', id).where('version', '=', version).returning('id').executeTakeFirst()
  if (row === undefined) throw stale()
}

async function writeCounts(tx: Tx, id: string, assigned: readonly AssignedCounts[], by: By): Promise<void> {
  await tx.insertInto('secret_assignments').values(assigned.map((row) => ({ document_id: id, ...countsOf(row) }))).execute()
  await insertResults(tx, id, assigned, by)
}

async function insertResults(tx: Tx, id: string, assigned: readonly AssignedCounts[], by: By): Promise<void> {
  await tx.insertInto('secret_results').values(assigned.map((row) => ({ document_id: id, ...countsOf(row), at: by.at, recorded_by: by.userId }))).execute()
}

const countsOf = ({ organisationId, done, notInTime, overdue }: AssignedCounts) => ({ organisation_id: organisationId, done, not_in_time: notInTime, overdue })

function columnsOf(fields: SecretFields) {
  return {
    secrecy: fields.secrecy, type_name: fields.typeName, code_number: fields.codeNumber, code_notation: fields.codeNotation, issued_date: fields.issuedDate,
    signer_full_name: fields.signerFullName, signer_position: fields.signerPosition, signing_authority: fields.signingAuthority,
    proposing_organisation_id: fields.proposingOrganisationId, monitor_organisation_id: fields.monitorOrganisationId, monitor_user_id: fields.monitorUserId,
    total_tasks: fields.totalTasks, due_date: fields.dueDate,
  }
}

export type PaperStep = { readonly documentId: string; readonly organisationId: string; readonly step: 'demanded' | 'received'; readonly reference: string; readonly referenceDate: Temporal.PlainDate }

/** Answers false when the same is noted already. */
export async function insertPaperStep(tx: Tx, paper: PaperStep, by: By): Promise<boolean> {
  const row = await tx.insertInto('secret_paper_reports').values({
    document_id: paper.documentId, organisation_id: paper.organisationId, step: paper.step, reference: paper.reference, reference_date: paper.referenceDate, at: by.at, recorded_by: by.userId,
  }).onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst()
  return row !== undefined
}

export async function insertClearance(tx: Tx, grant: ClearanceGrant, by: By): Promise<string> {
  const id = newId()
  await tx.insertInto('secret_clearances').values({
    id, user_id: grant.userId, level: grant.level, from_date: grant.fromDate, to_date: grant.toDate, decision_reference: grant.decisionReference,
    decision_date: grant.decisionDate, granted_by: by.userId, granted_at: by.at,
  }).execute()
  return id
}

/** 409 when somebody ended it meanwhile. */
export async function endClearance(tx: Tx, id: string, by: By): Promise<void> {
  const row = await tx.updateTable('secret_clearances').set({ revoked_at: by.at, revoked_by: by.userId }).where('id', '=', id).where('revoked_at', 'is', null).returning('id').executeTakeFirst()
  if (row === undefined) throw stale()
}

/** Notes a look before what is looked at is answered; a look that cannot be noted shows nothing. */
export async function insertLook(db: Reader, look: { readonly documentId?: string }, by: By): Promise<void> {
  await db.insertInto('secret_looks').values({ user_id: by.userId, at: by.at, what: look.documentId === undefined ? 'list' : 'record', document_id: look.documentId ?? null }).execute()
}
