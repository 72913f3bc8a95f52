import { recordEvent } from '../../audit/public.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx, Done } from '../../../platform/http/route.ts'
import { endChallenge, revokeSessionByToken } from '../store.ts'

/** Ends the session of this browser; harmless when there is none. */
export async function signOut(tx: Tx, ctx: Ctx): Promise<Done> {
  if (ctx.token !== undefined) {
    await endChallenge(tx, ctx.token)
    const ended = await revokeSessionByToken(tx, ctx, ctx.token)
    if (ended && ctx.actor !== null) await recordEvent(tx, ctx, { kind: 'SIGNED_OUT', userId: ctx.actor.userId })
  }
  return { to: '/sign-in', session: null }
}
