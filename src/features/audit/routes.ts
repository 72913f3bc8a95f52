import { z } from 'zod'
import { wholeNumber } from '../../platform/http/fields.ts'
import { may, noSubject, page, type Route } from '../../platform/http/route.ts'
import { messages } from './messages.ts'
import { LogPage } from './pages/log-page.tsx'
import { asSeenBy, refusals } from './policy.ts'
import { listEvents } from './queries/list-events.ts'
import { verifySeals } from './queries/verify-seals.ts'

const PAGE = 100

const list = page({
  name: 'audit.list', path: '/events', summary: { vi: 'Nhật ký', en: 'The event log' },
  access: may('see_log', noSubject, refusals),
  query: z.object({ kind: z.string().regex(/^[A-Z_]{3,60}$/).optional(), actor: z.guid().optional(), before: wholeNumber(1, Number.MAX_SAFE_INTEGER).optional(), check: z.literal('1').optional() }),
  answer: async ({ ctx, query, permit }) => {
    const rows = (await listEvents(ctx.db, { kind: query.kind, actorId: query.actor, before: query.before }, PAGE)).map((row) => asSeenBy(permit.actor, row))
    const check = query.check === undefined ? undefined : await verifySeals(ctx.db, ctx.now)
    const last = rows.length === PAGE ? rows.at(-1)?.id : undefined
    const search = new URLSearchParams(Object.entries({ kind: query.kind, actor: query.actor, before: last }).flatMap(([k, v]) => (v === undefined ? [] : [[k, String(v)]])))
    const next = last === undefined ? undefined : `/events?${search}`
    return {
      data: { items: rows, next, check },
      view: () => ({ title: messages.title[ctx.language], place: 'audit', body: LogPage({ language: ctx.language, rows, next, check }) }),
    }
  },
})

export const routes: readonly Route[] = [list]
