import type { Reader } from '../../../platform/db/database.ts'
import { IDLE_HOURS, tokenHash } from './authenticate.ts'

export type OwnSession = {
  readonly id: string
  readonly userAgent: string
  readonly address: string
  readonly createdAt: Temporal.Instant
  readonly lastSeenAt: Temporal.Instant
  readonly expiresAt: Temporal.Instant
  readonly current: boolean
}

/** The sessions that still open something, the present one first, then the latest seen. */
export async function ownSessions(db: Reader, userId: string, token: string | undefined, now: Temporal.Instant): Promise<OwnSession[]> {
  const current = token === undefined ? undefined : tokenHash(token)
  const rows = await db.selectFrom('sessions')
    .select(['id', 'token_hash', 'user_agent as userAgent', 'address', 'created_at as createdAt', 'last_seen_at as lastSeenAt', 'expires_at as expiresAt'])
    .where('user_id', '=', userId).where('revoked_at', 'is', null).where('expires_at', '>', now)
    .where('last_seen_at', '>', now.subtract({ hours: IDLE_HOURS }))
    .orderBy('last_seen_at', 'desc').limit(100).execute()
  const sessions = rows.map(({ token_hash, ...row }) => ({ ...row, current: current?.equals(token_hash) ?? false }))
  return sessions.toSorted((a, b) => Number(b.current) - Number(a.current))
}

export async function findOwnSession(db: Reader, userId: string, id: string, token: string | undefined): Promise<{ id: string; current: boolean } | undefined> {
  const row = await db.selectFrom('sessions').select(['id', 'token_hash'])
    .where('user_id', '=', userId).where('id', '=', id).where('revoked_at', 'is', null).executeTakeFirst()
  return row && { id: row.id, current: token !== undefined && tokenHash(token).equals(row.token_hash) }
}

/** The session the request came with; undefined when it came with an API token. */
export async function findCurrentSession(db: Reader, token: string | undefined): Promise<string | undefined> {
  if (token === undefined) return undefined
  const row = await db.selectFrom('sessions').select('id').where('token_hash', '=', tokenHash(token)).where('revoked_at', 'is', null).executeTakeFirst()
  return row?.id
}
