import type { Tx } from '../../../platform/db/database.ts'
import { signal } from '../../../platform/db/signals.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { noticesToSend, type Notice } from '../domain/notice.ts'
import { userTopic } from '../domain/user-topic.ts'
import { insertNotices } from '../store.ts'

export type Telling = Pick<Ctx, 'actor' | 'now' | 'today'>

/** Writes the notices in the transaction of what they tell of, and signals each person once. */
export async function sendNotices(tx: Tx, ctx: Telling, wanted: readonly (Notice & { readonly assignmentId: string })[]): Promise<void> {
  const notices = noticesToSend(wanted, ctx.actor?.userId)
  if (notices.length === 0) return
  await insertNotices(tx, notices, ctx.now)
  for (const userId of new Set(notices.map((notice) => notice.userId))) await signal(tx, userTopic(userId))
}
