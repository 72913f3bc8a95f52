import { createElement as h } from 'preact'
import { z } from 'zod'
import { formView } from '../../platform/http/form-view.ts'
import { identifier, optionalText, requiredText, seenVersion } from '../../platform/http/fields.ts'
import type { Actor } from '../../kernel/actor.ts'
import { action, type Ctx, may, noSubject, page, type Route } from '../../platform/http/route.ts'
import { statusOf } from '../assignments/public.ts'
import { currentProfile } from '../regulation/public.ts'
import { currentCalendar } from '../work-calendar/public.ts'
import { endSeries } from './actions/end-series.ts'
import { messages } from './messages.ts'
import { SeriesList } from './pages/series-list.tsx'
import { SeriesPage } from './pages/series-page.tsx'
import { refusals } from './policy.ts'
import { periodAssignments } from './queries/period-assignments.ts'
import { findSeries, listSeries } from './queries/series-rows.ts'

const params = z.object({ id: identifier() })
type Params = z.output<typeof params>
const load = (ctx: Ctx & { readonly actor: Actor }, { id }: Params) => findSeries(ctx.db, ctx.actor, id)
const place = 'recurring-tasks'

export const routes: readonly Route[] = [
  page({
    name: 'recurring-tasks.list', path: '/recurring-tasks', summary: messages.summary,
    query: z.object({ state: z.enum(['ended']).optional().catch(undefined), after: z.guid().optional().catch(undefined) }),
    access: may('see', noSubject, refusals),
    answer: async ({ ctx, query: { state, after }, permit: { actor } }) => {
      const ended = state === 'ended'
      const { rows, next } = await listSeries(ctx.db, actor, { ended, after })
      return {
        data: { items: rows, next: next ?? null },
        view: () => ({ title: messages.title[ctx.language], place, body: h(SeriesList, { language: ctx.language, rows, ended, next }) }),
      }
    },
  }),
  page({
    name: 'recurring-tasks.show', path: '/recurring-tasks/:id', summary: messages.show, params,
    access: may('see', load, refusals),
    answer: async ({ ctx, permit: { actor, subject } }) => {
      const [rows, { calendar }, { numbers }] = await Promise.all([periodAssignments(ctx.db, actor, subject.taskId), currentCalendar(ctx), currentProfile(ctx)])
      const assignments = rows.map((row) => ({ ...row, status: statusOf(row, ctx.today, calendar, numbers.dueSoonDays.value) }))
      const endRefusals = refusals(actor, 'end_series', subject)
      return {
        data: { ...subject, assignments, endRefusals },
        view: () => ({
          title: messages.title[ctx.language], place,
          body: h(SeriesPage, { language: ctx.language, series: subject, assignments, endRefusals, form: formView(ctx, 'recurring-tasks.end') }),
        }),
      }
    },
  }),
  action({
    name: 'recurring-tasks.end', path: '/recurring-tasks/:id/end', summary: messages.endSeries, params,
    access: may('end_series', load, refusals), form: ({ id }) => ({ page: 'recurring-tasks.show', params: { id } }),
    body: z.object({ version: seenVersion, documentRef: requiredText(200, 'Đ5.1.e'), reason: optionalText(1000) }),
    act: async ({ ctx, tx, permit, body, params: { id } }) => {
      await endSeries(tx, ctx, permit, body)
      return { to: `/recurring-tasks/${id}`, data: { id }, flash: messages.endDone }
    },
  }),
]
