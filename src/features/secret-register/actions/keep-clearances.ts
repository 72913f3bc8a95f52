import type { Permit } from '../../../kernel/permit.ts'
import { Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { clearanceProblems, type ClearanceGrant } from '../domain/clearance.ts'
import type { Standing } from '../policy.ts'
import { clearableChoices } from '../queries/secret-choices.ts'
import { endClearance, insertClearance } from '../store.ts'

const NOBODY = { field: 'userId', code: 'INVALID_CHOICE', text: { vi: 'Người này không có hoặc đã ngừng tài khoản.', en: 'There is no such active person.' } }

/** Clears a person up to a level, for a time, by a written decision. */
export async function grantClearance(tx: Tx, ctx: Ctx, { actor }: Permit<'manage_clearance', Standing>, grant: ClearanceGrant): Promise<string> {
  const people = await clearableChoices(tx)
  const problems = [...clearanceProblems(grant, actor.userId, ctx.today), ...(people.some(({ id }) => id === grant.userId) ? [] : [NOBODY])]
  if (problems.length > 0) throw new Invalid(problems)
  const id = await insertClearance(tx, grant, { userId: actor.userId, at: ctx.now })
  await recordEvent(tx, ctx, { kind: 'CLEARANCE_GRANTED', userId: grant.userId, after: { level: grant.level, fromDate: grant.fromDate.toString(), toDate: grant.toDate.toString() } })
  return id
}

/** Ends a clearance at once. */
export async function revokeClearance(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'manage_clearance', { readonly id: string; readonly userId: string }>): Promise<void> {
  await endClearance(tx, subject.id, { userId: actor.userId, at: ctx.now })
  await recordEvent(tx, ctx, { kind: 'CLEARANCE_ENDED', userId: subject.userId, after: { clearanceId: subject.id } })
}
