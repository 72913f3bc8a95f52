import type { Permit } from '../../../kernel/permit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import type { SentFile } from '../../../platform/http/read-body.ts'
import { storeAttachment } from '../../attachments/public.ts'
import { recordEvent } from '../../audit/public.ts'
import { openClassifyObligation } from '../../obligations/public.ts'
import type { SentFields } from '../domain/complete-fields.ts'
import { documentName } from '../domain/document-name.ts'
import { eventFacts } from '../domain/event-facts.ts'
import { insertDocument } from '../store.ts'
import { prepareDocument } from './prepare-document.ts'

/** Enters a document into the register with its files and starts the Office's clock of Đ7.1. */
export async function registerDocument(tx: Tx, ctx: Ctx, { actor }: Permit<'register', null>, sent: SentFields, files: readonly (SentFile & { readonly notSecret: boolean })[]): Promise<{ readonly id: string; readonly name: string }> {
  const prepared = await prepareDocument(tx, ctx, actor, sent)
  const { fields } = prepared
  const id = await insertDocument(tx, prepared, { userId: actor.userId, at: ctx.now })
  const attached: string[] = []
  for (const file of files) attached.push((await storeAttachment(tx, ctx, { documentId: id }, { ...file, field: 'files' })).fileName)
  await recordEvent(tx, ctx, {
    kind: 'DOCUMENT_REGISTERED', documentId: id, documentRef: documentName(fields),
    after: { ...eventFacts(fields), ...(attached.length === 0 ? {} : { files: attached }) },
  })
  await openClassifyObligation(tx, ctx, { documentId: id, issuedDate: fields.issuedDate, days: fields.classifyDays })
  return { id, name: documentName(fields) }
}
