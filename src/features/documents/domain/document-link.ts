import { formatDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { FieldProblem } from '../../../kernel/problem.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import type { Text } from '../../../kernel/text.ts'

/** What a document does to an earlier one (Đ6.1.a, Đ4: a task changes only by a document). */
export const LINK_KINDS = ['amends', 'replaces', 'revokes', 'continues'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/** After these the open tasks of the earlier document must be decided on, one by one. */
export const ENDING_KINDS: readonly LinkKind[] = ['replaces', 'revokes']

/** What the Office decides about an open task of a document that was replaced or revoked. */
export const CHOICES = ['keep', 'cancel', 'continue'] as const
export type Choice = (typeof CHOICES)[number]

export type LinkEnd = { readonly id: string; readonly issuedDate: PlainDate }

const problem = (code: string, text: Text): FieldProblem => ({ field: 'other', code, text, clause: 'Đ6.1.a' })

/** Why `document` cannot change `other`; `leadsBack`: other already changes this document, directly or through others. */
export function linkProblems(document: LinkEnd, other: LinkEnd, leadsBack: boolean): FieldProblem[] {
  if (document.id === other.id) return [problem('SAME_DOCUMENT', { vi: 'Một văn bản không sửa đổi, thay thế chính nó. Hãy nhập số, ký hiệu của văn bản trước.', en: 'A document does not amend or replace itself. Enter the number of the earlier one.' })]
  if (Temporal.PlainDate.compare(document.issuedDate, other.issuedDate) < 0) {
    const [own, theirs] = [formatDate(document.issuedDate), formatDate(other.issuedDate)]
    return [problem('OLDER_THAN_AMENDED', {
      vi: `Văn bản này ban hành ${own}, trước văn bản kia (${theirs}); văn bản sau mới sửa đổi, thay thế được văn bản trước.`,
      en: `This document is of ${own}, before the other one (${theirs}); only a later document changes an earlier one.`,
    })]
  }
  return leadsBack ? [problem('LINK_CIRCLE', { vi: 'Văn bản kia đã sửa đổi hoặc thay thế văn bản này (trực tiếp hoặc qua văn bản khác), nên không liên kết ngược lại được.', en: 'The other document already changes this one, directly or through others; it cannot be linked back.' })] : []
}

export const UNKNOWN_DOCUMENT: FieldProblem = problem('UNKNOWN_DOCUMENT', {
  vi: 'Không có văn bản số, ký hiệu này trong sổ. Hãy đăng ký văn bản trước, hoặc xem lại số, ký hiệu.', en: 'No document of this number is in the register. Register it first, or check the number.',
})
export const SEVERAL_DOCUMENTS: FieldProblem = {
  ...problem('SEVERAL_DOCUMENTS', { vi: 'Có nhiều văn bản cùng số, ký hiệu; hãy ghi thêm ngày ban hành.', en: 'Several documents have this number; add the date of issue.' }), field: 'otherDate',
}

export const NOT_PUBLISHED: Refusal = {
  code: 'NOT_PUBLISHED', clause: 'Đ6.1.a',
  text: { vi: 'Văn bản chưa chuyển theo dõi, nên chưa quyết định nhiệm vụ của văn bản bị thay thế. Hãy chuyển theo dõi trước.', en: 'The document is not sent out yet, so the tasks of the one it replaces cannot be decided on. Send it out first.' },
}
