import type { Reader } from '../../../platform/db/database.ts'
import type { Obligation } from '../domain/obligation.ts'
import { OBLIGATION_COLUMNS, obligationFrom } from './obligation-columns.ts'

/** Every clock of one assignment, or of one document itself, oldest first; cancelled ones too. */
export async function obligationsOf(db: Reader, of: { readonly assignmentId: string } | { readonly documentId: string }): Promise<Obligation[]> {
  const rows = await db.selectFrom('obligations').select(OBLIGATION_COLUMNS)
    .where('assignmentId' in of ? 'assignment_id' : 'document_id', '=', 'assignmentId' in of ? of.assignmentId : of.documentId)
    .orderBy('created_at').orderBy('id').execute()
  return rows.map(obligationFrom)
}
