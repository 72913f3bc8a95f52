import { sql } from 'kysely'
import type { Reader } from '../../../platform/db/database.ts'
import type { Delivery } from '../domain/delivery.ts'
import type { DeliveryState } from '../domain/delivery-lifecycle.ts'

export type DeliveryFilter = {
  /** `stopped`: given up or unconfirmed. */
  readonly state: DeliveryState | 'stopped' | undefined
  /** The last row of the page before. */
  readonly after: { readonly at: string; readonly id: string } | undefined
  readonly limit: number
}

/** What goes or went out, the newest first; never its text. */
export async function listDeliveries(db: Reader, { state, after, limit }: DeliveryFilter): Promise<Delivery[]> {
  let query = selectDeliveries(db).orderBy('d.created_at', 'desc').orderBy('d.id', 'desc').limit(limit)
  if (state === 'stopped') query = query.where('d.state', 'in', ['dead', 'unconfirmed'])
  else if (state !== undefined) query = query.where('d.state', '=', state)
  if (after !== undefined) query = query.where(sql<boolean>`(d.created_at, d.id) < (${after.at}::timestamptz, ${after.id}::uuid)`)
  return (await query.execute()).map((row) => row as Delivery)
}

export async function findDelivery(db: Reader, id: string): Promise<Delivery | undefined> {
  return (await selectDeliveries(db).where('d.id', '=', id).executeTakeFirst()) as Delivery | undefined
}

function selectDeliveries(db: Reader) {
  return db.selectFrom('deliveries as d').innerJoin('users as u', 'u.id', 'd.user_id').select([
    'd.id', 'd.channel', 'd.user_id as userId', 'u.full_name as fullName', 'd.address', 'd.state', 'd.attempts', 'd.next_try_at as nextTryAt',
    'd.last_error as lastError', 'd.created_at as createdAt', 'd.ended_at as endedAt',
  ])
}
