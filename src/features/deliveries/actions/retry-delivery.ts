import { stale } from '../../../kernel/problem.ts'
import type { Permit } from '../../../kernel/permit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import type { Delivery } from '../domain/delivery.ts'
import { moveDelivery } from '../store.ts'

/** Sends again what stopped; the counting of attempts begins anew. For one that is unconfirmed a person takes it upon himself that it may arrive twice. */
export async function retryDelivery(tx: Tx, ctx: Pick<Ctx, 'actor' | 'now'>, { subject }: Permit<'retry_delivery', Delivery>): Promise<void> {
  if (!(await moveDelivery(tx, subject.id, 'retry', { attempts: subject.attempts, nextTryAt: ctx.now, at: ctx.now }))) throw stale()
  await recordEvent(tx, ctx, { kind: 'DELIVERY_RETRIED', userId: subject.userId })
}
