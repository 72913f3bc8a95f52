import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import type { Organisation } from '../domain/organisation.ts'
import { countOpenWork } from '../queries/count-open-work.ts'
import { updateOrganisation } from '../store.ts'
import { endUnitFocalDuties } from './end-unit-focal-duties.ts'

export type CloseOrganisation = { readonly from: PlainDate; readonly reason: string; readonly version: number }

/**
 * The unit ends without a successor. Its records stay as they are; nothing new can be given to it from that day.
 * What it still has to do must have somebody who does it: then it is merged, not closed.
 */
export async function closeOrganisation(tx: Tx, ctx: Ctx, { subject }: Permit<'close', Organisation>, { from, reason, version }: CloseOrganisation): Promise<void> {
  await updateOrganisation(tx, { ...subject, closedFrom: from }, version)
  const open = await countOpenWork(tx, subject.id)
  if (open > 0) throw new Invalid([{
    field: 'from', code: 'HAS_OPEN_WORK', clause: 'Đ2.2',
    text: {
      vi: `Đơn vị còn chủ trì ${open} nhiệm vụ chưa kết thúc; hãy dùng “Sáp nhập” để chuyển sang đơn vị kế thừa.`,
      en: `The unit still leads ${open} task${open === 1 ? '' : 's'} that ${open === 1 ? 'is' : 'are'} not ended; merge it, so that a successor carries on.`,
    },
  }])
  await endUnitFocalDuties(tx, ctx, { organisationId: subject.id, from })
  await recordEvent(tx, ctx, { kind: 'ORGANISATION_CLOSED', organisationId: subject.id, reason, after: { closedFrom: from } })
}
