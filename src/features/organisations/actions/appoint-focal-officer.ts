import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { appointmentProblems, lastDayOfFormer } from '../domain/focal-officer.ts'
import type { Organisation } from '../domain/organisation.ts'
import { findOfficer } from '../queries/find-officer.ts'
import { openAppointments } from '../queries/open-appointments.ts'
import { endAppointment, insertAppointment, updateOrganisation } from '../store.ts'

export type AppointFocalOfficer = { readonly userId: string; readonly from: PlainDate; readonly version: number }

/** Names the unit's one focal officer (Đ9.2.d) and ends the former's charge the day before. Answers the appointment's id. */
export async function appointFocalOfficer(tx: Tx, ctx: Ctx, { subject, actor }: Permit<'appoint', Organisation>, input: AppointFocalOfficer): Promise<string> {
  // The guarded write comes first: of two who appoint at once, the second sees the first one's choice.
  await updateOrganisation(tx, subject, input.version)
  const [officer, [open]] = [await findOfficer(tx, input.userId), await openAppointments(tx, { organisationId: subject.id })]
  const problems = appointmentProblems(subject.id, officer, open, input.from)
  if (problems.length > 0) throw new Invalid(problems)
  if (open !== undefined) await endAppointment(tx, open.id, lastDayOfFormer(open, input.from))
  const id = await insertAppointment(tx, { organisationId: subject.id, userId: input.userId, from: input.from, appointedBy: actor.userId })
  await recordEvent(tx, ctx, {
    kind: 'FOCAL_OFFICER_APPOINTED', organisationId: subject.id, userId: input.userId,
    before: { userId: open?.userId ?? null }, after: { userId: input.userId, from: input.from },
  })
  return id
}
