import type { Permit } from '../../../kernel/permit.ts'
import { recordEvent } from '../../audit/public.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx, Done } from '../../../platform/http/route.ts'
import { messages } from '../messages.ts'
import { revokeApiToken } from '../store.ts'

export async function revokeToken(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'revoke-token', { id: string; name: string }>): Promise<Done> {
  await revokeApiToken(tx, ctx, subject.id)
  await recordEvent(tx, ctx, { kind: 'API_TOKEN_REVOKED', userId: actor.userId, after: { id: subject.id, name: subject.name } })
  return { to: '/account#tokens', data: { id: subject.id }, flash: messages.tokenRevoked }
}
