import { type Actor, hasRole } from '../../kernel/actor.ts'
import type { Refusal } from '../../kernel/refusal.ts'

const ADMIN_ONLY: Refusal = { code: 'ADMIN_ONLY', text: { vi: 'Chỉ quản trị nạp hồ sơ quy chế.', en: 'Only an administrator loads a profile.' } }

export function refusals(actor: Actor, _action: 'load_profile', _subject: null): Refusal[] {
  return hasRole(actor, 'ADMIN') ? [] : [ADMIN_ONLY]
}
