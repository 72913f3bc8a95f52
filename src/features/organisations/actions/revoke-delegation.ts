import type { Permit } from '../../../kernel/permit.ts'
import { Missing, stale } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import type { Organisation } from '../domain/organisation.ts'
import { focalHistory } from '../queries/focal-history.ts'
import { revokeDelegations } from '../store.ts'

/** The focal officer is back earlier. Throws Missing when the delegation is not this unit's, a 409 when it was revoked already. */
export async function revokeDelegation(tx: Tx, ctx: Ctx, { subject }: Permit<'delegate', Organisation>, delegationId: string): Promise<void> {
  const { delegations } = await focalHistory(tx, subject.id)
  const found = delegations.find(({ id }) => id === delegationId)
  if (found === undefined) throw new Missing()
  if (await revokeDelegations(tx, { id: delegationId }, ctx.now) === 0) throw stale()
  await recordEvent(tx, ctx, { kind: 'FOCAL_DELEGATION_REVOKED', organisationId: subject.id, userId: found.userId, before: { from: found.from, to: found.to } })
}
