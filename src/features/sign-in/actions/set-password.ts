import { Invalid, Missing } from '../../../kernel/problem.ts'
import { recordEvent } from '../../audit/public.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx, Done } from '../../../platform/http/route.ts'
import { newPasswordProblems } from '../domain/password-rules.ts'
import { hashPassword } from '../hash-password.ts'
import { messages } from '../messages.ts'
import { findPasswordLink } from '../queries/one-time-links.ts'
import { accountSubject } from '../secrets.ts'
import { endChallengesOf, forgetFailures, revokeSessionsOf, setPasswordHash, useLink } from '../store.ts'

/** Sets a password through a one-time link. Throws Missing (404) when the link is used, over or unknown. */
export async function setPassword(tx: Tx, ctx: Ctx, token: string, input: { password: string; passwordAgain: string }): Promise<Done> {
  const link = await findPasswordLink(tx, token, ctx.now)
  if (link === undefined) throw new Missing()
  const problems = newPasswordProblems(input.password, input.passwordAgain, link.userName)
  if (problems.length > 0) throw new Invalid(problems)
  if (!(await useLink(tx, ctx, token, 'set_password'))) throw new Missing()
  await setPasswordHash(tx, ctx, link.userId, await hashPassword(input.password))
  const sessionsEnded = await revokeSessionsOf(tx, ctx, link.userId)
  await endChallengesOf(tx, link.userId)
  await forgetFailures(tx, accountSubject(link.userName))
  await recordEvent(tx, ctx, { kind: 'PASSWORD_SET_BY_LINK', userId: link.userId, after: { sessionsEnded } })
  return { to: '/sign-in', data: { userName: link.userName }, flash: messages.passwordSet }
}
