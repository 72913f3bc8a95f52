import { Invalid } from '../../../kernel/problem.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { type CalendarYear, compileCalendar, InvalidCalendar, type WorkingCalendar } from '../../../kernel/working-days.ts'
import type { Reader, Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { type NoticeText, readNotice } from '../domain/read-notice.ts'
import { calendarChanged } from '../news.ts'
import { calendarYears } from '../queries/calendar-years.ts'
import { insertCalendarVersion, lockCalendar, rewriteOrdinals } from '../store.ts'

/** The calendar as it would be with this notice. Throws Invalid with every bad line, or when years would have a gap. */
export async function calendarWith(db: Reader, notice: NoticeText): Promise<{ table: CalendarYear; calendar: WorkingCalendar }> {
  const { table, problems } = readNotice(notice)
  if (problems.length > 0) throw new Invalid(problems)
  const others = (await calendarYears(db)).filter((year) => year.year !== table.year)
  try {
    return { table, calendar: compileCalendar([...others, table]) }
  } catch (error) {
    if (!(error instanceof InvalidCalendar)) throw error
    throw new Invalid(error.rows.map(({ date, problem }) => ({ field: 'year', code: 'BAD_CALENDAR_YEAR', text: { vi: `${date}: ${problem.vi}.`, en: `${date}: ${problem.en}.` } })))
  }
}

/** Puts a notice in force; open clocks are recomputed in this transaction, what is done stays as it was (P1, P11). */
export async function loadNotice(tx: Tx, ctx: Ctx, permit: Permit<'load_notice', null>, notice: NoticeText): Promise<number> {
  await lockCalendar(tx)
  const { table } = await calendarWith(tx, notice)
  const version = await insertCalendarVersion(tx, table, { notice: notice.notice, at: ctx.now, by: permit.actor.userId })
  await rewriteOrdinals(tx)
  await recordEvent(tx, ctx, { kind: 'CALENDAR_LOADED', documentRef: notice.notice, after: { year: table.year, status: table.status, days: table.days.length, version } })
  await calendarChanged.publish(tx, ctx, { year: table.year, version })
  return version
}
