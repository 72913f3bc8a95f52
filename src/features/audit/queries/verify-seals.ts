import { sql } from 'kysely'
import type { Reader } from '../../../platform/db/database.ts'
import { GENESIS, link } from '../chain.ts'
import { eventContent, unsealed } from './sealable-events.ts'

export type SealCheck = {
  readonly sealed: number
  readonly brokenAt: number | undefined
  readonly lastHash: string | undefined
  /** Events older than ten minutes that have no seal: the sealing stands still, or somebody took seals away. */
  readonly unsealed: number
}

const LATE_AFTER = { minutes: 10 } as const

type Row = { sequence: number; hash: Buffer; content: string | null }

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
  for (;;) {
    const { rows } = await sql<Row>`
      select s.sequence, s.hash, case when e.id is null then null else ${eventContent} end as content
      from event_seals s left join events e on e.id = s.event_id where s.sequence > ${from} order by s.sequence limit 5000`.execute(db)
    for (const row of rows) {
      const expected = row.content === null || row.sequence !== from + 1 ? undefined : link(previous, row.content)
      if (expected === undefined || !expected.equals(row.hash)) return { sealed: from, brokenAt: row.sequence, lastHash: undefined }
      previous = Buffer.from(row.hash)
      from = row.sequence
    }
    if (rows.length < 5000) return { sealed: from, brokenAt: undefined, lastHash: from === 0 ? undefined : previous.toString('hex') }
  }
}
