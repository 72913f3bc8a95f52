import type { Permit } from '../../../kernel/permit.ts'
import { Conflict, Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import type { IssueSubject } from '../domain/issue-subject.ts'
import { refusals } from '../policy.ts'
import { findLinked } from '../queries/find-linked.ts'
import { insertLink } from '../store.ts'

/** The Office links the task or document that came of a direction. */
export async function linkIssue(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'link', IssueSubject>, { reference }: { readonly reference: string }): Promise<void> {
  const [refused] = refusals(actor, 'link', subject)
  if (refused !== undefined) throw new Conflict(refused)
  const linked = await findLinked(tx, reference)
  if (linked === undefined) throw new Invalid([{
    field: 'reference', code: 'UNKNOWN_RECORD',
    text: { vi: 'Không tìm thấy đúng một nhiệm vụ hoặc văn bản; nhập mã nhiệm vụ, số/ký hiệu văn bản hoặc địa chỉ trang.', en: 'Not exactly one task or document is found; give a task code, a document’s number/symbol or the address of its page.' },
  }])
  if (!(await insertLink(tx, { ...linked, issueId: subject.id, at: ctx.now, by: actor.userId }))) return
  await recordEvent(tx, ctx, { kind: 'ISSUE_LINKED', organisationId: subject.raisedByOrganisationId, after: { issue: subject.id, ...linked } })
}
