import type { Ctx } from '../../platform/http/route.ts'
import { userTopic } from './domain/user-topic.ts'
import { unreadCount } from './queries/unread-count.ts'

type Send = (event: string, data: string) => void

/**
 * The number on the bell, now and after each change. The server closes the stream after a quarter of an hour:
 * the browser comes back, and shows again who it is.
 */
export function streamUnread(ctx: Pick<Ctx, 'db' | 'signals'>, userId: string): (send: Send, closed: AbortSignal) => Promise<void> {
  return async (send, closed) => {
    const tell = latestOnly(async () => {
      const count = await unreadCount({ db: ctx.db }, userId)
      if (!closed.aborted) send('count', String(count))
    })
    await ctx.signals.subscribe(userTopic(userId), closed, () => void tell().catch(() => undefined))
    await tell()
  }
}

/** Runs `work` again only once when it was asked for several times while it ran: many notices at once are one number. */
function latestOnly(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  let again = false
  const run = async (): Promise<void> => {
    do {
      again = false
      await work()
    } while (again)
  }
  return () => {
    if (running === undefined) running = run().finally(() => { running = undefined })
    else again = true
    return running
  }
}
