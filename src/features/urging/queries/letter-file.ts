import type { Reader } from '../../../platform/db/database.ts'

/** The stored bytes of one form of a letter, as they were made. */
export async function letterFile(db: Reader, sha256: string): Promise<{ readonly content: Buffer; readonly mediaType: string }> {
  const row = await db.selectFrom('file_contents').select(['content', 'media_type']).where('sha256', '=', Buffer.from(sha256, 'hex')).executeTakeFirstOrThrow()
  return { content: row.content, mediaType: row.media_type }
}
