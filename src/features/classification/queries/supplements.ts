import type { Reader, Tx } from '../../../platform/db/database.ts'

/** The clock of the addition that was promised first and is still owed (Đ7.1). */
export async function findOldestSupplement(tx: Tx, documentId: string): Promise<string | undefined> {
  const row = await tx.selectFrom('obligations').select('id').where('document_id', '=', documentId).where('kind', '=', 'SUPPLEMENT')
    .where('done_at', 'is', null).where('cancelled_at', 'is', null).orderBy('created_at').orderBy('id').limit(1).executeTakeFirst()
  return row?.id
}

export async function lastTaskPosition(db: Reader, documentId: string): Promise<number> {
  const row = await db.selectFrom('tasks').where('document_id', '=', documentId).select(({ fn }) => fn.max('position').as('position')).executeTakeFirst()
  return row?.position ?? 0
}
