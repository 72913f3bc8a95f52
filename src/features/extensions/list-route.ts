import { z } from 'zod'
import { parseDate } from '../../kernel/plain-date.ts'
import { cursor, optionalChoice, optionalIdentifier } from '../../platform/http/fields.ts'
import { page, signedIn } from '../../platform/http/route.ts'
import { organisationOptions } from '../organisations/public.ts'
import { verdictOf } from './domain/extension-request.ts'
import { type ListedState, LISTED_STATES } from './domain/listed-state.ts'
import { listMessages, messages } from './messages.ts'
import { ListPage } from './pages/list-page.tsx'
import { listRequests, type RequestRow } from './queries/list-requests.ts'

const PAGE = 50

/** Biểu 05: every request one may know of, by its state. */
export const listRoute = page({
  name: 'extensions.list', remembered: true, path: '/extension-requests', summary: messages.listSummary,
  access: signedIn('The list holds only requests on tasks the person may see.'),
  query: z.object({ state: optionalChoice(LISTED_STATES), unit: optionalIdentifier(), after: cursor }),
  answer: async ({ ctx, query, permit: { actor } }) => {
    const state: ListedState = query.state ?? 'pending'
    const [rows, organisations] = await Promise.all([
      listRequests(ctx.db, actor, { state, unit: query.unit, after: positionFrom(query.after), limit: PAGE + 1 }), organisationOptions(ctx),
    ])
    const items = rows.slice(0, PAGE)
    const last = rows.length > PAGE ? items.at(-1) : undefined
    const next = last === undefined ? undefined : positionOf(last)
    const units = organisations.filter((one) => one.kind !== 'authority').map(({ id, shortName }) => ({ id, shortName }))
    return {
      data: { state, items: items.map((row) => ({ ...row, verdict: verdictOf(row.onTime) })), next: next ?? null },
      view: () => ({
        title: messages.list[ctx.language], place: 'extension-requests',
        body: ListPage({ language: ctx.language, today: ctx.today, state, unit: query.unit, units, rows: items, next, lead: listMessages.lead[ctx.language] }),
      }),
    }
  },
})

const positionOf = (row: RequestRow): string => `${(row.submittedOn ?? row.preparedOn).toString()}_${row.id}`

/** A position that nobody gave out is the first page. */
function positionFrom(sent: string | undefined): { on: Temporal.PlainDate; id: string } | undefined {
  const [day = '', id = ''] = (sent ?? '').split('_')
  const on = parseDate(day)
  return on === undefined || !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? undefined : { on, id }
}
