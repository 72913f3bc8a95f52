import type { Permit } from '../../../kernel/permit.ts'
import { Invalid, Missing, Refused } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { resultProblems } from '../domain/secret-problems.ts'
import type { AssignedCounts } from '../domain/secret-document.ts'
import { resultRefusals } from '../policy.ts'
import type { SecretSubject } from '../secret-subject.ts'
import { updateCounts } from '../store.ts'

/** Writes how many of an organisation's tasks are done, not done in time, overdue (Đ5.2.g, Đ6.2.b); nothing else of the result. */
export async function recordResult(tx: Tx, ctx: Ctx, { actor, subject: { record } }: Permit<'see', SecretSubject>, sent: AssignedCounts & { readonly version: number }): Promise<void> {
  const row = record.assigned.find(({ organisationId }) => organisationId === sent.organisationId)
  if (row === undefined) throw new Missing()
  const refusals = resultRefusals(actor, row)
  if (refusals.length > 0) throw new Refused(refusals)
  const problems = resultProblems(row, sent)
  if (problems.length > 0) throw new Invalid(problems)
  await updateCounts(tx, { id: record.id, version: sent.version }, sent, { userId: actor.userId, at: ctx.now })
  await recordEvent(tx, ctx, { kind: 'SECRET_RESULT_RECORDED', after: { secretDocumentId: record.id } })
}
