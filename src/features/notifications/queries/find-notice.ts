import type { Reader } from '../../../platform/db/database.ts'

export type FoundNotice = { readonly id: string; readonly documentId: string | null; readonly assignmentId: string | null; readonly href: string | null }

/** A notice of this very person; that of another is as good as not there. */
export async function findNotice(db: Reader, userId: string, id: string): Promise<FoundNotice | undefined> {
  return db.selectFrom('notifications').select(['id', 'document_id as documentId', 'assignment_id as assignmentId', 'href'])
    .where('id', '=', id).where('user_id', '=', userId).executeTakeFirst()
}
