import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { FieldProblem } from '../../../kernel/problem.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import type { DocumentPhase } from './document.ts'

/** What comes of the decision that a document of the normal register is secret, by where the document stands. */
export const SECRECY_OUTCOMES = { registered: 'purged', published: 'refused' } as const satisfies Record<DocumentPhase, string>
export type SecrecyOutcome = (typeof SECRECY_OUTCOMES)[DocumentPhase]

/** Why it was not purged. */
export const SECRECY_GROUNDS = ['published', 'old_seals'] as const
export type SecrecyGround = (typeof SECRECY_GROUNDS)[number]

export type Judgement = { readonly outcome: 'purged'; readonly ground: null } | { readonly outcome: 'refused'; readonly ground: SecrecyGround }

/** `sealedWhole`: an event of the document went into the chain with its words, which could not be taken out again without breaking it. */
export function judgeSecrecy({ phase, sealedWhole }: { readonly phase: DocumentPhase; readonly sealedWhole: boolean }): Judgement {
  if (SECRECY_OUTCOMES[phase] === 'refused') return { outcome: 'refused', ground: 'published' }
  return sealedWhole ? { outcome: 'refused', ground: 'old_seals' } : { outcome: 'purged', ground: null }
}

/** Said of a decision that could not be carried out here, and what is to be done instead. */
export const SECRECY_REFUSALS: Readonly<Record<SecrecyGround, Refusal>> = {
  published: {
    code: 'SECRECY_AFTER_PUBLISHING', clause: 'Đ5.2',
    text: {
      vi: 'Văn bản đã chuyển theo dõi, các đơn vị đã xem nên phần mềm không xóa. Quyết định đã được ghi nhận. Việc cần làm: trình Lãnh đạo văn bản thu hồi các nhiệm vụ của văn bản; yêu cầu các đơn vị đã nhận xử lý theo quy định về bảo vệ bí mật nhà nước; quản trị hệ thống xử lý cơ sở dữ liệu, nhật ký ghi trước và bản sao lưu theo hướng dẫn docs/decisions/0022.',
      en: 'The document was sent out and units have seen it; it is not deleted here. The decision is recorded. To do: have a leader’s document cancel its tasks; have the units that received it act under the rules on state secrets; the administrator treats database, write-ahead log and backups as docs/decisions/0022 says.',
    },
  },
  old_seals: {
    code: 'SECRECY_OLD_SEALS', clause: 'Đ5.2',
    text: {
      vi: 'Nhật ký của văn bản được niêm phong theo cách cũ, không tách được nội dung mà vẫn giữ nguyên chuỗi niêm phong, nên phần mềm không xóa. Quyết định đã được ghi nhận. Việc cần làm: không chuyển theo dõi văn bản này; quản trị hệ thống xử lý cơ sở dữ liệu, nhật ký ghi trước và bản sao lưu theo hướng dẫn docs/decisions/0022.',
      en: 'The events of this document were sealed in the old way, from which words cannot be taken without breaking the chain; it is not deleted here. The decision is recorded. To do: do not send the document out; the administrator treats database, write-ahead log and backups as docs/decisions/0022 says.',
    },
  },
}

/** What keeps a decision from being taken as it stands. */
export function secrecyProblems({ decisionDate }: { readonly decisionDate: PlainDate }, today: PlainDate): readonly FieldProblem[] {
  if (Temporal.PlainDate.compare(decisionDate, today) <= 0) return []
  return [{ field: 'decisionDate', code: 'DECIDED_IN_FUTURE', clause: 'Đ5.2', text: { vi: 'Ngày quyết định không được sau ngày hôm nay.', en: 'The decision lies in the future.' } }]
}
