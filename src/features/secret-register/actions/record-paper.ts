import type { Permit } from '../../../kernel/permit.ts'
import { Conflict, Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import type { SecretSubject } from '../secret-subject.ts'
import { insertPaperStep, type PaperStep } from '../store.ts'

const NOT_ASSIGNED = { field: 'organisationId', code: 'INVALID_CHOICE', clause: 'Đ5.2.c', text: { vi: 'Cơ quan này không được giao nhiệm vụ trong văn bản.', en: 'This organisation has no task in the document.' } }
const IN_FUTURE = { field: 'referenceDate', code: 'DATE_IN_FUTURE', clause: 'Đ5.2', text: { vi: 'Ngày văn bản không được sau ngày hôm nay.', en: 'The date of the document lies in the future.' } }
const NOTED = { code: 'PAPER_ALREADY_NOTED', clause: 'Đ5.2', text: { vi: 'Văn bản này đã được ghi nhận.', en: 'This document has been noted already.' } }

/** Notes that a report on paper was demanded or came: its number and its date, never what it says (Đ5.2, last paragraph). */
export async function recordPaper(tx: Tx, ctx: Ctx, { actor, subject: { record } }: Permit<'record_paper', SecretSubject>, sent: Omit<PaperStep, 'documentId'>): Promise<void> {
  const problems = [
    ...(record.assigned.some(({ organisationId }) => organisationId === sent.organisationId) ? [] : [NOT_ASSIGNED]),
    ...(Temporal.PlainDate.compare(sent.referenceDate, ctx.today) > 0 ? [IN_FUTURE] : []),
  ]
  if (problems.length > 0) throw new Invalid(problems)
  if (!(await insertPaperStep(tx, { ...sent, documentId: record.id }, { userId: actor.userId, at: ctx.now }))) throw new Conflict(NOTED)
  await recordEvent(tx, ctx, { kind: 'SECRET_PAPER_NOTED', after: { secretDocumentId: record.id } })
}
