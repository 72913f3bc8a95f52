import { recordEvent } from '../../audit/public.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx, Done } from '../../../platform/http/route.ts'
import { challengeOver, wrongCode } from '../domain/problems.ts'
import { placeAfterSignIn } from '../domain/same-site-path.ts'
import { stepOfCode } from '../one-use-codes.ts'
import { findChallengedAccount, type SignInAccount } from '../queries/accounts.ts'
import { tokenHash } from '../queries/authenticate.ts'
import { recoveryCodeHash } from '../secrets.ts'
import { endChallenge, takeRecoveryCode, takeStep } from '../store.ts'
import { attempt } from './attempt.ts'
import { openSession } from './open-session.ts'

/** The second step: the code on the phone, or a recovery code. Each opens one session only. */
export async function takeSecondStep(tx: Tx, ctx: Ctx, input: { code: string; next: string }): Promise<Done> {
  const token = ctx.token ?? ''
  const account = await findChallengedAccount(tx, tokenHash(token), ctx.now)
  if (account === undefined) throw challengeOver()
  const by = await attempt(tx, ctx, account.userName, () => taken(tx, ctx, account, input.code), wrongCode)
  if (!(await endChallenge(tx, token))) throw challengeOver()
  if (by === 'recovery code') await recordEvent(tx, ctx, { kind: 'RECOVERY_CODE_USED', userId: account.userId })
  const to = placeAfterSignIn(input.next)
  return { to, data: { to }, session: await openSession(tx, ctx, account, { secondStep: by }) }
}

async function taken(tx: Tx, ctx: Ctx, { userId, secret }: SignInAccount, typed: string): Promise<'code' | 'recovery code' | false> {
  const code = typed.replaceAll(/\s/g, '')
  if (!/^\d{6}$/.test(code)) return (await takeRecoveryCode(tx, ctx, userId, recoveryCodeHash(code))) ? 'recovery code' : false
  const step = secret === null ? undefined : stepOfCode(secret, code, ctx.now)
  return step !== undefined && (await takeStep(tx, userId, step)) ? 'code' : false
}
