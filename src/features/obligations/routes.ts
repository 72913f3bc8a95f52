import { createElement as h } from 'preact'
import { z } from 'zod'
import { isOffice, type Actor } from '../../kernel/actor.ts'
import { localDate } from '../../kernel/plain-date.ts'
import type { Language } from '../../kernel/text.ts'
import type { WorkingCalendar } from '../../kernel/working-days.ts'
import { cursor, identifier, optionalChoice, optionalIdentifier } from '../../platform/http/fields.ts'
import { type Ctx, may, noSubject, page, type Route } from '../../platform/http/route.ts'
import type { RulerMark } from '../../ui/ruler-layout.ts'
import { currentCalendar } from '../work-calendar/public.ts'
import { explainedDays } from './domain/explanation.ts'
import { OBLIGATION_KINDS } from './domain/obligation.ts'
import { messages } from './messages.ts'
import { ObligationPage } from './pages/obligation-page.tsx'
import type { ShownObligation } from './pages/obligation-register.tsx'
import { ObligationsPage, obligationsHref } from './pages/obligations-page.tsx'
import { chargedUnits } from './queries/charged-units.ts'
import { findObligation } from './queries/find-obligation.ts'
import { listObligations, type ObligationState, STATES } from './queries/list-obligations.ts'
import type { ObligationRow } from './queries/obligation-rows.ts'
import { ownBreaches } from './queries/own-breaches.ts'
import { lastShown, standingOf, whySentence } from './why.ts'

const PAGE = 50
const OWN = 20

const list = page({
  name: 'obligations.list', path: '/obligations', summary: { vi: 'Các nghĩa vụ và thời hạn của quy chế', en: 'The clocks of the regulation' },
  access: may('see_list', noSubject, () => []),
  query: z.object({ state: optionalChoice(STATES), kind: optionalChoice(OBLIGATION_KINDS), unit: optionalIdentifier(), after: cursor }),
  answer: async ({ ctx, query, permit: { actor } }) => {
    const state = query.state ?? 'open'
    // Unfiltered, what the own organisation is late with stands above the list and not in it a second time.
    const ownApart = state === 'open' && query.kind === undefined && query.unit === undefined
    const [{ calendar }, rows, own, units] = await Promise.all([
      currentCalendar(ctx),
      listObligations(ctx.db, actor, ctx.today, { state, kind: query.kind, unit: query.unit, after: positionFrom(query.after), limit: PAGE + 1, withoutLateOf: ownApart ? actor.organisationId : undefined }),
      ownApart && query.after === undefined ? ownBreaches(ctx.db, actor, ctx.today, OWN) : [],
      chargedUnits(ctx.db, actor),
    ])
    const onPage = rows.slice(0, PAGE)
    const last = rows.length > PAGE ? onPage.at(-1) : undefined
    const nextHref = last === undefined ? undefined : obligationsHref({ state, kind: query.kind, unit: query.unit, after: positionOf(last, state) })
    const shown = (row: ObligationRow) => shownIn(row, ctx, calendar, ctx.language)
    const items = onPage.map(shown)
    return {
      data: { state, items, ownBreaches: own.map(shown), next: nextHref },
      view: () => ({
        title: messages.title[ctx.language], place: 'obligations',
        body: h(ObligationsPage, {
          language: ctx.language, states: STATES, state, kind: query.kind, unit: query.unit, units, own: own.map(shown), ofOffice: isOffice(actor), ownUnit: actor.organisationId, rows: items, nextHref,
        }),
      }),
    }
  },
})

function shownIn(row: ObligationRow, ctx: Pick<Ctx, 'today'>, calendar: WorkingCalendar, language: Language): ShownObligation {
  return { ...row, ...standingOf(row, ctx.today, calendar), why: whySentence(row, calendar, language) }
}

const positionOf = (row: ObligationRow, state: ObligationState): string =>
  `${(state === 'done' || state === 'done_late' ? row.doneAt : row.dueOn)?.toString() ?? ''}_${row.id}`

const POSITION = /^((?:19|20|21|22)\d{2}-\d{2}-\d{2}(?:T[\d:.]{5,20}Z)?|)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** A position that nobody gave out is the first page. */
function positionFrom(sent: string | undefined): { at: string; id: string } | undefined {
  const [, at, id] = POSITION.exec(sent ?? '') ?? []
  return at === undefined || id === undefined || !isMoment(at) ? undefined : { at, id }
}

/** A day, an instant, or the empty text of a clock without a day. */
function isMoment(at: string): boolean {
  try {
    return at === '' || (at.includes('T') ? Temporal.Instant.from(at) : Temporal.PlainDate.from(at)) !== undefined
  } catch {
    return false
  }
}

const params = z.object({ id: identifier() })

const show = page({
  name: 'obligations.show', path: '/obligations/:id', params, summary: { vi: 'Vì sao có thời hạn này', en: 'Why a clock ends when it ends' },
  access: may('see', (ctx: Ctx & { readonly actor: Actor }, { id }: z.output<typeof params>) => findObligation(ctx.db, ctx.actor, id), () => []),
  answer: async ({ ctx, permit: { subject } }) => {
    const { calendar } = await currentCalendar(ctx)
    const { language } = ctx
    const row = shownIn(subject, ctx, calendar, language)
    const days = explainedDays(row.startedOn, lastShown(row, ctx.today), calendar, language)
    return {
      data: { ...row, days },
      view: () => ({ title: messages.why[language], place: 'obligations', body: h(ObligationPage, { language, row, days, marks: marksOf(row, ctx) }) }),
    }
  },
})

function marksOf(row: ObligationRow, { today, language }: Pick<Ctx, 'today' | 'language'>): RulerMark[] {
  return [
    { date: row.startedOn.toString(), label: messages.start[language], kind: 'start' },
    row.doneAt === null
      ? { date: today.toString(), label: messages.today[language], kind: 'today' }
      : { date: localDate(row.doneAt).toString(), label: messages.finished[language], kind: 'today' },
    ...(row.dueOn === null ? [] : [{ date: row.dueOn.toString(), label: messages.end[language], kind: row.assignmentId === null ? 'due' as const : 'update' as const }]),
  ]
}

export const routes: readonly Route[] = [list, show]
