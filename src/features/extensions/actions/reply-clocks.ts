import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Occasion } from '../../../platform/news/announcement.ts'
import { cancelClocksOf, officeOrganisation, ruleDays, startClocks } from '../../obligations/public.ts'
import { committeeOrganisation } from '../queries/committee-organisation.ts'

export type Receipt = { readonly requestId: string; readonly assignmentId: string; readonly receivedOn: PlainDate }

/** Two flags, one number of days (Đ6.1.d, §3, reading 5): the Office presents, the leaders reply, each from the day of receipt. */
export async function startReplyClocks(tx: Tx, ctx: Occasion, { requestId, assignmentId, receivedOn }: Receipt): Promise<void> {
  const clock = { assignmentId, subjectId: requestId, startedOn: receivedOn, workingDays: await ruleDays(tx, ctx, 'presentExtensionDays') }
  await startClocks(tx, ctx, [
    { ...clock, kind: 'PRESENT_EXTENSION', chargedOrganisationId: await officeOrganisation(tx, ctx.today) },
    { ...clock, kind: 'REPLY_EXTENSION', chargedOrganisationId: await committeeOrganisation(tx, ctx.today) },
  ])
}

/** The request is with the unit again, or no more: nobody owes anything. */
export async function stopReplyClocks(tx: Tx, ctx: Pick<Occasion, 'now'>, requestId: string): Promise<void> {
  for (const kind of ['PRESENT_EXTENSION', 'REPLY_EXTENSION'] as const) await cancelClocksOf(tx, ctx, { kind, subjectId: requestId })
}
