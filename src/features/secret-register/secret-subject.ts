import type { Actor } from '../../kernel/actor.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { currentProfile } from '../regulation/public.ts'
import type { Secrecy } from './domain/secrecy.ts'
import type { SecretRecord } from './domain/secret-document.ts'
import { managesClearances, type Standing } from './policy.ts'
import { clearanceOf } from './queries/clearance-of.ts'
import { findSecret } from './queries/secret-records.ts'

type Asking = Pick<Ctx, 'db' | 'snapshot' | 'today'>

/** A record of the register, and the level of who asks. */
export type SecretSubject = { readonly level: Secrecy; readonly record: SecretRecord }

/** Whether this authority keeps the register here at all (§3; `secretRegister` of the profile). */
async function isKept(ctx: Asking): Promise<boolean> {
  return (await currentProfile(ctx)).readings.secretRegister === 'on'
}

/** How the actor stands to the register; nothing for who is not cleared, as if there were none. */
export async function clearedStanding(ctx: Asking & { readonly actor: Actor }): Promise<Standing | undefined> {
  const [kept, level] = await Promise.all([isKept(ctx), clearanceOf(ctx, ctx.actor.userId)])
  return kept && level !== null ? { level } : undefined
}

/** Whoever manages clearances stands before the register though he may not be cleared himself. */
export async function grantorStanding(ctx: Asking & { readonly actor: Actor }): Promise<Standing | undefined> {
  return (await isKept(ctx)) ? { level: await clearanceOf(ctx, ctx.actor.userId) } : undefined
}

export async function secretSubject(ctx: Asking & { readonly actor: Actor }, { id }: { readonly id: string }): Promise<SecretSubject | undefined> {
  const standing = await clearedStanding(ctx)
  if (standing === undefined || standing.level === null) return undefined
  const record = await findSecret(ctx.db, ctx.actor, standing.level, id)
  return record === undefined ? undefined : { level: standing.level, record }
}

/** Whether the menu shows the register, and where it leads this person. */
export async function secretRegisterPlace(ctx: Asking & { readonly actor: Actor | null }): Promise<string | undefined> {
  const { actor } = ctx
  if (actor === null) return undefined
  if ((await clearedStanding({ ...ctx, actor })) !== undefined) return '/secret-register'
  return managesClearances(actor) && (await isKept(ctx)) ? '/secret-register/clearances' : undefined
}
