import type { Permit } from '../../../kernel/permit.ts'
import { Refused } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { covers } from '../domain/secrecy.ts'
import type { SecretFields } from '../domain/secret-document.ts'
import type { SecretSubject } from '../secret-subject.ts'
import { updateSecret } from '../store.ts'
import { judgeFields } from './judge-fields.ts'
import { ABOVE_CLEARANCE } from './register-secret.ts'

/** Corrects the fields of a secret document; each writing of the counts stays as a row of its own. */
export async function changeSecret(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'register', SecretSubject>, sent: { readonly version: number; readonly fields: SecretFields }): Promise<void> {
  if (!covers(subject.level, sent.fields.secrecy)) throw new Refused([ABOVE_CLEARANCE])
  const { record } = subject
  await judgeFields(tx, ctx, sent.fields, [record.proposingOrganisationId, record.monitorOrganisationId, ...record.assigned.map(({ organisationId }) => organisationId)])
  await updateSecret(tx, { id: record.id, version: sent.version }, sent.fields, { userId: actor.userId, at: ctx.now })
  await recordEvent(tx, ctx, { kind: 'SECRET_CHANGED', after: { secretDocumentId: record.id } })
}
