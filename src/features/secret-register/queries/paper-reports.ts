import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { visibleRow } from './visible-secret.ts'

export type PaperReport = { readonly id: number; readonly organisationName: string; readonly step: 'demanded' | 'received'; readonly reference: string; readonly referenceDate: PlainDate }

/** Reports on paper that were demanded or came for a secret document (Đ5.2), of the organisations one may know of. */
export async function paperReports(db: Reader, actor: Actor, documentId: string): Promise<PaperReport[]> {
  const { rows } = await sql<PaperReport>`
    select a.id, o.name as "organisationName", a.step, a.reference, a.reference_date as "referenceDate"
    from secret_paper_reports a join secret_documents d on d.id = a.document_id join organisations o on o.id = a.organisation_id
    where a.document_id = ${documentId}::uuid and ${visibleRow(actor)} order by a.id`.execute(db)
  return rows
}
