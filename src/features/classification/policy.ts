import { type Actor, hasRole } from '../../kernel/actor.ts'
import type { Refusal } from '../../kernel/refusal.ts'

export type SplitAction = 'split' | 'publish'

const NOT_SPLITTER: Refusal = {
  code: 'NOT_OFFICE_OFFICER', clause: 'Đ6.1.a',
  text: {
    vi: 'Việc tách nhiệm vụ, phân loại do Văn phòng thực hiện: văn thư, chuyên viên theo dõi hoặc Chánh Văn phòng.',
    en: 'Splitting and classifying is done by the Office: the records clerk, a monitoring officer or the Chief of Office.',
  },
}

const NOT_PUBLISHER: Refusal = {
  code: 'NOT_PUBLISHER', clause: 'Đ6.1.a',
  text: {
    vi: 'Chuyển theo dõi do chuyên viên theo dõi hoặc Chánh Văn phòng thực hiện. Anh/chị có thể lưu nháp để chuyên viên chuyển.',
    en: 'Sending out is done by a monitoring officer or the Chief of Office. You can save the draft for them.',
  },
}

/** Why `actor` may not split the document into tasks, or send them out. The phase of the document is judged when writing (409). */
export function refusals(actor: Actor, action: SplitAction, _subject: unknown): Refusal[] {
  if (!hasRole(actor, 'RECORDS_CLERK', 'MONITOR', 'CHIEF_OF_OFFICE')) return [NOT_SPLITTER]
  return action === 'publish' && !hasRole(actor, 'MONITOR', 'CHIEF_OF_OFFICE') ? [NOT_PUBLISHER] : []
}
