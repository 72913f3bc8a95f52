import type { Tx } from '../../platform/db/database.ts'
import { newId } from '../../platform/db/identifier.ts'
import type { Notice } from './domain/notice.ts'

/** PostgreSQL takes 65,535 parameters in one statement; a row has six. */
const BATCH = 5000

export async function insertNotices(tx: Tx, notices: readonly Notice[], at: Temporal.Instant): Promise<void> {
  for (let start = 0; start < notices.length; start += BATCH) {
    await tx.insertInto('notifications').values(notices.slice(start, start + BATCH).map((notice) => ({
      id: newId(), user_id: notice.userId, kind: notice.kind, assignment_id: notice.assignmentId, document_id: notice.documentId, at,
    }))).execute()
  }
}

/** Marks one notice of the person, or all, as read; answers how many were unread. */
export async function markNoticesRead(tx: Tx, userId: string, at: Temporal.Instant, id?: string): Promise<number> {
  let update = tx.updateTable('notifications').set({ read_at: at }).where('user_id', '=', userId).where('read_at', 'is', null)
  if (id !== undefined) update = update.where('id', '=', id)
  return Number((await update.executeTakeFirst()).numUpdatedRows)
}
