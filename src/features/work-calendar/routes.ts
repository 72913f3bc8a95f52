import { z } from 'zod'
import { proposeHolidays } from '../../kernel/propose-holidays.ts'
import type { Reader } from '../../platform/db/database.ts'
import { choice, rawText, requiredText, wholeNumber } from '../../platform/http/fields.ts'
import { formView } from '../../platform/http/form-view.ts'
import { action, type Ctx, may, noSubject, page, type Route } from '../../platform/http/route.ts'
import { calendarWith, loadNotice } from './actions/load-notice.ts'
import { writeRows } from './domain/read-notice.ts'
import { messages } from './messages.ts'
import { movedByCalendar } from './news.ts'
import { CalendarPage } from './pages/calendar-page.tsx'
import { type NoticeDraft, NoticePage } from './pages/notice-page.tsx'
import { refusals } from './policy.ts'
import { calendarHistory } from './queries/calendar-history.ts'
import { calendarYears } from './queries/calendar-years.ts'
import { currentCalendar } from './queries/current-calendar.ts'

const yearQuery = z.object({ year: wholeNumber(1990, 2200).optional() })
const noticeBody = z.object({
  year: wholeNumber(1990, 2200), status: choice(['notified', 'partly_derived', 'unverified']),
  notice: requiredText(500, 'P1'), rows: rawText(20_000), intent: choice(['preview', 'load']),
})

const show = page({
  name: 'work-calendar.show', path: '/work-calendar', query: yearQuery,
  summary: { vi: 'Lịch làm việc', en: 'The working calendar' },
  access: may('see_calendar', noSubject, refusals),
  answer: async ({ ctx, query, permit }) => {
    const [tables, { calendar, version }, history] = await Promise.all([calendarYears(ctx.db), currentCalendar(ctx), calendarHistory(ctx.db)])
    const table = tables.find((t) => t.year === (query.year ?? ctx.today.year)) ?? tables.at(-1) ?? { year: ctx.today.year, status: 'unverified' as const, days: [] }
    const years = tables.map(({ year }) => ({ year, workingDays: workingDaysOf(calendar, year) }))
    const mayLoad = refusals(permit.actor, 'load_notice', null).length === 0
    return {
      data: { version, years, table, history },
      view: () => ({ title: messages.title[ctx.language], place: 'work-calendar', body: CalendarPage({ language: ctx.language, years, table, history, mayLoad }) }),
    }
  },
})

function workingDaysOf(calendar: Awaited<ReturnType<typeof currentCalendar>>['calendar'], year: number): number {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 })
  const last = Temporal.PlainDate.from({ year, month: 12, day: 31 })
  return calendar.countWorkingDays(first, last) + (calendar.isWorkingDay(first) ? 1 : 0)
}

const draft = page({
  name: 'work-calendar.draft', path: '/work-calendar/notices/new', query: yearQuery,
  summary: { vi: 'Soạn thông báo lịch nghỉ', en: 'A notice to load' },
  access: may('load_notice', noSubject, refusals),
  answer: async ({ ctx, query }) => {
    const year = query.year ?? ctx.today.year + 1
    const { proposed, ...notice } = await draftOf(ctx.db, year)
    return { data: { ...notice, proposed }, view: () => noticeView(ctx, notice, proposed) }
  },
})

async function draftOf(db: Reader, year: number): Promise<NoticeDraft & { proposed: boolean }> {
  const known = (await calendarYears(db)).find((table) => table.year === year)
  if (known !== undefined) return { year, status: known.status, notice: '', rows: writeRows(known.days), proposed: false }
  return { year, status: 'unverified', notice: '', rows: writeRows(proposeHolidays(year)), proposed: true }
}

function noticeView(ctx: Ctx, notice: NoticeDraft, proposed: boolean, moves?: Awaited<ReturnType<typeof movedByCalendar.ask>>) {
  const form = formView(ctx, 'work-calendar.load')
  return {
    title: messages.loadTitle[ctx.language], place: 'work-calendar',
    body: NoticePage({ language: ctx.language, form, draft: notice, proposed, ...(moves === undefined ? {} : { moves }) }),
  }
}

const load = action({
  name: 'work-calendar.load', path: '/work-calendar/notices', creates: true,
  summary: { vi: 'Nạp thông báo lịch nghỉ', en: 'Load a notice' },
  access: may('load_notice', noSubject, refusals), body: noticeBody,
  form: () => ({ page: 'work-calendar.draft' }),
  act: async ({ ctx, tx, body, permit }) => {
    const { intent, ...notice } = body
    if (intent === 'preview') {
      const { calendar } = await calendarWith(tx, notice)
      const moves = await movedByCalendar.ask(tx, { calendar })
      return { to: '/work-calendar', status: 200, data: { moves }, view: () => noticeView(ctx, notice, false, moves) }
    }
    const version = await loadNotice(tx, ctx, permit, notice)
    return { to: `/work-calendar?year=${notice.year}`, status: 201, data: { id: version }, flash: messages.loaded }
  },
})

export const routes: readonly Route[] = [show, draft, load]
