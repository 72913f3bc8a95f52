import { localDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { WorkingCalendar } from '../../../kernel/working-days.ts'
import type { Db, Tx } from '../../../platform/db/database.ts'
import type { Transports } from '../../../platform/jobs/transports.ts'
import { isSendingTime } from '../../deliveries/public.ts'
import { tell } from '../../notifications/public.ts'
import { currentProfile } from '../../regulation/public.ts'
import { currentCalendar } from '../../work-calendar/public.ts'
import { noticeText } from '../domain/digest-words.ts'
import { allOffsets, type Planned, planReminders } from '../domain/plan-reminders.ts'
import { duesIn, type Span } from '../domain/rule-on.ts'
import { findRemindables } from '../queries/find-remindables.ts'
import { peopleWhoAct } from '../queries/people-who-act.ts'
import { isPrepared, lastPreparedBefore } from '../queries/prepared-days.ts'
import { type Reach, reachOf } from '../queries/reach-of.ts'
import { scheduleOf } from '../schedule-of.ts'
import { countDay, insertReminders, takeDay } from '../store.ts'
import { DigestBox } from './digest-box.ts'
import { carryUnsent } from './carry-unsent.ts'

/** How far back an outage is made good; what fell longer ago nobody can still act on in time. */
const MOST_WORKING_DAYS_BACK = 10

/**
 * Makes the reminders of today, once, in one transaction: the rows, one notice a person, one mail and one message a person into the
 * outbox. Before the first sending time of a working day nothing happens; days that were missed are made good with what still matters.
 */
export async function prepareDay(db: Db, now: Temporal.Instant, transports: Transports): Promise<void> {
  const today = localDate(now)
  const [{ calendar }, profile] = await Promise.all([currentCalendar({ db }), currentProfile({ db, today })])
  if (!isSendingTime(now, profile.readings.quietHours, calendar) || (await isPrepared(db, today))) return
  await db.transaction().execute(async (tx) => {
    if (!(await takeDay(tx, today, now))) return
    const schedule = scheduleOf(profile)
    const span = { after: firstUnseen(await lastPreparedBefore(tx, today), today, calendar), today }
    const things = await findRemindables(tx, { dues: duesIn(allOffsets(schedule), span, calendar) })
    const planned = planReminders(things, schedule, span, calendar, await peopleWhoAct(tx, things, today))
    await giveOut(tx, now, { planned, span, calendar, transports })
  })
}

/** The day after which rules are looked for: the last prepared one, but no more than two weeks back; at the beginning only today's. */
function firstUnseen(last: PlainDate | undefined, today: PlainDate, calendar: WorkingCalendar): PlainDate {
  const furthest = calendar.subtractWorkingDays(today, MOST_WORKING_DAYS_BACK)
  if (last === undefined) return calendar.previousWorkingDay(today)
  return Temporal.PlainDate.compare(last, furthest) < 0 ? furthest : last
}

type Giving = { readonly planned: readonly Planned[]; readonly span: Span; readonly calendar: WorkingCalendar; readonly transports: Transports }

async function giveOut(tx: Tx, now: Temporal.Instant, { planned, span: { today }, calendar, transports }: Giving): Promise<void> {
  const reach = await reachOf(tx, planned.map(({ userId }) => userId))
  const box = new DigestBox({ today, now, calendar, publicUrl: transports.publicUrl })
  const wanted = planned.flatMap((one) => {
    const person = reach.get(one.userId)
    return person === undefined ? [] : [
      { ...one, channel: 'in_app' as const, deliveryId: null },
      ...channelsFor(person, transports).map((channel) => ({ ...one, channel, deliveryId: box.idFor(one.userId, channel) })),
    ]
  })
  const given = await insertReminders(tx, today, wanted)
  await countDay(tx, today, given.length)
  for (const { userId, channel, thing } of given) if (channel !== 'in_app') box.add(userId, channel, thing)
  const inApp = Map.groupBy(given.filter(({ channel }) => channel === 'in_app'), ({ userId }) => userId)
  for (const [userId, own] of inApp) {
    await tell(tx, { actor: null, now, today }, { kind: 'REMINDER_DIGEST', to: [userId], elsewhere: { about: noticeText(own.map(({ thing }) => thing)), href: '/reminders' } })
  }
  await carryUnsent(tx, box, { today, now, transports, channelsFor })
  await box.send(tx)
}

/** By which ways the digest goes out to a person: those that are set up, that have an address and that he has not declined. */
function channelsFor({ email, phone, wantsMail, wantsMessage }: Reach, { mail, message }: Transports): ('mail' | 'message')[] {
  return [
    ...(mail !== undefined && email !== null && wantsMail ? ['mail' as const] : []),
    ...(message !== undefined && phone !== null && wantsMessage ? ['message' as const] : []),
  ]
}
