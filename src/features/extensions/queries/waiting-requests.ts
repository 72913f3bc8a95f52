import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { inCharge } from './in-charge.ts'
import { REQUEST_COLUMNS, type RequestRow } from './list-requests.ts'

export type WaitingRow = RequestRow & { readonly total: number }

const SHOWN = 20
/** For how many days an answer stands on the unit's home page. */
const ANSWER_SHOWN_DAYS = 7

async function waiting(db: Reader, where: RawBuilder<unknown>): Promise<readonly WaitingRow[]> {
  const { rows } = await sql<WaitingRow>`with waiting as materialized (
      select x.id, count(*) over ()::int as total, coalesce(x.submitted_on, (x.prepared_at at time zone 'Asia/Ho_Chi_Minh')::date) as on_day
      from extension_requests x join assignments a on a.id = x.assignment_id where ${where} order by on_day, x.id limit ${sql.lit(SHOWN)})
    select ${REQUEST_COLUMNS}, waiting.total from waiting join extension_requests x on x.id = waiting.id join assignment_rows r on r.id = x.assignment_id
    order by waiting.on_day, x.id`.execute(db)
  return rows
}

/** Presented requests this leader may decide, the oldest first. */
export function requestsToDecide(db: Reader, { userId }: Actor, chair: boolean, today: PlainDate): Promise<readonly WaitingRow[]> {
  const people = inCharge(sql`a.lead_organisation_id`, today)
  const mine = chair ? sql`true` : sql`(${people} = '{}' or ${userId}::text = any(${people}))`
  return waiting(db, sql`x.state = 'presented' and ${mine}`)
}

/** What the Office has to receive or to present. */
export function requestsToHandle(db: Reader): Promise<readonly WaitingRow[]> {
  return waiting(db, sql`x.state in ('submitted', 'received')`)
}

/** A unit's drafts to sign, what came back incomplete, and what was answered these days. */
export function requestsOfUnit(db: Reader, { organisationId }: Actor, now: Temporal.Instant): Promise<readonly WaitingRow[]> {
  const since = now.subtract({ hours: 24 * ANSWER_SHOWN_DAYS })
  return waiting(db, sql`x.organisation_id = ${organisationId}::uuid and (x.state = 'draft'
    or (x.state in ('approved', 'rejected') and x.decided_at >= ${since}::timestamptz))`)
}
