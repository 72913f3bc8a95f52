import type { Actor } from '../../../kernel/actor.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { wrongPassword } from '../domain/problems.ts'
import { verifyPassword } from '../hash-password.ts'
import { getAccount } from '../queries/accounts.ts'
import { attempt } from './attempt.ts'

/** Who took over an open browser does not know the password, and may not guess it here either. */
export async function confirmPassword(tx: Tx, ctx: Ctx, actor: Actor, password: string, field: string): Promise<void> {
  const { passwordHash } = await getAccount(tx, actor.userId)
  await attempt(tx, ctx, actor.userName, () => verifyPassword(password, passwordHash), () => wrongPassword(field))
}
