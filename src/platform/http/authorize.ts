import type { Actor } from '../../kernel/actor.ts'
import type { Permit } from '../../kernel/permit.ts'
import { Missing, Refused } from '../../kernel/problem.ts'
import type { Access, Ctx, May } from './route.ts'

/** Nobody is signed in, and the route needs somebody: 401, or the sign-in page. */
export class NotSignedIn extends Error {}

const mint = (actor: Actor, action: string, subject: unknown) => ({ actor, action, subject }) as unknown as Permit<string, unknown>

/**
 * The only maker of permits. Answers null for routes open to everyone.
 * Throws NotSignedIn (401), Missing (404: not there, or not to be seen) or Refused (403, with every reason).
 * `hide` turns a refusal into a 404, as pages do.
 */
export async function authorize(access: Access<never>, ctx: Ctx, params: unknown, hide: boolean): Promise<Permit<string, unknown> | null> {
  if (access.kind === 'everyone') return null
  const { actor } = ctx
  if (actor === null) throw new NotSignedIn()
  if (access.kind === 'signed_in') return mint(actor, 'signed_in', null)
  const rule = access as unknown as May<string, unknown, unknown>
  const subject = await rule.load({ ...ctx, actor }, params)
  if (subject === undefined) throw new Missing()
  const reasons = rule.refusals(actor, rule.action, subject)
  if (reasons.length === 0) return mint(actor, rule.action, subject)
  if (hide) throw new Missing()
  throw new Refused(reasons)
}
