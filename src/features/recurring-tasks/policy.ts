import { type Actor, hasRole } from '../../kernel/actor.ts'
import type { Refusal } from '../../kernel/refusal.ts'

export type SeriesAction = 'see' | 'end_series'

const NOT_FOLLOWER: Refusal = {
  code: 'NOT_FOLLOWER', clause: 'Đ6.1.a',
  text: {
    vi: 'Việc kết thúc nhiệm vụ định kỳ do chuyên viên theo dõi hoặc Chánh Văn phòng ghi nhận theo văn bản.',
    en: 'A recurring task is ended by a monitoring officer or the Chief of Office, by a document.',
  },
}

/** Why `actor` may not do this to a series. Whether it still runs is judged when writing (409). */
export function refusals(actor: Actor, action: SeriesAction, _subject: unknown): readonly Refusal[] {
  return action === 'see' || hasRole(actor, 'MONITOR', 'CHIEF_OF_OFFICE') ? [] : [NOT_FOLLOWER]
}
