import { z } from 'zod'
import type { Permit } from '../../kernel/permit.ts'
import { Missing, Refused } from '../../kernel/problem.ts'
import { isOffice } from '../../kernel/actor.ts'
import type { Text } from '../../kernel/text.ts'
import { authorize } from '../../platform/http/authorize.ts'
import { choice, identifier, listOf, optionalChoice, optionalDate, optionalIdentifier, optionalText, requiredText, seenVersion } from '../../platform/http/fields.ts'
import { action, type Ctx, may, page, type Route, signedIn } from '../../platform/http/route.ts'
import { type AssignmentSubject, findAssignmentSubject } from '../assignments/public.ts'
import { urge } from './actions/urge.ts'
import { type NotUrged, urgeMany } from './actions/urge-many.ts'
import { CHANNELS } from './domain/channel.ts'
import { messages, phrases } from './messages.ts'
import { UrgingsPage } from './pages/urgings-page.tsx'
import { urgeRefusals } from './policy.ts'
import { countUrgings, listUrgings, URGINGS_SHOWN } from './queries/list-urgings.ts'

const params = z.object({ id: identifier() })
const mayUrge = may('urge', (ctx, { id }: z.output<typeof params>) => findAssignmentSubject(ctx.db, ctx.actor, id), urgeRefusals)
const urging = {
  channel: choice(CHANNELS, 'Đ11'), content: requiredText(2000, 'Đ11'), urgedOn: optionalDate('Đ11'), person: optionalText(200), outcome: optionalText(2000),
}

export const urgeRoutes: readonly Route[] = [
  page({
    name: 'urging.list', remembered: true, path: '/urgings', summary: messages.title,
    access: signedIn('the log holds only urgings of tasks the actor may know of; the query holds to it'),
    query: z.object({ organisation: optionalIdentifier(), channel: optionalChoice(CHANNELS), from: optionalDate(), to: optionalDate(), batch: optionalIdentifier(), before: optionalIdentifier() }),
    answer: async ({ ctx, query, permit: { actor } }) => {
      const [found, units] = await Promise.all([listUrgings(ctx.db, actor, query), countUrgings(ctx.db, actor, query)])
      const lines = found.slice(0, URGINGS_SHOWN)
      const next = found.length > lines.length ? `/urgings?${linkOf({ ...query, before: lines.at(-1)?.id })}` : undefined
      return {
        data: { urgings: lines, units, next: next ?? null },
        view: () => ({ title: messages.title[ctx.language], place: 'urgings', body: UrgingsPage({ language: ctx.language, filters: query, lines, units, next, mayWrite: isOffice(actor) }) }),
      }
    },
  }),
  action({
    name: 'urging.urge', path: '/assignments/:id/urgings', summary: messages.urge, params, access: mayUrge, creates: true,
    body: z.object({ version: seenVersion, ...urging }), form: ({ id }) => ({ page: 'assignments.show', params: { id } }),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      const ordinal = await urge(tx, ctx, permit, body)
      return { to: `/assignments/${id}#urgings`, status: 201, data: { id, ordinal }, flash: { vi: phrases.urged.vi(ordinal), en: phrases.urged.en(ordinal) } }
    },
  }),
  action({
    name: 'urging.urge-many', path: '/urgings/bulk', summary: messages.urgeMany, creates: true,
    access: signedIn('every row is authorized by itself, with the same refusals as alone'),
    body: z.object({ ids: listOf(identifier(), 200), returnTo: optionalText(2000), ...urging }), form: () => ({ page: 'task-list.list' }),
    act: async ({ ctx, tx, body: { ids, returnTo, ...input } }) => {
      const { permits, refused } = await permitsFor(ctx, ids)
      const outcome = await urgeMany(tx, ctx, permits, input)
      const all = { done: outcome.done, refused: [...refused, ...outcome.refused] }
      // Back to the list the rows were picked in; any other address is not followed.
      return { to: /^\/assignments(\?[^\\]*)?$/.test(returnTo) ? returnTo : '/assignments', status: 201, data: all, flash: said(all) }
    },
  }),
]

/** Each row by itself: what the actor may not know of, or may not urge, is left out with its reasons. */
async function permitsFor(ctx: Ctx, ids: readonly string[]) {
  const permits: Permit<'urge', AssignmentSubject>[] = []
  const refused: NotUrged[] = []
  for (const id of new Set(ids)) {
    try {
      permits.push((await authorize(mayUrge, ctx, { id }, false)) as Permit<'urge', AssignmentSubject>)
    } catch (error) {
      if (error instanceof Refused) refused.push({ id, reasons: error.refusals })
      else if (error instanceof Missing) refused.push({ id, reasons: [NOT_FOUND] })
      else throw error
    }
  }
  return { permits, refused }
}

const NOT_FOUND = { code: 'NOT_FOUND', text: { vi: 'Không tìm thấy nhiệm vụ này.', en: 'There is no such task.' } }

function said({ done, refused }: { readonly done: readonly string[]; readonly refused: readonly NotUrged[] }): Text {
  const reasons = [...new Map(refused.flatMap((row) => row.reasons).map((reason) => [reason.code, reason.text])).values()].slice(0, 3)
  return {
    vi: [phrases.urgedMany.vi(done.length, refused.length), ...reasons.map((text) => text.vi)].join(' '),
    en: [phrases.urgedMany.en(done.length, refused.length), ...reasons.map((text) => text.en)].join(' '),
  }
}

function linkOf(query: Readonly<Record<string, unknown>>): string {
  return new URLSearchParams(Object.entries(query).filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)])).toString()
}
