import type { Permit } from '../../../kernel/permit.ts'
import { recordEvent } from '../../audit/public.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx, Done } from '../../../platform/http/route.ts'
import { messages } from '../messages.ts'
import { revokeSession } from '../store.ts'

type OwnSession = { readonly id: string; readonly current: boolean }

/** Ends one of one's own sessions; ending the present one signs out. */
export async function revokeOwnSession(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'revoke-session', OwnSession>): Promise<Done> {
  await revokeSession(tx, ctx, subject.id)
  await recordEvent(tx, ctx, { kind: 'SESSION_REVOKED', userId: actor.userId, after: { session: subject.id } })
  if (subject.current) return { to: '/sign-in', data: { id: subject.id }, session: null }
  return { to: '/account#sessions', data: { id: subject.id }, flash: messages.sessionRevoked }
}
