import type { Permit } from '../../../kernel/permit.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { Conflict, Invalid, Missing } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import type { DocumentRecord } from '../domain/document.ts'
import { documentName } from '../domain/document-name.ts'
import { type LinkKind, linkProblems, SEVERAL_DOCUMENTS, UNKNOWN_DOCUMENT } from '../domain/document-link.ts'
import { readNumberAndNotation } from '../domain/number-and-notation.ts'
import { documentsByNumber, leadsTo } from '../queries/documents-by-number.ts'
import { findDocument } from '../queries/find-document.ts'
import { findLink } from '../queries/find-link.ts'
import { deleteLink, holdLinks, insertLink } from '../store.ts'

export type LinkInput = { readonly kind: LinkKind; readonly other: string; readonly otherDate: PlainDate | undefined; readonly place: string }

/** Says what a document does to an earlier one. Never to itself, to a later one, or in a circle (422). */
export async function linkDocument(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'link', DocumentRecord>, input: LinkInput): Promise<string> {
  await holdLinks(tx)
  const [end, another] = await documentsByNumber(tx, actor, readNumberAndNotation(input.other, ''), input.otherDate)
  if (end === undefined) throw new Invalid([UNKNOWN_DOCUMENT])
  if (another !== undefined) throw new Invalid([SEVERAL_DOCUMENTS])
  const problems = linkProblems(subject, end, await leadsTo(tx, end.id, subject.id))
  if (problems.length > 0) throw new Invalid(problems)
  const id = await insertLink(tx, { documentId: subject.id, otherId: end.id, kind: input.kind, place: input.place, at: ctx.now, by: actor.userId })
  if (id === undefined) {
    throw new Conflict({ code: 'LINK_EXISTS', clause: 'Đ6.1.a', text: { vi: 'Hai văn bản đã được liên kết. Nếu ghi sai, hãy gỡ liên kết rồi ghi lại.', en: 'The two documents are linked already. If it is wrong, take the link away first.' } }, `/documents/${end.id}`)
  }
  const other = await findDocument(tx, actor, end.id)
  await recordEvent(tx, ctx, {
    kind: 'DOCUMENT_LINKED', documentId: subject.id, documentRef: documentName(subject), after: { link: input.kind, other: other === undefined ? end.id : documentName(other), place: input.place },
  })
  return id
}

/** Takes a wrong link away, as long as no decision about tasks rests on it. */
export async function unlinkDocument(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'link', DocumentRecord>, linkId: string): Promise<void> {
  const link = await findLink(tx, subject.id, linkId)
  const other = link === undefined ? undefined : await findDocument(tx, actor, link.otherId)
  if (link === undefined || other === undefined) throw new Missing('no such link')
  if (!(await deleteLink(tx, subject.id, linkId))) {
    throw new Conflict({ code: 'LINK_DECIDED', clause: 'Đ6.1.a', text: { vi: 'Đã có quyết định về nhiệm vụ dựa trên liên kết này, nên không gỡ được.', en: 'Decisions about tasks rest on this link; it cannot be taken away.' } })
  }
  await recordEvent(tx, ctx, { kind: 'DOCUMENT_UNLINKED', documentId: subject.id, documentRef: documentName(subject), before: { link: link.kind, other: documentName(other), place: link.place } })
}
