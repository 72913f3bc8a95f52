import type { Permit } from '../../../kernel/permit.ts'
import { Refused } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { covers } from '../domain/secrecy.ts'
import type { SecretFields } from '../domain/secret-document.ts'
import type { Standing } from '../policy.ts'
import { insertSecret } from '../store.ts'
import { judgeFields } from './judge-fields.ts'
import { tellOfSecret } from './tell-of-secret.ts'

export const ABOVE_CLEARANCE = {
  code: 'ABOVE_CLEARANCE', clause: 'Đ5.2',
  text: { vi: 'Độ mật này cao hơn độ mật anh/chị được tiếp cận.', en: 'This level is above your clearance.' },
}

/** Enters a secret document (Đ5.2.a–g). The event carries the identifier alone; no number, no name. */
export async function registerSecret(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'register', Standing>, fields: SecretFields): Promise<string> {
  if (!covers(subject.level, fields.secrecy)) throw new Refused([ABOVE_CLEARANCE])
  await judgeFields(tx, ctx, fields)
  const id = await insertSecret(tx, fields, { userId: actor.userId, at: ctx.now })
  await recordEvent(tx, ctx, { kind: 'SECRET_REGISTERED', after: { secretDocumentId: id } })
  await tellOfSecret(tx, ctx, id, fields)
  return id
}
