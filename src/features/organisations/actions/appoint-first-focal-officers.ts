import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvents } from '../../audit/public.ts'
import type { CurrentFocalOfficer } from '../queries/current-focal-officers.ts'
import { insertAppointment } from '../store.ts'

/** Names the focal officers an import brought for units that had none; a second one in a unit breaks the unique index and the whole import. */
export async function appointFirstFocalOfficers(tx: Tx, ctx: Ctx, named: readonly CurrentFocalOfficer[]): Promise<void> {
  for (const { organisationId, userId } of named) {
    await insertAppointment(tx, { organisationId, userId, from: ctx.today, appointedBy: ctx.actor?.userId ?? userId })
  }
  await recordEvents(tx, ctx, named.map(({ organisationId, userId }) => ({ kind: 'FOCAL_OFFICER_APPOINTED', organisationId, userId, after: { userId, from: ctx.today } })))
}
