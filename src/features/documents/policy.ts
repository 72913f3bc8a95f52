import { type Actor, hasRole, isLeader, isOffice } from '../../kernel/actor.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { DocumentPhase } from './domain/document.ts'

export type DocumentAction = 'register' | 'change' | 'attach' | 'detach'
/** What may be done to a document at any time. */
export type LinkAction = 'link'

const NOT_OFFICE: Refusal = {
  code: 'NOT_OFFICE', clause: 'Đ6.1.a',
  text: { vi: 'Chỉ Văn phòng (văn thư, chuyên viên theo dõi, Chánh Văn phòng) đăng ký và sửa văn bản giao nhiệm vụ.', en: 'Only the Office (records clerk, monitoring officer, Chief of Office) registers and changes documents.' },
}

const PUBLISHED: Refusal = {
  code: 'DOCUMENT_PUBLISHED', clause: 'Đ6.1.a',
  text: { vi: 'Văn bản đã chuyển theo dõi nên không sửa trực tiếp; nội dung sai sót được điều chỉnh bằng việc điều chỉnh, bổ sung nhiệm vụ.', en: 'The document has been sent out and is not changed directly; mistakes are corrected by an amendment.' },
}

/** Every reason why `actor` may not do it. `phase` is null for a document that is yet to be. */
export function documentRefusals(actor: Actor, _action: DocumentAction, subject: { readonly phase: DocumentPhase } | null): readonly Refusal[] {
  return [...(isOffice(actor) ? [] : [NOT_OFFICE]), ...(subject?.phase === 'published' ? [PUBLISHED] : [])]
}

const NOT_OFFICE_LINKS: Refusal = {
  code: 'NOT_OFFICE', clause: 'Đ6.1.a',
  text: { vi: 'Chỉ Văn phòng ghi nhận văn bản sửa đổi, thay thế và quyết định các nhiệm vụ của văn bản cũ.', en: 'Only the Office links documents and decides on the tasks of the earlier one.' },
}

/** Linking documents, and what becomes of the tasks of a replaced one: the Office, whatever the phase of the document. */
export function linkRefusals(actor: Actor, _action: LinkAction, _subject: unknown): readonly Refusal[] {
  return isOffice(actor) ? [] : [NOT_OFFICE_LINKS]
}

const NOT_A_DECIDER: Refusal = {
  code: 'NOT_A_DECIDER', clause: 'Đ5.2',
  text: { vi: 'Việc xác định văn bản là mật do Chánh Văn phòng hoặc Lãnh đạo Ủy ban nhân dân ghi nhận theo quyết định bằng văn bản.', en: 'That a document is secret is recorded by the Chief of Office or a leader, by a written decision.' },
}

/** Who records that a document is secret (Đ5.2), whatever its phase: the phase decides what comes of it. */
export function secrecyRefusals(actor: Actor): readonly Refusal[] {
  return isLeader(actor) || hasRole(actor, 'CHIEF_OF_OFFICE') ? [] : [NOT_A_DECIDER]
}
