import { sql } from 'kysely'
import type { Reader } from '../../../platform/db/database.ts'
import { tokenHash } from './authenticate.ts'

export type PasswordLink = { readonly userId: string; readonly userName: string; readonly fullName: string; readonly expiresAt: Temporal.Instant }

/** Whose password this link sets, as long as it is unused and in time. */
export async function findPasswordLink(db: Reader, token: string, now: Temporal.Instant): Promise<PasswordLink | undefined> {
  return db.selectFrom('one_time_links as l').innerJoin('users as u', 'u.id', 'l.user_id')
    .select(['u.id as userId', 'u.user_name as userName', 'u.full_name as fullName', 'l.expires_at as expiresAt'])
    .where('l.token_hash', '=', tokenHash(token)).where('l.purpose', '=', 'set_password')
    .where('l.used_at', 'is', null).where('l.expires_at', '>', now).where('u.active', '=', true).executeTakeFirst()
}

/** Whether this link may set the installation up: unused, in time, and nobody has an account yet. */
export async function findSetUpLink(db: Reader, token: string, now: Temporal.Instant): Promise<{ expiresAt: Temporal.Instant } | undefined> {
  return db.selectFrom('one_time_links').select('expires_at as expiresAt')
    .where('token_hash', '=', tokenHash(token)).where('purpose', '=', 'set_up')
    .where('used_at', 'is', null).where('expires_at', '>', now)
    .where(sql<boolean>`not exists (select from users)`).executeTakeFirst()
}

export async function isAnyoneThere(db: Reader): Promise<boolean> {
  return (await db.selectFrom('users').select('id').limit(1).executeTakeFirst()) !== undefined
}
