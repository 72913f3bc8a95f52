import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { lastDayOfFormer } from '../domain/focal-officer.ts'
import { openAppointments } from '../queries/open-appointments.ts'
import { endAppointment, revokeDelegations } from '../store.ts'

/** Ends every charge and stand-in of a person who leaves a unit today; the unit then shows as without a focal officer (Đ9.2.d). */
export async function endFocalDuties(tx: Tx, ctx: Ctx, userId: string): Promise<void> {
  for (const open of await openAppointments(tx, { userId })) {
    await endAppointment(tx, open.id, lastDayOfFormer(open, ctx.today))
    await recordEvent(tx, ctx, { kind: 'FOCAL_OFFICER_ENDED', organisationId: open.organisationId, userId, after: { endedFrom: ctx.today } })
  }
  await revokeDelegations(tx, { userId }, ctx.now)
}
