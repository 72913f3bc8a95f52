import type { Permit } from '../../../kernel/permit.ts'
import { recordEvent } from '../../audit/public.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx, Done } from '../../../platform/http/route.ts'
import { messages } from '../messages.ts'
import { revokeSessionsOf } from '../store.ts'
import { requireSession } from './require-session.ts'

export async function revokeOtherSessions(tx: Tx, ctx: Ctx, { actor }: Permit<'signed_in', null>): Promise<Done> {
  const session = await requireSession(tx, ctx)
  const sessionsEnded = await revokeSessionsOf(tx, ctx, actor.userId, session)
  await recordEvent(tx, ctx, { kind: 'SESSIONS_REVOKED', userId: actor.userId, after: { sessionsEnded } })
  return { to: '/account#sessions', data: { sessionsEnded }, flash: messages.otherSessionsRevoked }
}
