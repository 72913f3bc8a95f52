import type { Actor } from '../../../kernel/actor.ts'
import { hasRole } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { WorkingCalendar } from '../../../kernel/working-days.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { allOffsets, type Planned, planReminders, type Schedule } from '../domain/plan-reminders.ts'
import { duesIn, type Span } from '../domain/rule-on.ts'
import { findRemindables } from './find-remindables.ts'
import { peopleWhoAct } from './people-who-act.ts'

export type Upcoming = Planned & { readonly day: PlainDate }

/** What the person will be reminded of on these working days, as things stand; the same rules as on the day itself. */
export async function upcomingReminders(db: Reader, actor: Actor, { days, today, schedule, calendar }: {
  readonly days: readonly PlainDate[]
  readonly today: PlainDate
  readonly schedule: Schedule
  readonly calendar: WorkingCalendar
}): Promise<Upcoming[]> {
  const spans: Span[] = days.map((day) => ({ after: calendar.previousWorkingDay(day), today: day }))
  const dues = new Map(spans.flatMap((span) => duesIn(allOffsets(schedule), span, calendar)).map((due) => [due.toString(), due]))
  const ofPerson = { userId: actor.userId, organisationId: actor.organisationId, isChief: hasRole(actor, 'CHIEF_OF_OFFICE') }
  const things = await findRemindables(db, { dues: [...dues.values()], ofPerson })
  const people = await peopleWhoAct(db, things, today)
  return spans.flatMap((span) => planReminders(things, schedule, span, calendar, people)
    .filter(({ userId }) => userId === actor.userId).map((planned) => ({ ...planned, day: span.today })))
}
