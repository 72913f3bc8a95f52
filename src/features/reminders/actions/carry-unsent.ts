import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Channel, Transports } from '../../../platform/jobs/transports.ts'
import { replaceDeliveries } from '../../deliveries/public.ts'
import { findRemindables } from '../queries/find-remindables.ts'
import { type Reach, reachOf } from '../queries/reach-of.ts'
import { unsentReminders } from '../queries/unsent-reminders.ts'
import { moveReminders } from '../store.ts'
import type { DigestBox } from './digest-box.ts'

type Carrying = {
  readonly today: PlainDate
  readonly now: Temporal.Instant
  readonly transports: Transports
  readonly channelsFor: (person: Reach, transports: Transports) => readonly Channel[]
}

/**
 * What earlier digests could not bring and still matters comes with today's: the work is open, has the same deadline, and no later
 * rule has fallen since. The earlier digests are not sent any more, so that after an outage there is one, not one for each day.
 */
export async function carryUnsent(tx: Tx, box: DigestBox, { today, now, transports, channelsFor }: Carrying): Promise<void> {
  const channels = (['mail', 'message'] as const).filter((channel) => transports[channel] !== undefined)
  const unsent = channels.length === 0 ? [] : await unsentReminders(tx, today, channels)
  if (unsent.length === 0) return
  const open = new Map((await findRemindables(tx, { subjects: [...new Set(unsent.map(({ subjectId }) => subjectId))] })).map((thing) => [thing.subjectId, thing]))
  const reach = await reachOf(tx, unsent.map(({ userId }) => userId))
  const carried = unsent.flatMap((reminder) => {
    const [thing, person] = [open.get(reminder.subjectId), reach.get(reminder.userId)]
    const matters = !reminder.outrun && thing?.due.equals(reminder.dueOn) === true && person !== undefined && channelsFor(person, transports).includes(reminder.channel)
    return matters ? [{ ...reminder, thing }] : []
  })
  for (const { userId, channel, thing } of carried) box.add(userId, channel, thing)
  for (const [deliveryId, own] of Map.groupBy(carried, ({ userId, channel }) => box.idFor(userId, channel))) await moveReminders(tx, own.map(({ id }) => id), deliveryId)
  await replaceDeliveries(tx, [...new Set(unsent.map(({ deliveryId }) => deliveryId))], now)
}
