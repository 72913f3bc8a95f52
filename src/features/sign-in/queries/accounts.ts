import type { Reader } from '../../../platform/db/database.ts'

export type SignInAccount = {
  readonly userId: string
  readonly userName: string
  readonly fullName: string
  readonly active: boolean
  readonly passwordHash: string | null
  /** Base32 secret of the second step, once it was confirmed. */
  readonly secret: string | null
}

const accounts = (db: Reader) => db.selectFrom('users as u')
  .leftJoin('totp_secrets as t', (join) => join.onRef('t.user_id', '=', 'u.id').on('t.confirmed_at', 'is not', null))
  .select(['u.id as userId', 'u.user_name as userName', 'u.full_name as fullName', 'u.active', 'u.password_hash as passwordHash', 't.secret'])

export async function findAccountByName(db: Reader, userName: string): Promise<SignInAccount | undefined> {
  return accounts(db).where('u.user_name', '=', userName).executeTakeFirst()
}

export async function getAccount(db: Reader, userId: string): Promise<SignInAccount> {
  return accounts(db).where('u.id', '=', userId).executeTakeFirstOrThrow()
}

/** Between the right password and the code. */
export async function findChallengedAccount(db: Reader, tokenHash: Buffer, now: Temporal.Instant): Promise<SignInAccount | undefined> {
  return accounts(db).innerJoin('sign_in_challenges as c', 'c.user_id', 'u.id')
    .where('c.token_hash', '=', tokenHash).where('c.expires_at', '>', now).where('u.active', '=', true).executeTakeFirst()
}
