import type { Permit } from '../../../kernel/permit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { holdAssignment } from '../../assignments/public.ts'
import { recordEvent } from '../../audit/public.ts'
import { cancelClocksOf, officeOrganisation, ruleDays, startClocks } from '../../obligations/public.ts'
import { expectReturn } from '../access.ts'
import type { ReturnCode } from '../domain/return-request.ts'
import type { ReturnSubject } from '../queries/find-return-subject.ts'
import { endReturn, insertReturn } from '../store.ts'
import { tellOffice } from './tell-of-return.ts'

export type RaiseInput = { readonly version: number; readonly code: ReturnCode; readonly content: string }

const WORKING = ['issued', 'accepted', 'in_progress'] as const

/**
 * The unit returns its task with its reason (Đ6.2.a). The deadline keeps running; the Office answers within a target of its own, which
 * is shown and never a breach. Answers the return.
 */
export async function raiseReturn(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'raise_return', ReturnSubject>, { version, code, content }: RaiseInput): Promise<string> {
  expectReturn('raise_return', subject, version)
  await holdAssignment(tx, subject, WORKING)
  const ordinal = subject.returns + 1
  const id = await insertReturn(tx, { assignmentId: subject.id, ordinal, code, content, organisationId: subject.leadOrganisationId, at: ctx.now, by: actor.userId })
  await startClocks(tx, ctx, [{
    kind: 'TRIAGE_RETURN', assignmentId: subject.id, subjectId: id, chargedOrganisationId: await officeOrganisation(tx, ctx.today), startedOn: ctx.today,
    workingDays: await ruleDays(tx, ctx, 'returnSoftDays'),
  }])
  await recordEvent(tx, ctx, { kind: 'RETURN_RAISED', assignmentId: subject.id, documentId: subject.documentId, reason: content, after: { code, ordinal } })
  await tellOffice(tx, ctx, 'RETURN_RAISED', subject)
  return id
}

/** The unit takes its return back before it is answered. */
export async function withdrawReturn(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'withdraw_return', ReturnSubject>, { version, reason }: { version: number; reason: string }): Promise<void> {
  expectReturn('withdraw_return', subject, version)
  if (subject.open === null) return
  await holdAssignment(tx, subject, [subject.phase])
  await endReturn(tx, { returnId: subject.open.id, move: 'withdraw', reason, at: ctx.now, by: actor.userId })
  await cancelClocksOf(tx, ctx, { kind: 'TRIAGE_RETURN', subjectId: subject.open.id })
  await recordEvent(tx, ctx, { kind: 'RETURN_WITHDRAWN', assignmentId: subject.id, documentId: subject.documentId, reason: reason || undefined, after: { ordinal: subject.open.ordinal } })
  await tellOffice(tx, ctx, 'RETURN_WITHDRAWN', subject)
}
