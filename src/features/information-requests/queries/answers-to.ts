import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { visibleUnit } from './find-request.ts'

export type Answer = {
  readonly id: string
  readonly unitId: string
  readonly unitName: string
  readonly at: Temporal.Instant
  readonly by: string
  readonly content: string
  readonly documentNumber: string
  readonly documentDate: PlainDate | null
  readonly receivedDate: PlainDate | null
  readonly onBehalf: boolean
}

/** What the units answered, in order: everything for the Office and the leaders, else the actor's own unit's words alone. */
export async function answersTo(db: Reader, actor: Actor, requestId: string): Promise<Answer[]> {
  const { rows } = await sql<Answer>`select n.id, u.id as "unitId", o.name as "unitName", n.answered_at as at, p.full_name as by, n.content, n.document_number as "documentNumber",
      n.document_date as "documentDate", n.received_date as "receivedDate", n.on_behalf as "onBehalf"
    from information_request_units u
    join information_answers n on n.request_unit_id = u.id
    join organisations o on o.id = u.organisation_id
    join users p on p.id = n.answered_by
    where u.request_id = ${requestId} and ${visibleUnit(actor)} order by n.answered_at, n.id`.execute(db)
  return rows
}
