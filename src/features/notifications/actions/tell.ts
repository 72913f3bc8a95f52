import type { Tx } from '../../../platform/db/database.ts'
import type { Elsewhere, NoticeKind } from '../domain/notice.ts'
import { sendNotices, type Telling } from './send-notices.ts'

export type Told = { readonly kind: NoticeKind; readonly to: readonly string[] } & (
  | { readonly documentId: string; /** Left out: about the whole document. */ readonly assignmentId?: string }
  | { readonly elsewhere: Elsewhere }
)

/** Tells people of what has just happened, in its transaction; nobody of what he did himself, nobody twice. */
export async function tell(tx: Tx, ctx: Telling, told: Told): Promise<void> {
  const about = 'elsewhere' in told
    ? { documentId: null, assignmentId: null, elsewhere: told.elsewhere }
    : { documentId: told.documentId, assignmentId: told.assignmentId ?? null }
  await sendNotices(tx, ctx, told.to.map((userId) => ({ userId, kind: told.kind, ...about })))
}
