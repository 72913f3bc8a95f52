import { Invalid, Missing } from '../../../kernel/problem.ts'
import { recordEvent } from '../../audit/public.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx, Done } from '../../../platform/http/route.ts'
import { newPasswordProblems } from '../domain/password-rules.ts'
import { type SetUpInput, setUpProblems } from '../domain/set-up-input.ts'
import { hashPassword } from '../hash-password.ts'
import { messages } from '../messages.ts'
import { findSetUpLink } from '../queries/one-time-links.ts'
import { found, useLink } from '../store.ts'

/** Founds the installation: the authority, its Office, the administrator. Once only: throws Missing (404) ever after. */
export async function setUp(tx: Tx, ctx: Ctx, token: string, input: SetUpInput): Promise<Done> {
  if ((await findSetUpLink(tx, token, ctx.now)) === undefined) throw new Missing()
  const problems = [...setUpProblems(input), ...newPasswordProblems(input.password, input.passwordAgain, input.userName)]
  if (problems.length > 0) throw new Invalid(problems)
  if (!(await useLink(tx, ctx, token, 'set_up'))) throw new Missing()
  const { userId, officeId } = await found(tx, ctx, {
    authority: { name: input.authorityName, shortName: input.authorityShortName, code: input.authoritySymbol },
    office: { name: input.officeName, shortName: input.officeShortName, code: input.officeSymbol },
    administrator: { fullName: input.fullName, userName: input.userName.toLowerCase(), passwordHash: await hashPassword(input.password) },
  })
  await recordEvent(tx, ctx, { kind: 'SYSTEM_SET_UP', userId, organisationId: officeId, after: { authority: input.authorityName, userName: input.userName } })
  return { to: '/sign-in', data: { userId }, status: 201, flash: messages.systemSetUp }
}
