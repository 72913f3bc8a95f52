import type { Permit } from '../../../kernel/permit.ts'
import { officeZone } from '../../../kernel/plain-date.ts'
import { recordEvent } from '../../audit/public.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { TOKEN_MAX_DAYS } from '../domain/lifetimes.ts'
import { badExpiry } from '../domain/problems.ts'
import { newToken } from '../secrets.ts'
import { addApiToken } from '../store.ts'
import { requireSession } from './require-session.ts'

export type NewApiToken = { readonly id: string; readonly token: string; readonly name: string; readonly expiresAt: Temporal.Instant }

/** A personal token, good until the end of its last day. The answer is the only place where it is ever seen. */
export async function createToken(tx: Tx, ctx: Ctx, { actor }: Permit<'signed_in', null>, input: { name: string; expiresOn: Temporal.PlainDate }): Promise<NewApiToken> {
  await requireSession(tx, ctx)
  const days = ctx.today.until(input.expiresOn).days
  if (days < 1 || days > TOKEN_MAX_DAYS) throw badExpiry()
  const token = newToken('chidao_')
  const expiresAt = input.expiresOn.add({ days: 1 }).toZonedDateTime(officeZone).toInstant()
  const id = await addApiToken(tx, ctx, { userId: actor.userId, name: input.name, token, until: expiresAt })
  await recordEvent(tx, ctx, { kind: 'API_TOKEN_CREATED', userId: actor.userId, after: { id, name: input.name, expiresOn: input.expiresOn.toString() } })
  return { id, token, name: input.name, expiresAt }
}
