import { formatDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { tell } from '../../notifications/public.ts'
import type { SecretFields } from '../domain/secret-document.ts'
import { clearedPeopleOf } from '../queries/cleared-people-of.ts'

/** Tells the cleared people of the assigned organisations, and who follows; never more than that there is one, and until when. */
export async function tellOfSecret(tx: Tx, ctx: Ctx, id: string, { assigned, secrecy, monitorUserId, dueDate }: SecretFields): Promise<void> {
  const cleared = await clearedPeopleOf(tx, assigned.map(({ organisationId }) => organisationId), secrecy, ctx.today)
  const about = dueDate === null ? '01 văn bản chế độ mật' : `01 văn bản chế độ mật, hạn ${formatDate(dueDate)}`
  await tell(tx, ctx, { kind: 'SECRET_DOCUMENT', to: [...new Set([...cleared, monitorUserId])], elsewhere: { about, href: `/secret-register/${id}` } })
}
