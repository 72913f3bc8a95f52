import type { Permit } from '../../../kernel/permit.ts'
import { recordEvent } from '../../audit/public.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { PASSWORD_LINK_HOURS } from '../domain/lifetimes.ts'
import type { PersonToReset } from '../queries/reset-subject.ts'
import { newToken } from '../secrets.ts'
import { replaceLink } from '../store.ts'
import { requireSession } from './require-session.ts'

export type PasswordLinkMade = { readonly link: string; readonly expiresAt: Temporal.Instant }

/** A link with which the person sets a password of their own; the administrator never knows it. A newer link ends the older. */
export async function makePasswordLink(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'make-password-link', PersonToReset>): Promise<PasswordLinkMade> {
  await requireSession(tx, ctx)
  const token = newToken()
  const expiresAt = ctx.now.add({ hours: PASSWORD_LINK_HOURS })
  await replaceLink(tx, ctx, token, { purpose: 'set_password', userId: subject.userId, createdBy: actor.userId, until: expiresAt })
  await recordEvent(tx, ctx, { kind: 'PASSWORD_LINK_MADE', userId: subject.userId, after: { expiresAt: expiresAt.toString() } })
  return { link: `${ctx.publicUrl.replace(/\/$/, '')}/set-password/${token}`, expiresAt }
}
