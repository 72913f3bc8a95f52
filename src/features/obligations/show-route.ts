import { createElement as h } from 'preact'
import { z } from 'zod'
import type { Actor } from '../../kernel/actor.ts'
import { localDate } from '../../kernel/plain-date.ts'
import { identifier, requiredDate, requiredText } from '../../platform/http/fields.ts'
import { formView } from '../../platform/http/form-view.ts'
import { action, type Ctx, may, page, type Route } from '../../platform/http/route.ts'
import type { RulerMark } from '../../ui/ruler-layout.ts'
import { currentCalendar } from '../work-calendar/public.ts'
import { confirmReceipt, recordPeriodicReport } from './actions/record-periodic-report.ts'
import { explainedDays } from './domain/explanation.ts'
import { isPeriodic } from './domain/obligation.ts'
import { messages } from './messages.ts'
import { ObligationPage } from './pages/obligation-page.tsx'
import { refusals } from './policy.ts'
import { findObligation } from './queries/find-obligation.ts'
import { findPeriodicReport } from './queries/find-periodic-report.ts'
import { type ShownObligation, shownObligation } from './shown-obligation.ts'
import { lastShown } from './why.ts'

const params = z.object({ id: identifier() })
type Params = z.output<typeof params>

/** The clock, if the actor may know of it. */
const load = (ctx: Ctx & { readonly actor: Actor }, { id }: Params) => findObligation(ctx.db, ctx.actor, id)

const show = page({
  name: 'obligations.show', path: '/obligations/:id', params, summary: { vi: 'Vì sao có thời hạn này', en: 'Why a clock ends when it ends' },
  access: may('see', load, () => []),
  answer: async ({ ctx, permit: { actor, subject } }) => {
    const { language } = ctx
    const [{ calendar }, report] = await Promise.all([currentCalendar(ctx), isPeriodic(subject.kind) ? findPeriodicReport(ctx.db, subject.id) : undefined])
    const row = shownObligation(subject, ctx.today, calendar, language)
    const first = Temporal.PlainDate.compare(row.startedOn, lastShown(row, ctx.today)) > 0 ? lastShown(row, ctx.today) : row.startedOn
    const days = explainedDays(first, lastShown(row, ctx.today), calendar, language)
    const actions = { record_report: refusals(actor, 'record_report', subject), confirm_receipt: refusals(actor, 'confirm_receipt', subject) }
    return {
      data: { ...row, days, report: report ?? null, actions: Object.entries(actions).map(([name, reasons]) => ({ name, refusals: reasons })) },
      view: () => ({
        title: messages.why[language], place: 'obligations',
        body: h(ObligationPage, {
          language, row, days, marks: marksOf(row, ctx), report, mayRecord: actions.record_report, mayReceive: actions.confirm_receipt,
          recordForm: formView(ctx, 'obligations.record-report'), receiptForm: formView(ctx, 'obligations.confirm-receipt'),
        }),
      }),
    }
  },
})

/** Start, today or the day it was done, the last valid day and, where that is a day off, the last working day. */
function marksOf(row: ShownObligation, { today, language }: Pick<Ctx, 'today' | 'language'>): RulerMark[] {
  const { dueOn, lastWorkingDay: last } = row
  return [
    { date: row.startedOn.toString(), label: messages.start[language], kind: 'start' },
    row.doneAt === null
      ? { date: today.toString(), label: messages.today[language], kind: 'today' }
      : { date: localDate(row.doneAt).toString(), label: messages.finished[language], kind: 'today' },
    ...(dueOn === null || last === null || last.equals(dueOn) ? [] : [{ date: last.toString(), label: messages.lastWorking[language], kind: 'cutoff' as const }]),
    ...(dueOn === null ? [] : [{ date: dueOn.toString(), label: messages.end[language], kind: row.assignmentId === null ? 'due' as const : 'update' as const }]),
  ]
}

const onPage = ({ id }: Params) => ({ page: 'obligations.show', params: { id } })

const record = action({
  name: 'obligations.record-report', path: '/obligations/:id/report', summary: messages.recordReport, params, creates: true, form: onPage,
  access: may('record_report', load, refusals),
  body: z.object({ documentRef: requiredText(200), documentDate: requiredDate(), sentOn: requiredDate() }),
  act: async ({ ctx, tx, params: { id }, body, permit }) => {
    await recordPeriodicReport(tx, ctx, permit, body)
    return { to: `/obligations/${id}`, status: 201, data: { id }, flash: messages.reportRecorded }
  },
})

const receive = action({
  name: 'obligations.confirm-receipt', path: '/obligations/:id/receipt', summary: messages.confirmReceipt, params, creates: true, form: onPage,
  access: may('confirm_receipt', load, refusals), body: z.object({ receivedOn: requiredDate('Đ22.1') }),
  act: async ({ ctx, tx, params: { id }, body, permit }) => {
    await confirmReceipt(tx, ctx, permit, body)
    return { to: `/obligations/${id}`, status: 201, data: { id }, flash: messages.receiptConfirmed }
  },
})

export const showRoutes: readonly Route[] = [show, record, receive]
