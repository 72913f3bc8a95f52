import { createElement as h } from 'preact'
import { z } from 'zod'
import type { Actor } from '../../kernel/actor.ts'
import { isLeader, isOffice } from '../../kernel/actor.ts'
import { parseDate } from '../../kernel/plain-date.ts'
import { cursor, identifier, optionalChoice, optionalIdentifier } from '../../platform/http/fields.ts'
import { formView } from '../../platform/http/form-view.ts'
import { type Ctx, may, noSubject, page, type Route } from '../../platform/http/route.ts'
import { organisationOptions } from '../organisations/public.ts'
import { currentCalendar } from '../work-calendar/public.ts'
import { actionRoutes } from './action-routes.ts'
import { messages } from './messages.ts'
import { RequestList, requestsHref } from './pages/request-list.tsx'
import { RequestPage } from './pages/request-page.tsx'
import { refusals, type Verb, VERBS } from './policy.ts'
import { findRequest } from './queries/find-request.ts'
import { VIEWS } from './domain/views.ts'
import { listRequests, type RequestRow } from './queries/list-requests.ts'
import { movesOf } from './queries/moves-of.ts'
import { standingOf } from './standing.ts'

const PAGE = 50
const params = z.object({ id: identifier() })

const list = page({
  name: 'coordination.list', remembered: true, path: '/coordination-requests', summary: messages.title,
  access: may('see_list', noSubject, () => []),
  query: z.object({ view: optionalChoice(VIEWS), coordinator: optionalIdentifier(), after: cursor }),
  answer: async ({ ctx, query, permit: { actor } }) => {
    const view = query.view ?? 'unanswered'
    const [{ calendar }, found, units] = await Promise.all([
      currentCalendar(ctx),
      listRequests(ctx.db, actor, ctx.today, { view, coordinator: query.coordinator, after: positionFrom(query.after), limit: PAGE + 1 }),
      organisationOptions(ctx),
    ])
    const rows = found.slice(0, PAGE).map((row) => ({ ...row, standing: standingOf(row, ctx.today, calendar) }))
    const last = found.length > PAGE ? rows.at(-1) : undefined
    const nextHref = last === undefined ? undefined : requestsHref(view, query.coordinator, positionOf(last))
    return {
      data: { view, items: rows.map(({ standing, ...row }) => ({ ...row, late: standing.late })), next: nextHref },
      view: () => ({
        title: messages.title[ctx.language], place: 'coordination',
        body: h(RequestList, { language: ctx.language, view, coordinator: query.coordinator, units, rows, nextHref }),
      }),
    }
  },
})

const positionOf = (row: RequestRow): string => `${row.responseDue.toString()}_${row.id}`

/** A position that nobody gave out is the first page. */
function positionFrom(sent: string | undefined) {
  const [, day, id] = /^(\d{4}-\d{2}-\d{2})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(sent ?? '') ?? []
  const due = day === undefined ? undefined : parseDate(day)
  return due === undefined || id === undefined ? undefined : { due, id }
}

const show = page({
  name: 'coordination.show', remembered: true, path: '/coordination-requests/:id', summary: messages.one, params,
  query: z.object({ open: z.string().max(40).optional() }),
  access: may('see', (ctx: Ctx & { readonly actor: Actor }, { id }: z.output<typeof params>) => findRequest(ctx.db, ctx.actor, id), () => []),
  answer: async ({ ctx, query, permit: { actor, subject } }) => {
    const [{ calendar }, moves] = await Promise.all([currentCalendar(ctx), movesOf(ctx.db, subject.id)])
    const standing = standingOf(subject, ctx.today, calendar)
    const judged = Object.fromEntries(VERBS.map((verb) => [verb, refusals(actor, verb, subject, ctx.today)])) as Record<Verb, ReturnType<typeof refusals>>
    const concerns = {
      coordinator: actor.organisationId === subject.coordinatorId, lead: actor.organisationId === subject.leadOrganisationId, office: isOffice(actor), leader: isLeader(actor),
    }
    return {
      data: { ...subject, late: standing.late, moves, actions: VERBS.map((name) => ({ name, refusals: judged[name] })) },
      view: () => ({
        title: messages.one[ctx.language], place: 'coordination',
        body: h(RequestPage, { data: subject, moves, standing, refusals: judged, concerns, language: ctx.language, form: (route) => formView(ctx, route), open: query.open }),
      }),
    }
  },
})

/** Units working together on a task (workflows.md C4, Đ9.2). */
export const routes: readonly Route[] = [list, show, ...actionRoutes]
