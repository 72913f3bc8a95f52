import type { Actor } from '../../../kernel/actor.ts'
import { Conflict, Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { classifyNumbers } from '../classify-numbers.ts'
import { ownBody } from '../own-body.ts'
import { completeFields, type SentFields } from '../domain/complete-fields.ts'
import type { DocumentFields } from '../domain/document.ts'
import { documentName } from '../domain/document-name.ts'
import { documentProblems } from '../domain/document-rules.ts'
import { duplicateKey } from '../domain/duplicate-key.ts'
import { classifyConditions } from '../queries/classify-conditions.ts'
import { findSameDocument } from '../queries/find-same-document.ts'
import { knownSigners } from '../queries/known-signers.ts'
import { proposers } from '../queries/proposers.ts'
import { holdDuplicateKey } from '../store.ts'

const NOT_AN_ORGANISATION = { vi: 'Đơn vị không có trong danh sách hoặc đã kết thúc hoạt động.', en: 'Not an organisation of the list, or one that is closed.' }

/** Completes and judges what was sent; answers the fields to write and their key. Throws 422 with every problem, 409 for a duplicate. */
export async function prepareDocument(tx: Tx, ctx: Ctx, actor: Actor, sent: SentFields, current?: { readonly id: string; readonly proposingOrganisationId: string }): Promise<{ fields: DocumentFields; key: string }> {
  const body = await ownBody(tx, ctx)
  const open = await proposers(tx, ctx.today, current?.proposingOrganisationId)
  const around = current === undefined ? { tasks: 0, units: 0 } : await classifyConditions(tx, current.id)
  const numbers = await classifyNumbers(tx, ctx)
  const known = { ownBody: body, numbers, officeId: open.find(({ isOffice }) => isOffice)?.id, signers: sent.signerPosition === '' ? await knownSigners(tx) : [], ...around }
  const fields = completeFields(sent, known)
  const problems = [...documentProblems(fields, { today: ctx.today, ownBody: body, numbers, ...around })]
  if (fields.proposingOrganisationId !== '' && !open.some(({ id }) => id === fields.proposingOrganisationId)) {
    problems.push({ field: 'proposingOrganisationId', code: 'INVALID_CHOICE', text: NOT_AN_ORGANISATION, clause: 'Đ5.1.b' })
  }
  if (problems.length > 0) throw new Invalid(problems)
  const key = duplicateKey(fields)
  await refuseDuplicate(tx, actor, key, current?.id)
  return { fields, key }
}

/** Nghị định 30, Phụ lục VI: the register warns of the same number, notation, body and year, and names the record. */
async function refuseDuplicate(tx: Tx, actor: Actor, key: string, exceptId: string | undefined): Promise<void> {
  await holdDuplicateKey(tx, key)
  const same = await findSameDocument(tx, actor, key, exceptId)
  if (same === undefined) return
  const [vi, en] = same.visible ? [`: ${documentName(same)}`, `: ${documentName(same, 'en')}`] : ['', '']
  throw new Conflict({
    code: 'DUPLICATE_DOCUMENT', clause: 'Đ5.1.a',
    text: {
      vi: `Văn bản cùng số, ký hiệu, cơ quan ban hành trong năm đã có trong sổ${vi}. Hãy mở văn bản đã có, hoặc xem lại số và ký hiệu.`,
      en: `A document of the same number, notation, body and year is in the register${en}. Open it, or check number and notation.`,
    },
  }, same.visible ? `/documents/${same.id}` : undefined)
}
