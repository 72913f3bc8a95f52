import type { Db, Tx } from '../../../platform/db/database.ts'
import { GENESIS, link } from '../chain.ts'
import { findLastSeal, type Reach, sealableEvents } from '../queries/sealable-events.ts'
import { insertSeals, lockSealing } from '../store.ts'

const BATCH = 2000

/** Seals what has been committed and has no seal yet, in order; answers how many events. One worker at a time. */
export async function sealEvents(db: Db, now: Temporal.Instant, reach: Reach = 'recent'): Promise<number> {
  let total = 0
  for (;;) {
    const sealed = await db.transaction().execute((tx) => sealBatch(tx, now, reach))
    total += sealed
    if (sealed < BATCH) return total
  }
}

async function sealBatch(tx: Tx, now: Temporal.Instant, reach: Reach): Promise<number> {
  await lockSealing(tx)
  const last = await findLastSeal(tx)
  const events = await sealableEvents(tx, now, reach, BATCH)
  let hash = last?.hash ?? GENESIS
  const seals = events.map((event, at) => {
    hash = link(hash, event)
    return { sequence: (last?.sequence ?? 0) + at + 1, event_id: event.id, xid: event.xid, hash, version: 2 }
  })
  await insertSeals(tx, seals)
  return events.length
}
