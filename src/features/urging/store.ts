import { createHash } from 'node:crypto'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Tx } from '../../platform/db/database.ts'
import { newId } from '../../platform/db/identifier.ts'
import type { OfficialDocument } from '../official-documents/public.ts'
import type { LetterPhase } from './domain/letter-lifecycle.ts'
import type { Urged } from './domain/urging-input.ts'

export type NewUrging = Urged & { readonly assignmentId: string; readonly ordinal: number; readonly letterId?: string }
export type Recorded = { readonly at: Temporal.Instant; readonly by: string; readonly organisationId: string }

/** Writes the urgings of one act; answers the identifier they share. */
export async function insertUrgings(tx: Tx, urgings: readonly NewUrging[], { at, by, organisationId }: Recorded): Promise<string> {
  const batchId = newId()
  await tx.insertInto('urgings').values(urgings.map((one) => ({
    id: newId(), assignment_id: one.assignmentId, ordinal: one.ordinal, channel: one.channel, urged_on: one.urgedOn, content: one.content, person: one.person, outcome: one.outcome,
    letter_id: one.letterId ?? null, batch_id: batchId, recorded_at: at, recorded_by: by, recorded_by_organisation_id: organisationId,
  }))).execute()
  return batchId
}

export type NewLetter = {
  readonly organisationId: string
  readonly signedFor: string
  readonly document: OfficialDocument
  readonly docx: Sent
  readonly pdf: Sent
  readonly tasks: readonly { readonly id: string; readonly letterOrdinal: number; readonly workingDaysLate: number | undefined }[]
  readonly at: Temporal.Instant
  readonly by: string
}
type Sent = { readonly content: Buffer; readonly mediaType: string }

/** Keeps a draft with both its files. Answers undefined when its number is taken. */
export async function insertLetter(tx: Tx, letter: NewLetter): Promise<string | undefined> {
  const id = newId()
  const { document } = letter
  const row = await tx.insertInto('urging_letters').values({
    id, organisation_id: letter.organisationId, phase: 'draft', signed_for: letter.signedFor, code_number: document.codeNumber ?? '', code_notation: document.codeNotation,
    issued_date: document.issuedDate, signer_full_name: document.signature.fullName, subject: document.subject, document: JSON.stringify(document),
    docx_sha256: await keepFile(tx, letter.docx, letter.at), pdf_sha256: await keepFile(tx, letter.pdf, letter.at), drafted_at: letter.at, drafted_by: letter.by,
  }).onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst()
  if (row === undefined) return undefined
  await tx.insertInto('urging_letter_tasks').values(letter.tasks.map((task, at) => ({
    letter_id: id, assignment_id: task.id, position: at + 1, letter_ordinal: task.letterOrdinal, working_days_late: task.workingDaysLate ?? null,
  }))).execute()
  return id
}

async function keepFile(tx: Tx, { content, mediaType }: Sent, at: Temporal.Instant): Promise<Buffer> {
  const sha256 = createHash('sha256').update(content).digest()
  await tx.insertInto('file_contents').values({ sha256, size: content.length, media_type: mediaType, content, stored_at: at }).onConflict((conflict) => conflict.column('sha256').doNothing()).execute()
  return sha256
}

/** Moves the letter on from what was looked at; false when somebody else decided first. */
export async function moveLetter(tx: Tx, { id, version, from, to }: { readonly id: string; readonly version: number; readonly from: readonly LetterPhase[]; readonly to: LetterPhase }, at: Temporal.Instant, by: string): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable('urging_letters').set({ phase: to, version: version + 1, decided_at: at, decided_by: by })
    .where('id', '=', id).where('version', '=', version).where('phase', 'in', [...from]).executeTakeFirst()
  return Number(numUpdatedRows) === 1
}

export type NewRemark = {
  readonly kind: 'criticism' | 'commendation'
  readonly organisationId: string
  readonly assignmentId: string | undefined
  readonly decidedBy: string
  readonly documentNumber: string
  readonly documentDate: PlainDate
  readonly content: string
}

/** Answers undefined when the same was written down before. */
export async function insertRemark(tx: Tx, remark: NewRemark, at: Temporal.Instant, by: string): Promise<string | undefined> {
  const row = await tx.insertInto('remarks').values({
    id: newId(), kind: remark.kind, organisation_id: remark.organisationId, assignment_id: remark.assignmentId ?? null, decided_by: remark.decidedBy,
    document_number: remark.documentNumber, document_date: remark.documentDate, content: remark.content, recorded_at: at, recorded_by: by,
  }).onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst()
  return row?.id
}
