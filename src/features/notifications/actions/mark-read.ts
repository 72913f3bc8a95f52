import type { Permit } from '../../../kernel/permit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import type { FoundNotice } from '../queries/find-notice.ts'
import { markNoticesRead } from '../store.ts'

/** Marks one notice as read; one that is read already stays as it is. */
export async function markRead(tx: Tx, ctx: Pick<Ctx, 'now'>, permit: Permit<'read', FoundNotice>): Promise<void> {
  await markNoticesRead(tx, permit.actor.userId, ctx.now, permit.subject.id)
}

/** Marks everything as read. */
export async function markAllRead(tx: Tx, ctx: Pick<Ctx, 'now'>, permit: Permit<'signed_in', null>): Promise<number> {
  return markNoticesRead(tx, permit.actor.userId, ctx.now)
}
