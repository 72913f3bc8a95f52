import { sql } from 'kysely'
import type { Reader } from '../../../platform/db/database.ts'
import { GENESIS, link } from '../chain.ts'
import { eventContent } from './sealable-events.ts'

export type SealCheck = { readonly sealed: number; readonly brokenAt: number | undefined; readonly lastHash: string | undefined }

type Row = { sequence: number; hash: Buffer; content: string | null }

/** Walks the whole chain; `brokenAt` is the first sequence whose event is missing or not as it was sealed. */
export async function verifySeals(db: Reader): Promise<SealCheck> {
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
