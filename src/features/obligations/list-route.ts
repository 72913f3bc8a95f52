import { createElement as h } from 'preact'
import { type Actor, isOffice, seesEverything } from '../../kernel/actor.ts'
import { type Ctx, may, noSubject, page } from '../../platform/http/route.ts'
import { currentCalendar } from '../work-calendar/public.ts'
import { filterFrom, isUnfiltered, listFields, positionFrom, positionOf } from './list-filter.ts'
import { messages } from './messages.ts'
import { obligationsHref } from './pages/addresses.ts'
import { ObligationsPage } from './pages/obligations-page.tsx'
import { breachesOf } from './queries/breaches-of.ts'
import { chargedUnits } from './queries/charged-units.ts'
import { dutyCounts } from './queries/duty-counts.ts'
import { listObligations, STATES } from './queries/list-obligations.ts'
import type { ObligationRow } from './queries/obligation-rows.ts'
import { officeOrganisation } from './queries/office-organisation.ts'
import { unreceivedReports } from './queries/unreceived-reports.ts'
import { shownObligation } from './shown-obligation.ts'

const PAGE = 50
const OWN = 20

export const listRoute = page({
  name: 'obligations.list', path: '/obligations', summary: { vi: 'Các nghĩa vụ và thời hạn của quy chế', en: 'The clocks of the regulation' },
  access: may('see_list', noSubject, () => []), query: listFields,
  answer: async ({ ctx, query, permit: { actor } }) => {
    const { language } = ctx
    const filter = filterFrom(query)
    const { state } = filter
    // Unfiltered, what is late stands above the list and not in it a second time.
    const apart = isUnfiltered(filter)
    const everything = seesEverything(actor)
    const answersFor = everything ? await officeOrganisation(ctx.db, ctx.today) : actor.organisationId
    const [{ calendar }, rows, units, above] = await Promise.all([
      currentCalendar(ctx),
      listObligations(ctx.db, actor, ctx.today, { ...filter, after: positionFrom(query.after), limit: PAGE + 1, withoutLateOf: apart ? answersFor : undefined }),
      chargedUnits(ctx.db, actor),
      apart && query.after === undefined ? aboveTheList(ctx, actor, answersFor) : undefined,
    ])
    const onPage = rows.slice(0, PAGE)
    const last = rows.length > PAGE ? onPage.at(-1) : undefined
    const nextHref = last === undefined ? undefined : obligationsHref({ ...filter, after: positionOf(last, state) })
    const shown = (row: ObligationRow) => shownObligation(row, ctx.today, calendar, language)
    const items = onPage.map(shown)
    const late = (above?.late ?? []).map(shown)
    const toReceive = (above?.toReceive ?? []).map(shown)
    return {
      data: { state, items, ownBreaches: late, counts: above?.counts ?? [], toReceive, next: nextHref },
      view: () => ({
        title: messages.title[language], place: 'obligations',
        body: h(ObligationsPage, {
          language, states: STATES, filter, units, answersFor, everything, rows: items, nextHref,
          above: above === undefined ? undefined : { late, toReceive, counts: above.counts },
        }),
      }),
    }
  },
})

/** Who is late and with what: the Office's own breaches as visible as the units' (Đ12.1.d). */
async function aboveTheList(ctx: Ctx, actor: Actor, answersFor: string) {
  const [late, counts, toReceive] = await Promise.all([
    breachesOf(ctx.db, actor, answersFor, ctx.today, OWN),
    seesEverything(actor) ? dutyCounts(ctx) : [],
    isOffice(actor) ? unreceivedReports(ctx.db, OWN) : [],
  ])
  return { late, counts, toReceive }
}
