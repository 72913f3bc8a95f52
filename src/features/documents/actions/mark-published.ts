import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { publishDocument } from '../store.ts'

export type Publication = { readonly documentId: string; readonly version: number; readonly classifyDays: number; readonly needsOpinions?: boolean }

/**
 * Marks a document as sent out (Đ6.1.a). Throws 409 when somebody changed or published it since `version`.
 * Records no event: the publication as a whole is one, and whoever publishes records it.
 */
export async function markPublished(tx: Tx, ctx: Pick<Ctx, 'actor' | 'now'>, { documentId, version, classifyDays, needsOpinions }: Publication): Promise<void> {
  if (ctx.actor === null) throw new Error('a document is sent out by somebody')
  await publishDocument(tx, { id: documentId, version }, { userId: ctx.actor.userId, at: ctx.now, classifyDays, needsOpinions })
}
