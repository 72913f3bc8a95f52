import { createElement as h } from 'preact'
import { z } from 'zod'
import { cursor, identifier, optionalChoice } from '../../platform/http/fields.ts'
import { action, type Ctx, may, noSubject, page, type Route } from '../../platform/http/route.ts'
import type { Actor } from '../../kernel/actor.ts'
import { retryDelivery } from './actions/retry-delivery.ts'
import type { Delivery } from './domain/delivery.ts'
import { DELIVERY_STATES } from './domain/delivery-lifecycle.ts'
import { messages } from './messages.ts'
import { DeliveriesPage } from './pages/deliveries-page.tsx'
import { outboxRefusals, retryRefusals } from './policy.ts'
import { findDelivery, listDeliveries } from './queries/list-deliveries.ts'

const PAGE = 100
const STATES = ['stopped', ...DELIVERY_STATES] as const
const POSITION = /^(\d{4}-\d{2}-\d{2}T[\d:.]{5,20}Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** A position that nobody gave out is the first page. */
function positionFrom(sent: string | undefined): { at: string; id: string } | undefined {
  const [, at, id] = POSITION.exec(sent ?? '') ?? []
  if (at === undefined || id === undefined) return undefined
  try {
    return { at: Temporal.Instant.from(at).toString(), id }
  } catch {
    return undefined
  }
}

function nextOf(last: Delivery, state: string | undefined): string {
  return `/deliveries?${new URLSearchParams({ ...(state === undefined ? {} : { state }), after: `${last.createdAt.toString()}_${last.id}` })}`
}

/** Found by those who may see the outbox; to others there is no such thing. */
async function findSeen(ctx: Ctx & { readonly actor: Actor }, { id }: { id: string }): Promise<Delivery | undefined> {
  return outboxRefusals(ctx.actor, 'see_deliveries', null).length > 0 ? undefined : findDelivery(ctx.db, id)
}

export const routes: readonly Route[] = [
  page({
    name: 'deliveries.list', path: '/deliveries', summary: messages.list, access: may('see_deliveries', noSubject, outboxRefusals),
    query: z.object({ state: optionalChoice(STATES), after: cursor }),
    answer: async ({ ctx, query: { state, after } }) => {
      const found = await listDeliveries(ctx.db, { state, after: positionFrom(after), limit: PAGE + 1 })
      const rows = found.slice(0, PAGE)
      const last = found.length > PAGE ? rows.at(-1) : undefined
      const next = last && nextOf(last, state)
      return {
        data: { items: rows, channels: ctx.channels, next: next ?? null },
        view: () => ({ title: messages.title[ctx.language], place: 'deliveries', body: h(DeliveriesPage, { language: ctx.language, rows, state, channels: ctx.channels, nextHref: next }) }),
      }
    },
  }),
  action({
    name: 'deliveries.retry', path: '/deliveries/:id/retry', summary: messages.retry, params: z.object({ id: identifier() }), body: z.object({}),
    access: may('retry_delivery', findSeen, retryRefusals), form: () => ({ page: 'deliveries.list' }),
    act: async ({ tx, ctx, permit }) => {
      await retryDelivery(tx, ctx, permit)
      return { to: '/deliveries', data: { id: permit.subject.id }, flash: messages.retried }
    },
  }),
]
