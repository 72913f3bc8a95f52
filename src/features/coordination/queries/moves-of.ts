import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import type { CaseMove } from '../../case-file/public.ts'
import type { Act } from '../domain/coordination-lifecycle.ts'

export type CoordinationMove = CaseMove & { readonly act: Act; readonly responseDue: PlainDate | null }

/** What happened to a request, in order. Who asks may see the request. */
export async function movesOf(db: Reader, requestId: string): Promise<CoordinationMove[]> {
  const { rows } = await sql<CoordinationMove>`select m.id, m.act, m.at, u.full_name as by, o.short_name as "byUnit", b.short_name as "onBehalfOf", m.content,
      m.document_number as "documentNumber", m.document_date as "documentDate", m.received_date as "receivedDate", m.response_due as "responseDue"
    from coordination_moves m
    left join users u on u.id = m.made_by
    left join organisations o on o.id = u.organisation_id
    left join organisations b on b.id = m.on_behalf_of_organisation_id
    where m.request_id = ${requestId} order by m.at, m.id`.execute(db)
  return rows
}
