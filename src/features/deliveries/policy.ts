import { type Actor, hasRole } from '../../kernel/actor.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { canMove, type DeliveryState } from './domain/delivery-lifecycle.ts'

const KEEPERS_ONLY: Refusal = {
  code: 'KEEPERS_ONLY',
  text: { vi: 'Hộp gửi đi dành cho quản trị và Chánh Văn phòng.', en: 'The outbox is for administrators and the Chief of Office.' },
}
const NOT_STOPPED: Refusal = {
  code: 'NOT_STOPPED',
  text: {
    vi: 'Chỉ gửi lại được thư, tin bị lỗi, đã dừng hoặc chưa rõ đã gửi; thư, tin này đang chờ, đang gửi, đã gửi hoặc đã được thay bằng bản mới.',
    en: 'Only what failed, was given up or is unconfirmed can be sent again; this one waits, is on its way, was sent or was replaced by a newer one.',
  },
}

/** Who looks after what goes out: administrators and the Chief of Office. */
export function outboxRefusals(actor: Actor, _action: 'see_deliveries', _subject: null): readonly Refusal[] {
  return hasRole(actor, 'ADMIN', 'CHIEF_OF_OFFICE') ? [] : [KEEPERS_ONLY]
}

/** Why this one cannot be sent again by hand. */
export function retryRefusals(_actor: Actor, _action: 'retry_delivery', { state }: { readonly state: DeliveryState }): readonly Refusal[] {
  return canMove(state, 'retry') ? [] : [NOT_STOPPED]
}
