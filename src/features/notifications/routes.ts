import { z } from 'zod'
import type { Actor } from '../../kernel/actor.ts'
import { identifier, optionalText } from '../../platform/http/fields.ts'
import { action, type Ctx, may, page, type PageAnswer, type Route, signedIn } from '../../platform/http/route.ts'
import { markAllRead, markRead } from './actions/mark-read.ts'
import { recordAddress } from './domain/record-address.ts'
import { messages } from './messages.ts'
import { readCursor, writeCursor } from './notice-cursor.ts'
import { notificationsView } from './pages/notifications-view.tsx'
import { type FoundNotice, findNotice } from './queries/find-notice.ts'
import { NOTICES_A_PAGE, noticesFor } from './queries/notices-for.ts'
import { unreadCount } from './queries/unread-count.ts'
import { streamUnread } from './stream-unread.ts'

const OWN = 'Each person sees and marks own notices only.'

async function list(ctx: Ctx, actor: Actor, after: string): Promise<PageAnswer> {
  const found = await noticesFor(ctx.db, actor, readCursor(after))
  const notices = found.slice(0, NOTICES_A_PAGE)
  const last = found.length > NOTICES_A_PAGE ? notices.at(-1) : undefined
  const next = last === undefined ? undefined : writeCursor(last)
  const data = { notices, unread: await unreadCount(ctx, actor.userId), next: next ?? null }
  return { data, view: () => notificationsView(ctx.language, { ...data, nextHref: next === undefined ? undefined : `/notifications?after=${encodeURIComponent(next)}` }) }
}

export const routes: readonly Route[] = [
  page({
    name: 'notifications.list', path: '/notifications', summary: messages.list, access: signedIn(OWN),
    query: z.object({ after: optionalText(120) }),
    answer: ({ ctx, query, permit }) => list(ctx, permit.actor, query.after),
  }),
  page({
    name: 'notifications.stream', path: '/notifications/stream', summary: messages.stream, access: signedIn(OWN),
    answer: async ({ ctx, permit }) => ({ stream: streamUnread(ctx, permit.actor.userId) }),
  }),
  action({
    name: 'notifications.readAll', path: '/notifications/read', summary: messages.markAll, access: signedIn(OWN), body: z.object({}),
    form: () => ({ page: 'notifications.list' }),
    act: async ({ tx, ctx, permit }) => ({ to: '/notifications', data: { marked: await markAllRead(tx, ctx, permit) }, flash: messages.allMarked }),
  }),
  action({
    name: 'notifications.read', path: '/notifications/:id/read', summary: messages.readOne, params: z.object({ id: identifier() }), body: z.object({}),
    access: may('read', (ctx, { id }: { id: string }): Promise<FoundNotice | undefined> => findNotice(ctx.db, ctx.actor.userId, id), () => []),
    form: () => ({ page: 'notifications.list' }),
    act: async ({ tx, ctx, permit }) => {
      await markRead(tx, ctx, permit)
      return { to: recordAddress(permit.subject), data: { id: permit.subject.id } }
    },
  }),
]
