import { Invalid } from '../../../kernel/problem.ts'
import type { Permit } from '../../../kernel/permit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import type { SentFile } from '../../../platform/http/read-body.ts'
import { type StoredAttachment, storeAttachment } from '../../attachments/public.ts'
import { recordEvents } from '../../audit/public.ts'
import type { DocumentRecord } from '../domain/document.ts'
import { documentName } from '../domain/document-name.ts'
import { holdRegistered } from '../store.ts'

const NO_FILE = { field: 'files', code: 'REQUIRED', text: { vi: 'Chưa chọn tệp nào.', en: 'No file was chosen.' } }

/** Puts files on a registered document, each with its event; all of them or none. */
export async function attachFiles(tx: Tx, ctx: Ctx, { subject }: Permit<'attach', DocumentRecord>, files: readonly (SentFile & { readonly notSecret: boolean })[]): Promise<readonly StoredAttachment[]> {
  if (files.length === 0) throw new Invalid([NO_FILE])
  await holdRegistered(tx, subject.id)
  const stored: StoredAttachment[] = []
  for (const file of files) stored.push(await storeAttachment(tx, ctx, { documentId: subject.id }, { ...file, field: 'files' }))
  await recordEvents(tx, ctx, stored.map(({ fileName, size, sha256 }) => (
    { kind: 'ATTACHMENT_ADDED', documentId: subject.id, documentRef: documentName(subject), after: { fileName, size, sha256 } })))
  return stored
}
