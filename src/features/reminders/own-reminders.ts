import type { Actor } from '../../kernel/actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { CalendarYearMissing, type WorkingCalendar } from '../../kernel/working-days.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { currentProfile } from '../regulation/public.ts'
import { currentCalendar } from '../work-calendar/public.ts'
import { whoIsReminded } from './domain/who-is-reminded.ts'
import { findRemindables } from './queries/find-remindables.ts'
import { peopleWhoAct } from './queries/people-who-act.ts'
import { remindersOfToday } from './queries/reminders-of-today.ts'
import { upcomingReminders } from './queries/upcoming-reminders.ts'
import { type ReminderLine, reminderLine } from './reminder-line.ts'
import { scheduleOf } from './schedule-of.ts'

const DAYS_AHEAD = 5

/** What was given today and is still to be done by this person, and what comes on the next working days. */
export async function ownReminders(ctx: Ctx, actor: Actor): Promise<{ readonly today: readonly ReminderLine[]; readonly coming: readonly ReminderLine[] }> {
  const { db, today } = ctx
  const [{ calendar }, profile] = await Promise.all([currentCalendar(ctx), currentProfile(ctx)])
  const given = await remindersOfToday(db, actor.userId, today)
  const open = await findRemindables(db, { subjects: given.map(({ subjectId }) => subjectId) })
  const people = await peopleWhoAct(db, open, today)
  const byId = new Map(open.map((thing) => [thing.subjectId, thing]))
  const days = comingDays(today, calendar)
  const coming = await upcomingReminders(db, actor, { days, today, schedule: scheduleOf(profile), calendar })
  return {
    today: given.flatMap((one) => {
      const thing = byId.get(one.subjectId)
      // Whoever has handed the work on since is not shown it any more.
      const stillOwn = thing !== undefined && whoIsReminded(thing, one.rule, people).some(({ userId }) => userId === actor.userId)
      return stillOwn ? [reminderLine(thing, { ...one, day: today }, today, calendar)] : []
    }),
    coming: coming.map(({ thing, ...one }) => reminderLine(thing, one, today, calendar)),
  }
}

/** The next working days, as far as the days off are known. */
function comingDays(today: PlainDate, calendar: WorkingCalendar): PlainDate[] {
  const days: PlainDate[] = []
  try {
    for (let n = 1; n <= DAYS_AHEAD; n += 1) days.push(calendar.addWorkingDays(today, n))
  } catch (error) {
    if (!(error instanceof CalendarYearMissing)) throw error
  }
  return days
}
