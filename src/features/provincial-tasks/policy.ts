import { type Actor, isOffice, seesEverything } from '../../kernel/actor.ts'
import type { Refusal } from '../../kernel/refusal.ts'

export type UpwardAction = 'see' | 'report'

const NOT_OFFICE_OR_LEADER: Refusal = {
  code: 'NOT_OFFICE_OR_LEADER', clause: 'Đ9.1.đ',
  text: { vi: 'Việc báo cáo cấp trên do Văn phòng và lãnh đạo theo dõi.', en: 'Reporting upward is followed by the Office and the leaders.' },
}
const NOT_OFFICE: Refusal = {
  code: 'NOT_OFFICE', clause: 'Đ9.1.đ',
  text: { vi: 'Việc kết xuất gửi cấp trên và ghi số tiếp nhận do Văn phòng thực hiện.', en: 'Files for the level above are made, and their receipt noted, by the Office.' },
}

/** Why `actor` may not see, or make, what is reported upward (Đ9.1.đ). */
export function refusals(actor: Actor, action: UpwardAction, _subject: unknown): readonly Refusal[] {
  if (action === 'see') return seesEverything(actor) ? [] : [NOT_OFFICE_OR_LEADER]
  return isOffice(actor) ? [] : [NOT_OFFICE]
}
