import { type Actor, hasRole } from '../../kernel/actor.ts'
import type { Refusal } from '../../kernel/refusal.ts'

export type ResetAction = 'make-password-link' | 'remove-second-step'
export type ResetSubject = { readonly userId: string; readonly active: boolean }

const ADMIN_ONLY: Refusal = { code: 'ADMIN_ONLY', text: {
  vi: 'Chỉ người quản trị được đặt lại cách đăng nhập; vui lòng liên hệ người quản trị.', en: 'Only the administrator resets how people sign in; please ask them.',
} }
const INACTIVE: Refusal = { code: 'USER_INACTIVE', text: {
  vi: 'Tài khoản đang ngừng hoạt động; mở lại tài khoản trước.', en: 'The account is inactive; activate it first.',
} }

/** Why `actor` may not reset how this person signs in. One may reset one's own: it needs a session all the same. */
export function resetRefusals(actor: Actor, _action: ResetAction, subject: ResetSubject): readonly Refusal[] {
  return [...(hasRole(actor, 'ADMIN') ? [] : [ADMIN_ONLY]), ...(subject.active ? [] : [INACTIVE])]
}

/** What belongs to oneself needs no further reason; `load` finds nothing of others. */
export const ownRefusals = (): readonly Refusal[] => []
