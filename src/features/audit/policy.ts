import { type Actor, hasRole } from '../../kernel/actor.ts'
import type { Refusal } from '../../kernel/refusal.ts'

const KEEPERS_ONLY: Refusal = {
  code: 'KEEPERS_ONLY',
  text: { vi: 'Nhật ký dành cho quản trị và Chánh Văn phòng.', en: 'The log is for administrators and the Chief of Office.' },
}

export function refusals(actor: Actor, _action: 'see_log', _subject: null): Refusal[] {
  return hasRole(actor, 'ADMIN', 'CHIEF_OF_OFFICE') ? [] : [KEEPERS_ONLY]
}
