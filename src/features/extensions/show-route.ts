import { formView } from '../../platform/http/form-view.ts'
import { type Ctx, may, page } from '../../platform/http/route.ts'
import { explainDeadline, statusOf } from '../assignments/public.ts'
import { countingOf, type Params, params } from './access.ts'
import { messages, phrases } from './messages.ts'
import { RequestPage } from './pages/request-page.tsx'
import { actPanels } from './panels.ts'
import { findRequest, type RequestSubject } from './queries/find-request.ts'
import { type TaskOfRequest, taskOfRequest } from './queries/task-of-request.ts'
import { type Counting, situationOf } from './situation-of.ts'

/** The page of a request: what a leader must see to decide on the phone, and both answers. */
export const showRoute = page({
  name: 'extensions.show', remembered: true, path: '/extension-requests/:id', summary: messages.show, params,
  access: may('see', (ctx, { id }: Params) => findRequest(ctx.db, ctx.actor, id, ctx.today), () => []),
  answer: async ({ ctx, permit: { actor, subject } }) => {
    const [task, counting] = await Promise.all([taskOfRequest(ctx.db, { id: subject.request.id, assignmentId: subject.task.id }), countingOf(ctx)])
    const { language } = ctx
    const { request } = subject
    const situation = situationOf(subject, counting)
    const noticeDays = counting.profile.numbers.extensionNoticeDays.value
    const shown = { actor, taskId: subject.task.id, connected: subject.task.leadConnected, request, situation, noticeDays, today: ctx.today }
    const panels = actPanels(shown)
    const facts = factsOf(ctx, subject, task, counting)
    return {
      data: { request, assignmentId: subject.task.id, task, ...facts, inCharge: subject.inCharge, actions: panels.map(({ verb, refusals }) => ({ name: verb, refusals })) },
      view: () => ({
        title: `${request.ordinal === null ? messages.show[language] : phrases.nth[language](request.ordinal)} · ${task.code}`, place: 'extension-requests',
        body: RequestPage({
          actor, language, request, task, taskId: subject.task.id, leadOrganisationId: subject.task.leadOrganisationId, ...facts, panels, form: (route) => formView(ctx, route),
          days: { extension: noticeDays, update: counting.profile.numbers.updateDays.value }, isDayOff: (day) => counting.calendar.hasYear(day.year) && !counting.calendar.isWorkingDay(day),
        }),
      }),
    }
  },
})

/** How the task stands today, and why its deadline falls where it falls. */
function factsOf(ctx: Pick<Ctx, 'today'>, { task: subject }: RequestSubject, task: TaskOfRequest, { calendar, profile }: Counting) {
  const { extensionNoticeDays, updateDays, dueSoonDays } = profile.numbers
  const why = task.due === null ? undefined : explainDeadline({
    start: subject.documentIssuedDate, due: task.due, today: ctx.today, extensionDays: extensionNoticeDays.value, updateDays: updateDays.value,
  }, calendar)
  return { status: statusOf(task, ctx.today, calendar, dueSoonDays.value), why: why ?? null }
}
