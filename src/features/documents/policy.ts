import { type Actor, isOffice } from '../../kernel/actor.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { DocumentPhase } from './domain/document.ts'

export type DocumentAction = 'register' | 'change' | 'attach' | 'detach'

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
