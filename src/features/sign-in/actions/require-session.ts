import type { Tx } from '../../../platform/db/database.ts'
import { Refused } from '../../../kernel/problem.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { SESSION_ONLY } from '../domain/problems.ts'
import { findCurrentSession } from '../queries/own-sessions.ts'

/** The session of this browser. A leaked API token must not make further keys: throws Refused (SESSION_ONLY). */
export async function requireSession(tx: Tx, ctx: Ctx): Promise<string> {
  const session = await findCurrentSession(tx, ctx.token)
  if (session === undefined) throw new Refused([SESSION_ONLY])
  return session
}
