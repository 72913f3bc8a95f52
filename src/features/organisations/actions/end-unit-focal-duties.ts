import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Occasion } from '../../../platform/news/announcement.ts'
import { recordEvent } from '../../audit/public.ts'
import { lastDayOfFormer } from '../domain/focal-officer.ts'
import { openAppointments } from '../queries/open-appointments.ts'
import { endAppointment, revokeDelegations } from '../store.ts'

/** A unit ends on `from`: so does the charge of its focal officer, and every stand-in (Đ9.2.d). */
export async function endUnitFocalDuties(tx: Tx, ctx: Occasion, { organisationId, from }: { readonly organisationId: string; readonly from: PlainDate }): Promise<void> {
  for (const open of await openAppointments(tx, { organisationId })) {
    await endAppointment(tx, open.id, lastDayOfFormer(open, from))
    await recordEvent(tx, ctx, { kind: 'FOCAL_OFFICER_ENDED', organisationId, userId: open.userId, after: { endedFrom: from } })
  }
  await revokeDelegations(tx, { organisationId }, ctx.now)
}
