import { recordEvent } from '../../audit/public.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx, Done } from '../../../platform/http/route.ts'
import { SESSION_HOURS } from '../domain/lifetimes.ts'
import { authenticate } from '../queries/authenticate.ts'
import { accountSubject, newToken } from '../secrets.ts'
import { addSession, forgetFailures, revokeSessionByToken } from '../store.ts'

/** A session under a new token: one that was there before, perhaps planted, never becomes this person's. */
export async function openSession(tx: Tx, ctx: Ctx, account: { userId: string; userName: string }, how: Readonly<Record<string, unknown>>): Promise<NonNullable<Done['session']>> {
  const token = newToken()
  const until = ctx.now.add({ hours: SESSION_HOURS })
  if (ctx.token !== undefined) await revokeSessionByToken(tx, ctx, ctx.token)
  await addSession(tx, ctx, { userId: account.userId, token, until, address: ctx.address, userAgent: ctx.userAgent })
  const failuresBefore = await forgetFailures(tx, accountSubject(account.userName))
  const { actor } = await authenticate(tx, token, 'session', ctx.now)
  await recordEvent(tx, { actor, now: ctx.now }, { kind: 'SIGNED_IN', userId: account.userId, after: { ...how, address: ctx.address, failuresBefore } })
  return { token, maxAgeSeconds: SESSION_HOURS * 3600 }
}
