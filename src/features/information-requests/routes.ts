import { createElement as h } from 'preact'
import { z } from 'zod'
import { type Actor, isOffice } from '../../kernel/actor.ts'
import { cursor, identifier, listOf, optionalChoice, optionalIdentifier, optionalText, requiredDate, requiredText, seenVersion } from '../../platform/http/fields.ts'
import { formView } from '../../platform/http/form-view.ts'
import { action, type Ctx, may, type May, noSubject, page, type Route } from '../../platform/http/route.ts'
import { findAssignmentLine } from './queries/find-assignment-line.ts'
import { paperInput, receivedPaperInput } from '../case-file/public.ts'
import { answerRequest, recordAnswer } from './actions/answer-request.ts'
import { askUnits } from './actions/ask-units.ts'
import { closeRequest } from './actions/close-request.ts'
import { messages } from './messages.ts'
import { ASK, AskPage } from './pages/ask-form.tsx'
import { RequestList } from './pages/request-list.tsx'
import { RequestPage } from './pages/request-page.tsx'
import { accessRefusals, askRefusals, refusals, type Verb, VERBS } from './policy.ts'
import { activeUnits } from './queries/active-units.ts'
import { answersTo } from './queries/answers-to.ts'
import { findRequest, type RequestDetail } from './queries/find-request.ts'
import { VIEWS } from './domain/views.ts'
import { listRequests, type RequestRow } from './queries/list-requests.ts'
import { isLate } from './domain/information-lifecycle.ts'
import { standingOf, standingOfUnit } from './standing.ts'

const PAGE = 50
const params = z.object({ id: identifier() })
type Params = z.output<typeof params>
const mayAsk = may('ask', noSubject, (actor: Actor) => askRefusals(actor))

const list = page({
  name: 'information.list', remembered: true, path: '/information-requests', summary: messages.title,
  access: may('see_list', noSubject, () => []), query: z.object({ view: optionalChoice(VIEWS), after: cursor }),
  answer: async ({ ctx, query, permit: { actor } }) => {
    const view = query.view ?? 'open'
    const found = await listRequests(ctx.db, actor, ctx.today, { view, after: positionFrom(query.after), limit: PAGE + 1 })
    const rows = found.slice(0, PAGE)
    const last = found.length > PAGE ? rows.at(-1) : undefined
    const nextHref = last === undefined ? undefined : `/information-requests?${new URLSearchParams({ view, after: positionOf(last) })}`
    return {
      data: { view, items: rows, next: nextHref },
      view: () => ({
        title: messages.title[ctx.language], place: 'information',
        body: h(RequestList, { language: ctx.language, view, rows, mayAsk: askRefusals(actor).length === 0, nextHref }),
      }),
    }
  },
})

const positionOf = (row: RequestRow): string => `${row.askedAt.toString()}_${row.id}`

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

const draft = page({
  name: 'information.new', path: '/information-requests/new', summary: messages.ask, access: mayAsk, query: z.object({ assignment: optionalIdentifier() }),
  answer: async ({ ctx, query }) => {
    const state = formView(ctx, ASK)
    const assignmentId = state.value('assignmentId', query.assignment)
    const [units, task] = await Promise.all([activeUnits(ctx.db, ctx.today), assignmentId === undefined || assignmentId === '' ? undefined : findAssignmentLine(ctx.db, assignmentId)])
    return {
      data: { units, task: task ?? null },
      view: () => ({ title: messages.ask[ctx.language], place: 'information', body: h(AskPage, { language: ctx.language, state, units, assignmentId: task?.id, task }) }),
    }
  },
})

const show = page({
  name: 'information.show', remembered: true, path: '/information-requests/:id', summary: messages.one, params, query: z.object({ open: z.string().max(40).optional() }),
  access: may('see', (ctx: Ctx & { readonly actor: Actor }, { id }: Params) => findRequest(ctx.db, ctx.actor, id), () => []),
  answer: async ({ ctx, query, permit: { actor, subject } }) => {
    const answers = await answersTo(ctx.db, actor, subject.id)
    const lateUnits = subject.units.filter((unit) => isLate(unit.state, subject.dueDate, ctx.today)).length
    const standing = standingOf({ closed: subject.closedAt !== null, units: subject.units.length, answered: subject.units.filter((unit) => unit.state === 'answered').length, late: lateUnits })
    const judged = Object.fromEntries(VERBS.map((verb) => [verb, refusals(actor, verb, subject)])) as Record<Verb, ReturnType<typeof refusals>>
    return {
      data: { ...subject, late: standing.late, answers, actions: VERBS.map((name) => ({ name, refusals: judged[name] })) },
      view: () => ({
        title: messages.one[ctx.language], place: 'information',
        body: h(RequestPage, {
          data: subject, answers, standing, unitStanding: (unit) => standingOfUnit(unit.state, subject.dueDate, ctx.today), refusals: judged, office: isOffice(actor),
          own: subject.units.find((unit) => unit.organisationId === actor.organisationId), language: ctx.language, form: (route) => formView(ctx, route), open: query.open,
        }),
      }),
    }
  },
})

function mayDo<V extends Verb>(verb: V): May<V, RequestDetail, Params> {
  return may<V, RequestDetail, Params>(verb, (ctx, { id }) => findRequest(ctx.db, ctx.actor, id), (actor, _verb, subject) => accessRefusals(actor, verb, subject))
}
const onPage = ({ id }: Params) => ({ page: 'information.show', params: { id } })
const content = { content: requiredText(5000, 'Đ9.1.d') }

/** What the Office asks units to tell it (Đ9.1.d). */
export const routes: readonly Route[] = [
  list, draft, show,
  action({
    name: ASK, path: '/information-requests', summary: messages.ask, access: mayAsk, creates: true, form: () => ({ page: 'information.new' }),
    body: z.object({ organisationIds: listOf(identifier('Đ9.1.d'), 200), ...content, dueDate: requiredDate('Đ9.1.d'), assignmentId: optionalIdentifier(), ...paperInput }),
    act: async ({ ctx, tx, body, permit }) => {
      const id = await askUnits(tx, ctx, permit, { ...body, assignmentId: body.assignmentId })
      return { to: `/information-requests/${id}`, data: { id }, status: 201, flash: messages.asked }
    },
  }),
  action({
    name: 'information.answer', path: '/information-requests/:id/answers', summary: messages.answer, params, access: mayDo('answer'), form: onPage, creates: true,
    body: z.object({ version: seenVersion, ...content, ...paperInput }),
    act: async ({ ctx, tx, params: { id }, body, permit }) =>
      ({ to: `/information-requests/${id}`, data: { id: await answerRequest(tx, ctx, permit, body) }, status: 201, flash: messages.answered }),
  }),
  action({
    name: 'information.record-answer', path: '/information-requests/:id/recorded-answers', summary: messages.recordAnswer, params, access: mayDo('record_answer'), form: onPage, creates: true,
    body: z.object({ version: seenVersion, organisationId: identifier('Đ6.1.b'), ...content, ...receivedPaperInput }),
    act: async ({ ctx, tx, params: { id }, body, permit }) =>
      ({ to: `/information-requests/${id}`, data: { id: await recordAnswer(tx, ctx, permit, body) }, status: 201, flash: messages.recorded }),
  }),
  action({
    name: 'information.close', path: '/information-requests/:id/closing', summary: messages.close, params, access: mayDo('close'), form: onPage,
    body: z.object({ version: seenVersion, note: optionalText(2000) }),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      await closeRequest(tx, ctx, permit, body)
      return { to: `/information-requests/${id}`, data: { id }, flash: messages.closed }
    },
  }),
]
