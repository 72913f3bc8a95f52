import { createElement as h } from 'preact'
import { z } from 'zod'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { Invalid } from '../../kernel/problem.ts'
import { requiredDate, requiredText } from '../../platform/http/fields.ts'
import { formView } from '../../platform/http/form-view.ts'
import { action, may, noSubject, page, type Route } from '../../platform/http/route.ts'
import { enterSessionDate } from './actions/enter-session-date.ts'
import { monthsAround } from './domain/months-around.ts'
import { messages } from './messages.ts'
import { SessionsPage } from './pages/sessions-page.tsx'
import { refusals, sessionPageRefusals } from './policy.ts'
import { sessionDates } from './queries/session-dates.ts'

const show = page({
  name: 'obligations.sessions', path: '/obligations/sessions', summary: messages.sessions,
  access: may('see_sessions', noSubject, sessionPageRefusals),
  answer: async ({ ctx, permit: { actor } }) => {
    const months = monthsAround(ctx.today)
    const known = await sessionDates(ctx.db, months)
    const rows = months.map((month) => ({ month, session: known.get(month) ?? null }))
    const reasons = refusals(actor, 'enter_session', null)
    return {
      data: { months: rows, actions: [{ name: 'enter_session', refusals: reasons }] },
      view: () => ({
        title: messages.sessions[ctx.language], place: 'obligations',
        body: h(SessionsPage, { language: ctx.language, rows, refusals: reasons, form: formView(ctx, 'obligations.enter-session') }),
      }),
    }
  },
})

const enter = action({
  name: 'obligations.enter-session', path: '/obligations/sessions', summary: messages.enterSession, creates: true,
  access: may('enter_session', noSubject, refusals), form: () => ({ page: 'obligations.sessions' }),
  body: z.object({ month: requiredText(7, 'Đ12.1.đ'), sessionOn: requiredDate('Đ12.1.đ') }),
  act: async ({ ctx, tx, body, permit }) => {
    await enterSessionDate(tx, ctx, permit, { month: monthFrom(body.month, ctx.today), sessionOn: body.sessionOn })
    return { to: '/obligations/sessions', status: 201, data: { month: body.month }, flash: messages.sessionEntered }
  },
})

/** Only months the page offers: what is long past has no clock, and what is far ahead is not planned. */
function monthFrom(sent: string, today: PlainDate): string {
  if (monthsAround(today).includes(sent)) return sent
  throw new Invalid([{
    field: 'month', code: 'MONTH_NOT_OFFERED', clause: 'Đ12.1.đ',
    text: { vi: 'Chọn tháng trước, tháng này hoặc một trong các tháng tới trong danh sách.', en: 'Choose last month, this month or one of the coming months listed.' },
  }])
}

export const sessionRoutes: readonly Route[] = [show, enter]
