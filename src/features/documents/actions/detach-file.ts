import { Missing } from '../../../kernel/problem.ts'
import type { Permit } from '../../../kernel/permit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { deleteAttachment } from '../../attachments/public.ts'
import { recordEvent } from '../../audit/public.ts'
import type { DocumentRecord } from '../domain/document.ts'
import { documentName } from '../domain/document-name.ts'
import { holdRegistered } from '../store.ts'

/** Takes a file off a document that is not sent out yet. */
export async function detachFile(tx: Tx, ctx: Ctx, { subject }: Permit<'detach', DocumentRecord>, attachmentId: string): Promise<void> {
  await holdRegistered(tx, subject.id)
  const gone = await deleteAttachment(tx, subject.id, attachmentId)
  if (gone === undefined) throw new Missing()
  await recordEvent(tx, ctx, { kind: 'ATTACHMENT_REMOVED', documentId: subject.id, documentRef: documentName(subject), before: gone })
}
