import type { Reader } from '../../../platform/db/database.ts'

export type SecondStepState = {
  readonly state: 'off' | 'pending' | 'on'
  readonly since: Temporal.Instant | null
  readonly codesLeft: number
}

export async function secondStepState(db: Reader, userId: string): Promise<SecondStepState> {
  const secret = await db.selectFrom('totp_secrets').select('confirmed_at').where('user_id', '=', userId).executeTakeFirst()
  if (secret === undefined) return { state: 'off', since: null, codesLeft: 0 }
  const { left } = await db.selectFrom('recovery_codes').select((q) => q.fn.countAll<number>().as('left'))
    .where('user_id', '=', userId).where('used_at', 'is', null).executeTakeFirstOrThrow()
  return { state: secret.confirmed_at === null ? 'pending' : 'on', since: secret.confirmed_at, codesLeft: left }
}

/** The secret that waits for its first code. */
export async function findPendingSecret(db: Reader, userId: string): Promise<string | undefined> {
  const row = await db.selectFrom('totp_secrets').select('secret').where('user_id', '=', userId).where('confirmed_at', 'is', null).executeTakeFirst()
  return row?.secret
}
