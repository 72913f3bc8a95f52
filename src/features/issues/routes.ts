import { createElement as h } from 'preact'
import { z } from 'zod'
import { type Actor, isLeader, isOffice } from '../../kernel/actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { cursor, identifier, optionalChoice, optionalIdentifier } from '../../platform/http/fields.ts'
import { formView } from '../../platform/http/form-view.ts'
import { type Ctx, may, noSubject, page, type Route } from '../../platform/http/route.ts'
import { organisationOptions } from '../organisations/public.ts'
import { actionRoutes } from './action-routes.ts'
import { KINDS, STATES } from './domain/issue-lifecycle.ts'
import { kindWords, messages } from './messages.ts'
import { IssueList, issuesHref } from './pages/issue-list.tsx'
import { IssuePage } from './pages/issue-page.tsx'
import { RAISE, RaisePage } from './pages/raise-page.tsx'
import { raiseRefusals, refusals, verbsOf } from './policy.ts'
import { courseOf } from './queries/course-of.ts'
import { findIssue } from './queries/find-issue.ts'
import { findTaskLine } from './queries/find-task-line.ts'
import { type IssueRow, listIssues } from './queries/list-issues.ts'

const PAGE = 50
const params = z.object({ id: identifier() })

const list = page({
  name: 'issues.list', remembered: true, path: '/issues', summary: messages.title, access: may('see_list', noSubject, () => []),
  query: z.object({ kind: optionalChoice(KINDS), state: optionalChoice([...STATES, 'open', 'all'] as const), unit: optionalIdentifier(), after: cursor }),
  answer: async ({ ctx, query, permit: { actor } }) => {
    const { kind, unit } = query
    const state = query.state ?? 'open'
    const [found, units] = await Promise.all([listIssues(ctx.db, actor, { kind, state, unit, after: positionFrom(query.after), limit: PAGE + 1 }), organisationOptions(ctx)])
    const rows = found.slice(0, PAGE)
    const last = found.length > PAGE ? rows.at(-1) : undefined
    const nextHref = last === undefined ? undefined : issuesHref({ kind, state, unit, after: positionOf(last) })
    return {
      data: { state, items: rows, next: nextHref },
      view: () => ({
        title: messages.title[ctx.language], place: 'issues',
        body: h(IssueList, { language: ctx.language, kind, state, unit, units, rows, mayRaise: raiseRefusals(actor).length === 0, nextHref }),
      }),
    }
  },
})

const positionOf = (row: IssueRow): string => `${row.raisedAt.toString()}_${row.id}`

/** A position that nobody gave out is the first page. */
function positionFrom(sent: string | undefined) {
  const [, at, id] = /^(\d{4}-\d{2}-\d{2}T[\d:.]{5,20}Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(sent ?? '') ?? []
  if (at === undefined || id === undefined) return undefined
  try {
    return { at: Temporal.Instant.from(at), id }
  } catch {
    return undefined
  }
}

const isActive = ({ closedFrom }: { readonly closedFrom: PlainDate | null }, today: PlainDate): boolean => closedFrom === null || Temporal.PlainDate.compare(closedFrom, today) > 0

const draft = page({
  name: 'issues.new', path: '/issues/new', summary: messages.raise, access: may('raise', noSubject, (actor: Actor) => raiseRefusals(actor)),
  query: z.object({ kind: optionalChoice(KINDS), assignment: optionalIdentifier() }),
  answer: async ({ ctx, query, permit: { actor } }) => {
    const state = formView(ctx, RAISE)
    const kinds = KINDS.filter((kind) => raiseRefusals(actor, kind).length === 0)
    const wanted = state.value('kind', query.kind)
    const kind = kinds.find((one) => one === wanted) ?? kinds[0] ?? 'opinion_conflict'
    const assignmentId = state.value('assignmentId', query.assignment)
    const [options, task] = await Promise.all([organisationOptions(ctx), assignmentId === undefined || assignmentId === '' ? undefined : findTaskLine(ctx.db, actor, assignmentId)])
    const units = options.filter((one) => isActive(one, ctx.today)).map(({ id, name }) => ({ id, name }))
    return {
      data: { kind, kinds, task: task ?? null },
      view: () => ({
        title: messages.raise[ctx.language], place: 'issues',
        body: h(RaisePage, { language: ctx.language, state, kind, kinds, commune: actor.organisationKind === 'commune', units, task }),
      }),
    }
  },
})

const show = page({
  name: 'issues.show', remembered: true, path: '/issues/:id', summary: messages.one, params, query: z.object({ open: z.string().max(40).optional() }),
  access: may('see', (ctx: Ctx & { readonly actor: Actor }, { id }: z.output<typeof params>) => findIssue(ctx.db, ctx.actor, id), () => []),
  answer: async ({ ctx, query, permit: { actor, subject } }) => {
    const [course, options] = [await courseOf(ctx.db, actor, subject), isOffice(actor) ? await organisationOptions(ctx) : []]
    const verbs = verbsOf(subject).map((name) => ({ name, refusals: refusals(actor, name, subject) }))
    const concerns = {
      office: isOffice(actor), leader: isLeader(actor), raiser: actor.organisationId === subject.raisedByOrganisationId,
      party: subject.parties.some((party) => party.organisationId === actor.organisationId),
    }
    return {
      data: { ...subject, ...course, actions: verbs },
      view: () => ({
        title: kindWords[subject.kind][ctx.language], place: 'issues',
        body: h(IssuePage, {
          data: subject, course, verbs, concerns, units: options.filter((one) => isActive(one, ctx.today)).map(({ id, name }) => ({ id, name })),
          language: ctx.language, form: (route) => formView(ctx, route), open: query.open,
        }),
      }),
    }
  },
})

/** What stands in the way of tasks (workflows.md C5, Đ9.1.b–c, Đ20.2, Đ21.2–3). */
export const routes: readonly Route[] = [list, draft, show, ...actionRoutes]
