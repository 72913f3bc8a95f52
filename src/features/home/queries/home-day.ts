import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { WorkingCalendar } from '../../../kernel/working-days.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { soonRange } from '../../assignments/public.ts'
import { currentProfile } from '../../regulation/public.ts'
import { currentCalendar } from '../../work-calendar/public.ts'

/** The day a page speaks of, and what counting on it needs. */
export type HomeDay = {
  readonly today: PlainDate
  /** The first deadline that is no longer "sắp đến hạn". */
  readonly soonUntil: PlainDate
  /** Working days before a deadline from which it is "sắp đến hạn": the regulation profile's number (Đ5.1.e). */
  readonly soonDays: number
  readonly calendar: WorkingCalendar
}

export type Looking = Pick<Ctx, 'db' | 'snapshot' | 'today'>

export async function homeDay(ctx: Looking): Promise<HomeDay> {
  const [{ calendar }, profile] = await Promise.all([currentCalendar(ctx), currentProfile(ctx)])
  const soonDays = profile.numbers.dueSoonDays.value
  return { today: ctx.today, soonUntil: soonRange(ctx.today, calendar, soonDays), soonDays, calendar }
}

export function startOfYear(day: PlainDate): PlainDate {
  return day.with({ month: 1, day: 1 })
}
