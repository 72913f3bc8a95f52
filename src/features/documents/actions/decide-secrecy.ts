import type { Permit } from '../../../kernel/permit.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { Conflict, Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import type { Secrecy } from '../../secret-register/public.ts'
import { judgeSecrecy, type Judgement, secrecyProblems } from '../domain/secrecy-decision.ts'
import { isSealedWhole } from '../queries/secrecy-decisions.ts'
import { holdDocument, insertSecrecyDecision, purgeDocument } from '../store.ts'

export type SecrecyInput = { readonly level: Secrecy; readonly decisionReference: string; readonly decisionDate: PlainDate }

const PURGED = { code: 'ALREADY_PURGED', clause: 'Đ5.2', text: { vi: 'Văn bản này đã được xóa theo một quyết định xác định bí mật nhà nước.', en: 'This document was deleted already by a decision on its secrecy.' } }
const RECORDED = { code: 'SECRECY_ALREADY_RECORDED', clause: 'Đ5.2', text: { vi: 'Quyết định này đã được ghi nhận cho văn bản.', en: 'This decision is recorded for the document already.' } }

/**
 * Records that a document of the normal register is secret (Đ5.2), and purges it, or says why that cannot be done here. The refusal is an
 * outcome, no exception: the decision stays recorded. The event carries no word of the document.
 */
export async function decideSecrecy(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'decide_secrecy', { readonly id: string }>, input: SecrecyInput): Promise<Judgement> {
  const problems = secrecyProblems(input, ctx.today)
  if (problems.length > 0) throw new Invalid(problems)
  const phase = await holdDocument(tx, subject.id)
  if (phase === undefined) throw new Conflict(PURGED)
  const judgement = judgeSecrecy({ phase, sealedWhole: await isSealedWhole(tx, subject.id) })
  const decisionId = await insertSecrecyDecision(tx, { ...input, ...judgement, documentId: subject.id, at: ctx.now, by: actor.userId })
  if (decisionId === undefined) throw new Conflict(RECORDED)
  const redactions = judgement.outcome === 'purged' ? await purgeDocument(tx, decisionId) : undefined
  await recordEvent(tx, ctx, { kind: 'DOCUMENT_FOUND_SECRET', documentId: subject.id, after: { outcome: judgement.outcome, ...(redactions === undefined ? { ground: judgement.ground } : { redactions }) } })
  return judgement
}
