import type { Ctx } from '../../../platform/http/route.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { currentProfile } from '../../regulation/public.ts'
import { currentCalendar } from '../../work-calendar/public.ts'
import type { DueContext } from '../domain/resolve-due.ts'

/** What the words of a deadline are read with: the day of the document, the calendar and the reading in force. */
export async function dueContext(ctx: Pick<Ctx, 'db' | 'today' | 'snapshot'>, issued: PlainDate): Promise<DueContext> {
  const [{ calendar }, profile] = await Promise.all([currentCalendar(ctx), currentProfile(ctx)])
  return { issued, calendar, dueRoll: profile.readings.dueRoll }
}
