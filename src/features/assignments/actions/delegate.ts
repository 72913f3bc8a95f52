import type { Permit } from '../../../kernel/permit.ts'
import { Invalid } from '../../../kernel/problem.ts'
import { OPEN_PHASES } from '../domain/assignment-lifecycle.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import type { AssignmentSubject } from '../domain/assignment-subject.ts'
import { expectCurrent } from '../policy.ts'
import { assignmentDelegated, newsOf } from '../news.ts'
import { unitOfficers } from '../queries/unit-officers.ts'
import { moveOn, replaceDelegation } from '../store.ts'

export type DelegateInput = { readonly version: number; readonly userId: string | undefined; readonly note: string }

/** The unit gives the work to one of its own (Đ9.2.c), or takes it back; private to the unit. */
export async function delegate(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'delegate', AssignmentSubject>, input: DelegateInput): Promise<void> {
  expectCurrent('delegate', subject, input.version)
  const chosen = input.userId
  if (chosen !== undefined && !(await unitOfficers(tx, subject.leadOrganisationId)).some((officer) => officer.id === chosen)) {
    throw new Invalid([{
      field: 'userId', code: 'NOT_IN_UNIT', clause: 'Đ9.2.c',
      text: { vi: 'Người được phân công phải là người đang làm việc tại đơn vị.', en: 'The officer must be an active member of the unit.' },
    }])
  }
  await moveOn(tx, { id: subject.id, version: input.version, from: OPEN_PHASES }, {})
  await replaceDelegation(tx, { assignmentId: subject.id, userId: chosen ?? null, note: input.note, by: actor.userId, at: ctx.now })
  await recordEvent(tx, ctx, {
    kind: 'ASSIGNMENT_DELEGATED', assignmentId: subject.id, documentId: subject.documentId,
    userId: chosen, before: { userId: subject.delegatedUserId }, after: { userId: chosen ?? null },
  })
  if (chosen !== undefined) await assignmentDelegated.publish(tx, ctx, { ...newsOf(subject), userId: chosen })
}
