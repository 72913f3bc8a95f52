import type { Permit } from '../../../kernel/permit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { keepChoices } from '../store.ts'

/** By which ways the person wants the daily digest; in the software he is reminded in any case. */
export async function keepOwnChoices(tx: Tx, ctx: Pick<Ctx, 'actor' | 'now'>, { actor }: Permit<'signed_in', null>, choices: { readonly mail: boolean; readonly message: boolean }): Promise<void> {
  await keepChoices(tx, actor.userId, choices, ctx.now)
  await recordEvent(tx, ctx, { kind: 'REMINDER_CHOICES_CHANGED', userId: actor.userId, after: choices })
}
