import { z } from 'zod'
import { type Actor, hasRole, isLeader, isOffice } from '../../kernel/actor.ts'
import { identifier } from '../../platform/http/fields.ts'
import { formView } from '../../platform/http/form-view.ts'
import { type Ctx, may, page, type Route, signedIn } from '../../platform/http/route.ts'
import { homeParts } from './home-part.ts'
import { messages } from './messages.ts'
import type { Home } from './pages/home-page.tsx'
import { homeView, unitView } from './pages/views.tsx'
import { administratorHome } from './queries/administrator-home.ts'
import { findUnit } from './queries/find-unit.ts'
import { homeDay } from './queries/home-day.ts'
import { leaderHome } from './queries/leader-home.ts'
import { officeHome } from './queries/office-home.ts'
import { unitHome } from './queries/unit-home.ts'
import { unitWork } from './queries/unit-page.ts'

const params = z.object({ id: identifier() })

async function homeOf(ctx: Ctx, actor: Actor): Promise<Home> {
  const day = await homeDay(ctx)
  const worksInUnit = hasRole(actor, 'FOCAL_OFFICER', 'UNIT_HEAD', 'UNIT_OFFICER')
  const [leader, office, unit, administrator, parts] = await Promise.all([
    isLeader(actor) ? leaderHome(ctx, actor, day) : undefined,
    isOffice(actor) ? officeHome(ctx, actor, day) : undefined,
    worksInUnit ? unitHome(ctx, actor, day) : undefined,
    hasRole(actor, 'ADMIN') ? administratorHome(ctx, day) : undefined,
    homeParts.ask(ctx.db, { actor, today: ctx.today, now: ctx.now, calendar: day.calendar, snapshot: ctx.snapshot }),
  ])
  return {
    asOf: ctx.today, parts: parts.filter((part) => part.rows.length > 0), ...(leader && { leader }), ...(office && { office }), ...(unit && { unit }), ...(administrator && { administrator }),
  }
}

export const routes: readonly Route[] = [
  page({
    name: 'home.show', remembered: true, path: '/', summary: messages.homePage,
    access: signedIn('Each part asks only for what the roles of the person may see.'),
    answer: async ({ ctx, permit: { actor } }) => {
      const home = await homeOf(ctx, actor)
      const once = () => formView(ctx, 'assignments.acknowledge').once
      return { data: home, view: () => homeView(ctx.language, { home, fullName: actor.fullName, organisationId: actor.organisationId, once }) }
    },
  }),
  page({
    name: 'home.unit', remembered: true, path: '/organisations/:id', summary: messages.unitPage, params,
    access: may('see', (ctx, { id }: z.output<typeof params>) => findUnit(ctx, ctx.actor, id), () => []),
    answer: async ({ ctx, permit: { actor, subject: unit } }) => {
      const work = unit.identityOnly ? undefined : await unitWork(ctx, actor, unit.id, await homeDay(ctx))
      return { data: { unit, work: work ?? null }, view: () => unitView({ unit, work, own: unit.id === actor.organisationId }) }
    },
  }),
]
