import type { Db } from '../../../platform/db/database.ts'
import type { Transports } from '../../../platform/jobs/transports.ts'
import type { Handover } from '../../../platform/mail/handover.ts'
import type { DeliveryChannel } from '../domain/delivery.ts'
import { nextTry } from '../domain/next-try.ts'
import { maySendNow } from '../queries/may-send-now.ts'
import { claimDelivery, type Claimed, loseSight, moveDelivery, resumeMessages } from '../store.ts'
import { alarm } from './alarm.ts'

/** Longer than a hand-over can take: the transports give up after about a minute. */
const LEASE_MINUTES = 10
/** A run ends some time; the next one goes on. */
const MOST_AT_ONCE = 500

/** Sends what waits, outside quiet hours; several workers may do so at once. A server that cannot be reached is left alone until the next run. */
export async function sendWaiting(db: Db, now: Temporal.Instant, transports: Transports): Promise<void> {
  await settleInterrupted(db, now)
  if (!(await maySendNow(db, now))) return
  const open = new Set<DeliveryChannel>((['mail', 'message'] as const).filter((channel) => transports[channel] !== undefined))
  for (let sent = 0; sent < MOST_AT_ONCE && open.size > 0; sent += 1) {
    const claimed = await claimDelivery(db, now, [...open], now.add({ minutes: LEASE_MINUTES }))
    if (claimed === undefined) return
    if ((await sendOne(db, now, transports, claimed)) === 'unreachable') open.delete(claimed.channel)
  }
}

async function settleInterrupted(db: Db, now: Temporal.Instant): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const before = now.subtract({ minutes: LEASE_MINUTES })
    await resumeMessages(tx, before, now)
    const [first] = await loseSight(tx, before)
    if (first !== undefined) await alarm(tx, now, first)
  })
}

async function sendOne(db: Db, now: Temporal.Instant, transports: Transports, claimed: Claimed): Promise<'unreachable' | 'done'> {
  const { id, attempts, address } = claimed
  const result = await handOver(db, now, transports, claimed)
  const facts = { attempts, at: now }
  if (result.outcome === 'yielded') return 'done'
  if (result.outcome === 'sent') {
    await moveDelivery(db, id, 'accept', facts)
    return 'done'
  }
  const again = result.outcome === 'refused' || result.outcome === 'unconfirmed' ? undefined : nextTry(attempts, now)
  await db.transaction().execute(async (tx) => {
    if (again !== undefined) await moveDelivery(tx, id, 'postpone', { ...facts, nextTryAt: again, error: result.error })
    else if (await moveDelivery(tx, id, result.outcome === 'unconfirmed' ? 'lose_sight' : 'give_up', { ...facts, error: result.error })) await alarm(tx, now, address)
  })
  return result.outcome === 'unreachable' ? 'unreachable' : 'done'
}

async function handOver(db: Db, now: Temporal.Instant, { mail, message }: Transports, claimed: Claimed): Promise<Handover> {
  const { id, channel, address, subject, body, attempts, createdAt } = claimed
  const begin = () => moveDelivery(db, id, 'begin', { attempts, at: now })
  if (channel === 'mail' && mail !== undefined) return mail.send({ id, to: address, subject, text: body, date: createdAt }, begin)
  if (channel === 'message' && message !== undefined) {
    return (await begin()) ? message.send({ id, to: address, template: subject, text: body, at: now }) : { outcome: 'yielded' }
  }
  throw new Error(`There is no transport for ${channel}`)
}
