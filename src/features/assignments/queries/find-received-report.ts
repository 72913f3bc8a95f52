import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { SourceInput } from '../domain/result-input.ts'

export type ReceivedReport = { readonly obligationId: string; readonly receivedDate: PlainDate }

/** The note that this very paper (number, symbol and date) came in, if it was taken. */
export async function findReceivedReport(tx: Tx, assignmentId: string, { sourceDocument, sourceDocumentDate }: Pick<SourceInput, 'sourceDocument' | 'sourceDocumentDate'>): Promise<ReceivedReport | undefined> {
  return tx.selectFrom('received_reports').select(['obligation_id as obligationId', 'received_date as receivedDate'])
    .where('assignment_id', '=', assignmentId).where('source_document_date', '=', sourceDocumentDate)
    .where(sql`lower(source_document)`, '=', sql`lower(${sourceDocument})`).executeTakeFirst()
}
