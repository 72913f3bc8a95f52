import { sql } from 'kysely'
import type { Reader } from '../../../platform/db/database.ts'

export type SealedPoint = { readonly sequence: number; readonly event_id: number; readonly xid: string; readonly hash: Buffer }
export type SealableEvent = { readonly id: number; readonly xid: string; readonly content: string }

/** An event as one text that does not depend on any setting of the connection. */
export const eventContent = sql<string>`jsonb_build_array(
  e.id, e.xid::text, extract(epoch from e.at)::text, e.kind, e.actor_id, e.actor_organisation_id, e.on_behalf_of_organisation_id, e.document_id,
  e.assignment_id, e.organisation_id, e.user_id, e.reason, e.document_ref, e.before, e.after)::text`

export async function findLastSeal(db: Reader): Promise<SealedPoint | undefined> {
  const { rows } = await sql<SealedPoint>`select sequence, event_id, xid::text as xid, hash from event_seals order by sequence desc limit 1`.execute(db)
  return rows[0]
}

/** Events after `last` in sealing order, older than every transaction still running: nothing can slip in before them any more. */
export async function sealableEvents(db: Reader, last: SealedPoint | undefined, limit: number): Promise<SealableEvent[]> {
  const { rows } = await sql<SealableEvent>`
    select e.id, e.xid::text as xid, ${eventContent} as content from events e
    where e.xid < pg_snapshot_xmin(pg_current_snapshot()) and (e.xid, e.id) > (${last?.xid ?? '0'}::xid8, ${last?.event_id ?? 0}::bigint)
    order by e.xid, e.id limit ${limit}`.execute(db)
  return rows
}
