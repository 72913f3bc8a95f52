import { z } from 'zod'
import { formView } from '../../platform/http/form-view.ts'
import { may, page } from '../../platform/http/route.ts'
import { currentProfile } from '../regulation/public.ts'
import { currentCalendar } from '../work-calendar/public.ts'
import { type Params, params } from './access.ts'
import { messages } from './messages.ts'
import { AssignmentPage } from './pages/assignment-page.tsx'
import { refusals, seeRefusals } from './policy.ts'
import { presentAssignment } from './present-assignment.ts'
import { findAssignmentDetail } from './queries/find-assignment-detail.ts'
import { unitChoices } from './queries/unit-choices.ts'
import { unitOfficers } from './queries/unit-officers.ts'

/** The page of a task: one round trip finds all of it. */
export const showRoute = page({
  name: 'assignments.show', remembered: true, path: '/assignments/:id', summary: messages.show, params,
  query: z.object({ open: z.string().max(40).optional() }),
  access: may('see', (ctx, { id }: Params) => findAssignmentDetail(ctx.db, ctx.actor, id), seeRefusals),
  answer: async ({ ctx, query, permit: { actor, subject: detail } }) => {
    const mayDelegate = refusals(actor, 'delegate', detail).length === 0
    // Forms of rare acts are drawn only when they are asked for, and with them what they choose from.
    const reroutes = (query.open === 'reroute' || ctx.form?.route === 'assignments.reroute') && refusals(actor, 'reroute', detail).length === 0
    const [officers, units, { calendar }, profile] = await Promise.all([
      mayDelegate ? unitOfficers(ctx.db, detail.leadOrganisationId) : [],
      reroutes ? unitChoices(ctx.db, ctx.today) : [], currentCalendar(ctx), currentProfile(ctx),
    ])
    const { data, view, parts } = presentAssignment({ detail, officers, units }, { actor, now: ctx.now, today: ctx.today, calendar, profile })
    return {
      data,
      view: () => ({
        title: `${messages.show[ctx.language]} ${detail.code}`, place: 'assignments',
        body: AssignmentPage({ data: view, parts, actor, language: ctx.language, today: ctx.today, form: (route) => formView(ctx, route), open: query.open }),
      }),
    }
  },
})
