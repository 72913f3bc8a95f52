import type { Permit } from '../../../kernel/permit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { signal } from '../../../platform/db/signals.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { userTopic } from '../domain/user-topic.ts'
import type { FoundNotice } from '../queries/find-notice.ts'
import { markNoticesRead } from '../store.ts'

/** Marks one notice as read; one that is read already stays as it is. */
export async function markRead(tx: Tx, ctx: Pick<Ctx, 'now'>, permit: Permit<'read', FoundNotice>): Promise<void> {
  await mark(tx, ctx, permit.actor.userId, permit.subject.id)
}

/** Marks everything as read. */
export async function markAllRead(tx: Tx, ctx: Pick<Ctx, 'now'>, permit: Permit<'signed_in', null>): Promise<number> {
  return mark(tx, ctx, permit.actor.userId)
}

/** The other open pages of the person show the new number too. */
async function mark(tx: Tx, { now }: Pick<Ctx, 'now'>, userId: string, id?: string): Promise<number> {
  const marked = await markNoticesRead(tx, userId, now, id)
  if (marked > 0) await signal(tx, userTopic(userId))
  return marked
}
