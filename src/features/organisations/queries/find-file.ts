import type { Reader } from '../../../platform/db/database.ts'

/** The content kept under a SHA-256 (hex). */
export async function findFile(db: Reader, sha256: string): Promise<{ content: Buffer; mediaType: string } | undefined> {
  const row = await db.selectFrom('file_contents').select(['content', 'media_type']).where('sha256', '=', Buffer.from(sha256, 'hex')).executeTakeFirst()
  return row === undefined ? undefined : { content: row.content, mediaType: row.media_type }
}
