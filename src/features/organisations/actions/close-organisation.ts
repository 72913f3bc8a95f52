import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Permit } from '../../../kernel/permit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import type { Organisation } from '../domain/organisation.ts'
import { updateOrganisation } from '../store.ts'

export type CloseOrganisation = { readonly from: PlainDate; readonly reason: string; readonly version: number }

/** The unit ends without a successor. Its records stay as they are; nothing new can be given to it from that day. */
export async function closeOrganisation(tx: Tx, ctx: Ctx, { subject }: Permit<'close', Organisation>, { from, reason, version }: CloseOrganisation): Promise<void> {
  await updateOrganisation(tx, { ...subject, closedFrom: from }, version)
  await recordEvent(tx, ctx, { kind: 'ORGANISATION_CLOSED', organisationId: subject.id, reason, after: { closedFrom: from } })
}
