import { Invalid } from '../../../kernel/problem.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { recordEvent } from '../../audit/public.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx, Done } from '../../../platform/http/route.ts'
import { newPasswordProblems } from '../domain/password-rules.ts'
import { hashPassword } from '../hash-password.ts'
import { messages } from '../messages.ts'
import { endPasswordLinks, revokeSessionsOf, setPasswordHash } from '../store.ts'
import { confirmPassword } from './confirm-password.ts'
import { requireSession } from './require-session.ts'

export type ChangePasswordInput = { readonly currentPassword: string; readonly password: string; readonly passwordAgain: string }

/** A new password ends every other session and every link that could set one. */
export async function changePassword(tx: Tx, ctx: Ctx, { actor }: Permit<'signed_in', null>, input: ChangePasswordInput): Promise<Done> {
  const session = await requireSession(tx, ctx)
  const problems = newPasswordProblems(input.password, input.passwordAgain, actor.userName)
  if (problems.length > 0) throw new Invalid(problems)
  await confirmPassword(tx, ctx, actor, input.currentPassword, 'currentPassword')
  await setPasswordHash(tx, ctx, actor.userId, await hashPassword(input.password))
  const sessionsEnded = await revokeSessionsOf(tx, ctx, actor.userId, session)
  await endPasswordLinks(tx, actor.userId)
  await recordEvent(tx, ctx, { kind: 'PASSWORD_CHANGED', userId: actor.userId, after: { sessionsEnded } })
  return { to: '/account', data: { sessionsEnded }, flash: messages.passwordChanged }
}
