import { sql } from 'kysely'
import type { Db, Reader, Tx } from '../../platform/db/database.ts'
import { newId } from '../../platform/db/identifier.ts'
import type { DeliveryChannel } from './domain/delivery.ts'
import { DELIVERY_TRANSITIONS, type DeliveryMove } from './domain/delivery-lifecycle.ts'

export type NewDelivery = {
  readonly id: string
  /** Why it goes out: for one reason there is one row, a second is refused. */
  readonly key: string
  readonly channel: DeliveryChannel
  readonly userId: string
  readonly address: string
  readonly subject: string
  readonly body: string
}

/** Known before the row is written, so that what it stands for can already name it. */
export const newDeliveryId = newId

/** PostgreSQL takes 65,535 parameters in one statement; a row has ten. */
const BATCH = 1000

/** Puts things into the outbox, in the transaction of why they go out. */
export async function insertDeliveries(tx: Tx, deliveries: readonly NewDelivery[], at: Temporal.Instant): Promise<void> {
  for (let start = 0; start < deliveries.length; start += BATCH) {
    await tx.insertInto('deliveries').values(deliveries.slice(start, start + BATCH).map((one) => ({
      id: one.id, key: one.key, channel: one.channel, user_id: one.userId, address: one.address, subject: one.subject, body: one.body,
      next_try_at: at, created_at: at,
    }))).execute()
  }
}

export type Claimed = { readonly id: string; readonly channel: DeliveryChannel; readonly address: string; readonly subject: string; readonly body: string; readonly attempts: number; readonly createdAt: Temporal.Instant }

/**
 * Takes the next one whose time has come. For the time of the lease nobody else takes it; should this process die before the text
 * is handed over, it is simply taken again after the lease.
 */
export async function claimDelivery(db: Db, now: Temporal.Instant, channels: readonly DeliveryChannel[], lease: Temporal.Instant): Promise<Claimed | undefined> {
  const { rows } = await sql<Claimed>`
    update deliveries d set attempts = d.attempts + 1, next_try_at = ${lease}
    where d.id = (select c.id from deliveries c where c.state in ('waiting', 'failed') and c.next_try_at <= ${now} and c.channel = any(${[...channels]}::text[])
      order by c.next_try_at, c.id limit 1 for update skip locked)
    returning d.id, d.channel, d.address, d.subject, d.body, d.attempts, d.created_at as "createdAt"`.execute(db)
  return rows[0]
}

export type MoveFacts = { readonly attempts?: number; readonly nextTryAt?: Temporal.Instant; readonly error?: string; readonly at: Temporal.Instant }

/** One step of the life of a delivery; false when it is no longer where the step starts, or another attempt has begun. */
export async function moveDelivery(db: Reader, id: string, move: DeliveryMove, { attempts, nextTryAt, error, at }: MoveFacts): Promise<boolean> {
  const { from, to } = DELIVERY_TRANSITIONS[move]
  let update = db.updateTable('deliveries').where('id', '=', id).where('state', 'in', [...from]).set({
    state: to, next_try_at: nextTryAt ?? null,
    sending_since: to === 'sending' ? at : null, ended_at: to === 'sent' || to === 'replaced' ? at : null,
    ...(error === undefined ? {} : { last_error: error.slice(0, 1000) }), ...(to === 'sent' ? { body: '', last_error: null } : {}), ...(move === 'retry' ? { attempts: 0 } : {}),
  })
  if (attempts !== undefined) update = update.where('attempts', '=', attempts)
  return Number((await update.executeTakeFirst()).numUpdatedRows) === 1
}

/** Messages whose process died while they were handed over: the receiver passes one key on once, so they are simply sent again. */
export async function resumeMessages(tx: Tx, before: Temporal.Instant, at: Temporal.Instant): Promise<void> {
  const { from, to } = DELIVERY_TRANSITIONS.resume
  await tx.updateTable('deliveries').where('state', 'in', [...from]).where('channel', '=', 'message').where('sending_since', '<', before)
    .set({ state: to, sending_since: null, next_try_at: at }).execute()
}

/** Mails that were being handed over when their process died: nobody knows what became of them. Answers their addresses. */
export async function loseSight(tx: Tx, before: Temporal.Instant): Promise<string[]> {
  const { from, to } = DELIVERY_TRANSITIONS.lose_sight
  const rows = await tx.updateTable('deliveries').where('state', 'in', [...from]).where('channel', '=', 'mail').where('sending_since', '<', before)
    .set({ state: to, sending_since: null, last_error: 'interrupted while the text was handed over' }).returning('address').execute()
  return rows.map((row) => row.address)
}

/** What newer ones stand for is not sent any more. */
export async function replaceDeliveries(tx: Tx, ids: readonly string[], at: Temporal.Instant): Promise<void> {
  if (ids.length === 0) return
  const { from, to } = DELIVERY_TRANSITIONS.replace
  await tx.updateTable('deliveries').where('id', 'in', [...ids]).where('state', 'in', [...from]).set({ state: to, next_try_at: null, ended_at: at, body: '' }).execute()
}
