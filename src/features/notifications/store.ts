import type { Tx } from '../../platform/db/database.ts'
import { newId } from '../../platform/db/identifier.ts'
import { signal } from '../../platform/db/signals.ts'
import type { Notice } from './domain/notice.ts'
import { userTopic } from './domain/user-topic.ts'

/** PostgreSQL takes 65,535 parameters in one statement; a row has eight. */
const BATCH = 5000

/** Writes notices and, after commit, tells the open pages of each person once. */
export async function insertNotices(tx: Tx, notices: readonly Notice[], at: Temporal.Instant): Promise<void> {
  for (let start = 0; start < notices.length; start += BATCH) {
    await tx.insertInto('notifications').values(notices.slice(start, start + BATCH).map((notice) => ({
      id: newId(), user_id: notice.userId, kind: notice.kind, assignment_id: notice.assignmentId, document_id: notice.documentId, at,
      about: notice.elsewhere?.about ?? null, href: notice.elsewhere?.href ?? null,
    }))).execute()
  }
  for (const userId of new Set(notices.map((notice) => notice.userId))) await signal(tx, userTopic(userId))
}

/** Marks one notice of the person, or all, as read; answers how many were unread. The other open pages are told. */
export async function markNoticesRead(tx: Tx, userId: string, at: Temporal.Instant, id?: string): Promise<number> {
  let update = tx.updateTable('notifications').set({ read_at: at }).where('user_id', '=', userId).where('read_at', 'is', null)
  if (id !== undefined) update = update.where('id', '=', id)
  const marked = Number((await update.executeTakeFirst()).numUpdatedRows)
  if (marked > 0) await signal(tx, userTopic(userId))
  return marked
}
