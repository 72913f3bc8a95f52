import type { Permit } from '../../../kernel/permit.ts'
import { Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import type { Organisation } from '../domain/organisation.ts'
import { activePeople } from '../queries/active-people.ts'
import { updateOrganisation } from '../store.ts'

/** A unit that is not connected has nobody to sign in; the Office records for it (Đ6.1.b). */
export async function setConnected(tx: Tx, ctx: Ctx, { subject }: Permit<'connect', Organisation>, { connected, version }: { connected: boolean; version: number }): Promise<void> {
  const people = connected ? 0 : await activePeople(tx, subject.id)
  if (people > 0) {
    throw new Invalid([{
      field: 'connected', code: 'HAS_ACTIVE_PEOPLE', clause: 'Đ6.1.b',
      text: {
        vi: `Đơn vị còn ${people} tài khoản đang hoạt động; hãy chuyển hoặc ngừng các tài khoản đó trước.`,
        en: `The unit still has ${people} active accounts; move or deactivate them first.`,
      },
    }])
  }
  await updateOrganisation(tx, { ...subject, connected }, version)
  if (connected !== subject.connected) {
    await recordEvent(tx, ctx, { kind: 'ORGANISATION_CONNECTION_CHANGED', organisationId: subject.id, before: { connected: subject.connected }, after: { connected } })
  }
}
