import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { noticesToSend, type Notice } from '../domain/notice.ts'
import { insertNotices } from '../store.ts'

export type Telling = Pick<Ctx, 'actor' | 'now' | 'today'>

/** Writes the notices in the transaction of what they tell of. */
export async function sendNotices(tx: Tx, ctx: Telling, wanted: readonly Notice[]): Promise<void> {
  await insertNotices(tx, noticesToSend(wanted, ctx.actor?.userId), ctx.now)
}
