import type { Permit } from '../../../kernel/permit.ts'
import { Invalid } from '../../../kernel/problem.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { openSessionClocks } from '../queries/open-session-clocks.ts'
import { sessionDates } from '../queries/session-dates.ts'
import { insertSessionDate, moveObligations } from '../store.ts'
import { calendarOf } from './obligation-context.ts'

/** The day of a month's regular session (Đ12.1.đ): its clock, while open, ends on that day; one that is done stays as it was. */
export async function enterSessionDate(tx: Tx, ctx: Ctx, { actor }: Permit<'enter_session', null>, { month, sessionOn }: { readonly month: string; readonly sessionOn: PlainDate }): Promise<void> {
  if (!sessionOn.toString().startsWith(month)) throw new Invalid([{
    field: 'sessionOn', code: 'SESSION_OTHER_MONTH', clause: 'Đ12.1.đ',
    text: { vi: 'Ngày họp phải nằm trong tháng của phiên họp.', en: 'The session must lie in its month.' },
  }])
  const known = (await sessionDates(tx, [month])).get(month)
  if (known?.sessionOn.equals(sessionOn) === true) return
  await insertSessionDate(tx, { month, sessionOn, at: ctx.now, by: actor.userId })
  await recordEvent(tx, ctx, { kind: 'SESSION_DATE_ENTERED', before: { month, sessionOn: known?.sessionOn ?? null }, after: { month, sessionOn } })
  const { made } = await calendarOf(tx, ctx)
  const clocks = await openSessionClocks(tx, month)
  await moveObligations(tx, clocks.map((clock) => ({ ...clock, before: clock.dueOn, after: sessionOn })), made.calendarVersion)
}
