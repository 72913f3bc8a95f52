import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx, Done } from '../../../platform/http/route.ts'
import { CHALLENGE_MINUTES } from '../domain/lifetimes.ts'
import { wrongNameOrPassword } from '../domain/problems.ts'
import { placeAfterSignIn } from '../domain/same-site-path.ts'
import { isUserName } from '../domain/user-name.ts'
import { hashPassword, isOutdated, verifyPassword } from '../hash-password.ts'
import { findAccountByName, type SignInAccount } from '../queries/accounts.ts'
import { newToken } from '../secrets.ts'
import { addChallenge, endChallengesOf, renewPasswordHash } from '../store.ts'
import { attempt } from './attempt.ts'
import { openSession } from './open-session.ts'

export type SignInInput = { readonly userName: string; readonly password: string; readonly next: string }

/** The first step. An unknown name, a wrong password and a closed account cost the same work and get the same answer. */
export async function signIn(tx: Tx, ctx: Ctx, input: SignInInput): Promise<Done> {
  const userName = input.userName.toLowerCase()
  const account = isUserName(userName) ? await findAccountByName(tx, userName) : undefined
  const hash = account?.active === true ? account.passwordHash : null
  await attempt(tx, ctx, userName, () => verifyPassword(input.password, hash), wrongNameOrPassword)
  if (account === undefined || hash === null) throw wrongNameOrPassword()
  if (isOutdated(hash)) await renewPasswordHash(tx, account.userId, await hashPassword(input.password))
  const to = placeAfterSignIn(input.next)
  if (account.secret !== null) return askForCode(tx, ctx, account, to)
  return { to, data: { to, secondStep: false }, session: await openSession(tx, ctx, account, { secondStep: 'none' }) }
}

/** The cookie then holds a token that opens nothing but the page for the code. */
async function askForCode(tx: Tx, ctx: Ctx, account: SignInAccount, next: string): Promise<Done> {
  const token = newToken()
  await endChallengesOf(tx, account.userId)
  await addChallenge(tx, ctx, account.userId, token, ctx.now.add({ minutes: CHALLENGE_MINUTES }))
  const to = next === '/' ? '/sign-in/second-step' : `/sign-in/second-step?next=${encodeURIComponent(next)}`
  return { to, data: { to, secondStep: true }, session: { token, maxAgeSeconds: CHALLENGE_MINUTES * 60 } }
}
