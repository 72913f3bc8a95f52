import { createHash } from 'node:crypto'
import { Invalid } from '../../kernel/problem.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { recordEvent } from '../audit/public.ts'
import { checkFile } from './check-file.ts'
import { FILE_REFUSALS } from './domain/file-refusals.ts'
import { type AttachmentOwner } from './queries/attachments-of.ts'
import { insertAttachment } from './store.ts'

/** `notSecret`: the sender says so of a file that carries a stamp (Đ5.2). */
type Sent = { readonly field: string; readonly fileName: string; readonly content: Buffer; readonly notSecret?: boolean }

/** What was kept, for the event that the caller records. */
export type StoredAttachment = { readonly id: string; readonly fileName: string; readonly size: number; readonly sha256: string }

/**
 * Checks a sent file and keeps it on its owner. Throws Invalid (422) beside the field it came in.
 * What the file is part of (a registration, a report) records its event; only that somebody said of a stamped file that it is no
 * secret is recorded here.
 */
export async function storeAttachment(tx: Tx, ctx: Pick<Ctx, 'actor' | 'now'>, owner: AttachmentOwner, sent: Sent): Promise<StoredAttachment> {
  const check = checkFile(sent.fileName, sent.content)
  if ('refusal' in check) throw new Invalid([{ field: sent.field, ...named(FILE_REFUSALS[check.refusal], sent.fileName, false) }])
  if (check.stamp !== undefined && sent.notSecret !== true) throw new Invalid([{ field: sent.field, ...named(FILE_REFUSALS[check.stamp], sent.fileName, check.stamp === 'secret') }])
  if (ctx.actor === null) throw new Error('a file needs somebody who sends it')
  const sha256 = createHash('sha256').update(sent.content).digest()
  const { name, mediaType } = check.file
  const id = await insertAttachment(tx, { ...owner, sha256, fileName: name, mediaType, content: sent.content, uploadedBy: ctx.actor.userId, at: ctx.now })
  if (check.stamp !== undefined) await recordEvent(tx, ctx, { kind: 'FILE_SAID_NOT_SECRET', ...('documentId' in owner ? owner : {}), after: { attachmentId: id, fileName: name } })
  return { id, fileName: name, size: sent.content.length, sha256: sha256.toString('hex') }
}

/** Says which of several files is meant; a name with a secrecy stamp is not repeated (P10). */
function named<R extends { text: { vi: string; en: string } }>(refusal: R, fileName: string, secret: boolean): R {
  if (secret) return refusal
  return { ...refusal, text: { vi: `${fileName}: ${refusal.text.vi}`, en: `${fileName}: ${refusal.text.en}` } }
}
