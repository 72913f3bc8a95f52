import { sql } from 'kysely'
import type { Reader } from '../../../platform/db/database.ts'
import { firstLink, GENESIS, link } from '../chain.ts'
import { eventContent, eventRest, unsealed, wordsDigest } from './sealable-events.ts'

export type SealCheck = {
  readonly sealed: number
  /** Of these, events whose words were taken away by a decision on secrecy. */
  readonly redacted: number
  readonly brokenAt: number | undefined
  readonly lastHash: string | undefined
  /** Events older than ten minutes that have no seal: the sealing stands still, or somebody took seals away. */
  readonly unsealed: number
}

const LATE_AFTER = { minutes: 10 } as const

type Row = { sequence: number; hash: Buffer; version: number; content: string | null; digest: Buffer; rest: string; redacted: boolean; rightly: boolean }

/**
 * Words may be missing only where a decision purged the document they told of, and where the event of that decision, which is
 * itself in the chain, names these very redactions.
 */
const rightly = sql<boolean>`(num_nonnulls(e.reason, e.document_ref, e.before, e.after) = 0 and exists (
  select from secrecy_decisions s join events f on f.document_id = s.document_id and f.kind = 'DOCUMENT_FOUND_SECRET'
  where s.id = d.decision_id and s.outcome = 'purged' and f.after ->> 'redactions' = redactions_of(s.id)))`

/** Walks the whole chain; `brokenAt` is the first sequence whose event is missing or not as it was sealed. */
export async function verifySeals(db: Reader, now: Temporal.Instant): Promise<SealCheck> {
  return { ...(await walkChain(db)), unsealed: await countUnsealed(db, now.subtract(LATE_AFTER)) }
}

async function countUnsealed(db: Reader, before: Temporal.Instant): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from events e where e.at < ${before} and ${unsealed}`.execute(db)
  return rows[0]?.count ?? 0
}

async function walkChain(db: Reader): Promise<Omit<SealCheck, 'unsealed'>> {
  let previous = GENESIS
  let from = 0
  let redacted = 0
  for (;;) {
    const { rows } = await sql<Row>`
      select s.sequence, s.hash, s.version, case when s.version = 1 then ${eventContent} end as content, ${wordsDigest} as digest, ${eventRest} as rest,
        d.event_id is not null as redacted, case when d.event_id is not null then ${rightly} end as rightly
      from event_seals s left join events e on e.id = s.event_id left join event_redactions d on d.event_id = e.id
      where s.sequence > ${from} order by s.sequence limit 5000`.execute(db)
    for (const row of rows) {
      if (row.sequence !== from + 1 || (row.redacted && !row.rightly) || !expected(previous, row).equals(row.hash)) return { sealed: from, redacted, brokenAt: row.sequence, lastHash: undefined }
      previous = Buffer.from(row.hash)
      from = row.sequence
      if (row.redacted) redacted += 1
    }
    if (rows.length < 5000) return { sealed: from, redacted, brokenAt: undefined, lastHash: from === 0 ? undefined : previous.toString('hex') }
  }
}

/** A missing event is an array of nulls, which no seal was made of. */
function expected(previous: Buffer, { version, content, digest, rest }: Row): Buffer {
  return version === 1 ? firstLink(previous, content ?? '') : link(previous, { digest, rest })
}
