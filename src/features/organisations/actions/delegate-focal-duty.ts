import type { Permit } from '../../../kernel/permit.ts'
import { Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { type Absence, delegationProblems } from '../domain/focal-officer.ts'
import type { Organisation } from '../domain/organisation.ts'
import { findOfficer } from '../queries/find-officer.ts'
import { focalHistory } from '../queries/focal-history.ts'
import { openAppointments } from '../queries/open-appointments.ts'
import { insertDelegation, updateOrganisation } from '../store.ts'

export type DelegateFocalDuty = Absence & { readonly reason: string; readonly version: number }

/** A dated stand-in while the focal officer is away, instead of a shared password (Đ9.2.d). Answers the delegation's id. */
export async function delegateFocalDuty(tx: Tx, ctx: Ctx, { subject, actor }: Permit<'delegate', Organisation>, input: DelegateFocalDuty): Promise<string> {
  await updateOrganisation(tx, subject, input.version)
  const [officer, [open], { delegations }] = [
    await findOfficer(tx, input.userId), await openAppointments(tx, { organisationId: subject.id }), await focalHistory(tx, subject.id),
  ]
  const others = delegations.map(({ userId, from, to, revokedAt }) => ({ userId, from, to, revoked: revokedAt !== null }))
  const problems = delegationProblems(subject.id, officer, open?.userId, others, input, ctx.today)
  if (problems.length > 0) throw new Invalid(problems)
  const id = await insertDelegation(tx, { organisationId: subject.id, userId: input.userId, from: input.from, to: input.to, reason: input.reason, madeBy: actor.userId }, ctx.now)
  await recordEvent(tx, ctx, {
    kind: 'FOCAL_DUTY_DELEGATED', organisationId: subject.id, userId: input.userId, reason: input.reason, after: { from: input.from, to: input.to },
  })
  return id
}
