import type { Permit } from '../../../kernel/permit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { changeClassifyDays } from '../../obligations/public.ts'
import type { SentFields } from '../domain/complete-fields.ts'
import type { DocumentRecord } from '../domain/document.ts'
import { documentName } from '../domain/document-name.ts'
import { changedFacts } from '../domain/event-facts.ts'
import { updateDocument } from '../store.ts'
import { prepareDocument } from './prepare-document.ts'

/** Changes a registered document that is not sent out yet; the clock of Đ7.1 is counted anew. */
export async function changeDocument(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'change', DocumentRecord>, { version, sent }: { readonly version: number; readonly sent: SentFields }): Promise<void> {
  const prepared = await prepareDocument(tx, ctx, actor, sent, subject)
  const { fields } = prepared
  await updateDocument(tx, { id: subject.id, version }, prepared)
  const changes = changedFacts(subject, fields)
  if (changes === undefined) return
  await recordEvent(tx, ctx, { kind: 'DOCUMENT_CORRECTED', documentId: subject.id, documentRef: documentName(fields), ...changes })
  if (fields.classifyDays !== subject.classifyDays || !fields.issuedDate.equals(subject.issuedDate)) {
    await changeClassifyDays(tx, ctx, { documentId: subject.id, issuedDate: fields.issuedDate, days: fields.classifyDays })
  }
}
