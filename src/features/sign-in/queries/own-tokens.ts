import type { Reader } from '../../../platform/db/database.ts'

export type OwnToken = {
  readonly id: string
  readonly name: string
  readonly createdAt: Temporal.Instant
  readonly expiresAt: Temporal.Instant
  readonly lastUsedAt: Temporal.Instant | null
}

/** The personal tokens that still work, newest first. */
export async function ownTokens(db: Reader, userId: string, now: Temporal.Instant): Promise<OwnToken[]> {
  return db.selectFrom('api_tokens')
    .select(['id', 'name', 'created_at as createdAt', 'expires_at as expiresAt', 'last_used_at as lastUsedAt'])
    .where('user_id', '=', userId).where('revoked_at', 'is', null).where('expires_at', '>', now)
    .orderBy('created_at', 'desc').orderBy('id', 'desc').limit(100).execute()
}

export async function findOwnToken(db: Reader, userId: string, id: string): Promise<{ id: string; name: string } | undefined> {
  return db.selectFrom('api_tokens').select(['id', 'name'])
    .where('user_id', '=', userId).where('id', '=', id).where('revoked_at', 'is', null).executeTakeFirst()
}
