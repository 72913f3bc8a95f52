import { sql } from 'kysely'
import type { Reader } from '../../../platform/db/database.ts'
import type { SealedContent } from '../chain.ts'

export type SealedPoint = { readonly sequence: number; readonly hash: Buffer }
export type SealableEvent = SealedContent & { readonly id: number; readonly xid: string }

/** The words of an event by their digest: the kept one where they were taken away (`d` is event_redactions). */
export const wordsDigest = sql<Buffer>`coalesce(d.digest, digest_of_words(e.reason, e.document_ref, e.before, e.after))`

/** The rest of an event as one text that does not depend on any setting of the connection. */
export const eventRest = sql<string>`jsonb_build_array(
  e.id, e.xid::text, extract(epoch from e.at)::text, e.kind, e.actor_id, e.actor_organisation_id, e.on_behalf_of_organisation_id, e.document_id,
  e.assignment_id, e.organisation_id, e.user_id)::text`

/** An event as version 1 of the chain took it: whole. */
export const eventContent = sql<string>`jsonb_build_array(
  e.id, e.xid::text, extract(epoch from e.at)::text, e.kind, e.actor_id, e.actor_organisation_id, e.on_behalf_of_organisation_id, e.document_id,
  e.assignment_id, e.organisation_id, e.user_id, e.reason, e.document_ref, e.before, e.after)::text`

/**
 * How far back to look for what has no seal: among the last 100,000 lines, more than are written while any transaction runs
 * (a millisecond), or in the whole log (a second at a million lines).
 */
export type Reach = 'recent' | 'whole'
const RECENT = 100_000

/** `e` has no seal yet. */
export const unsealed = sql<boolean>`not exists (select from event_seals s where s.event_id = e.id)`

export async function findLastSeal(db: Reader): Promise<SealedPoint | undefined> {
  const { rows } = await sql<SealedPoint>`select sequence, hash from event_seals order by sequence desc limit 1`.execute(db)
  return rows[0]
}

/**
 * Events without a seal, by id, of which nothing can slip in before any more. The chain is the order of `sequence`; an event
 * that is passed over now has no seal and is found the next time, so none is ever lost.
 *
 * Normally an event waits until every transaction older than its own has ended. Transaction numbers start again in a new
 * cluster, though, and a restored event keeps its old one. So it is also taken when its number has not been given out here yet
 * (it is visible, hence from elsewhere), or when it is an hour old: no transaction of this product runs that long.
 */
export async function sealableEvents(db: Reader, now: Temporal.Instant, reach: Reach, limit: number): Promise<SealableEvent[]> {
  const above = reach === 'whole' ? sql`0` : sql`(select coalesce(max(event_id), 0) - ${RECENT}::bigint from event_seals)`
  const { rows } = await sql<SealableEvent>`
    select e.id, e.xid::text as xid, ${wordsDigest} as digest, ${eventRest} as rest from events e left join event_redactions d on d.event_id = e.id
    where e.id > ${above} and ${unsealed} and (e.xid < pg_snapshot_xmin(pg_current_snapshot()) or e.xid >= pg_snapshot_xmax(pg_current_snapshot()) or e.at < ${now.subtract({ hours: 1 })})
    order by e.id limit ${limit}`.execute(db)
  return rows
}
