import { type Actor, hasRole, seesEverything } from '../../kernel/actor.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { Person } from './domain/person.ts'

export type PersonAction = 'list' | 'see' | 'create' | 'import' | 'change' | 'set-roles' | 'move' | 'deactivate' | 'reactivate' | 'make-link'
export type PersonSubject = Person | null

const NOT_ADMIN: Refusal = { code: 'NOT_ADMINISTRATOR', text: { vi: 'Chỉ quản trị được cập nhật tài khoản người dùng.', en: 'Only the administrator keeps the accounts.' } }
const NOT_SEEN: Refusal = { code: 'PEOPLE_NOT_SHOWN', text: { vi: 'Danh sách người dùng chỉ dành cho quản trị, Văn phòng, lãnh đạo và thủ trưởng đơn vị.', en: 'The list of people is for the administrator, the Office, the leaders and heads of units.' } }
const SELF: Refusal = { code: 'NOT_ONESELF', text: { vi: 'Không thể tự ngừng tài khoản của chính mình.', en: 'Nobody deactivates their own account.' } }
const LAST: Refusal = { code: 'LAST_ADMINISTRATOR', text: { vi: 'Đây là quản trị duy nhất; hãy giao vai trò quản trị cho người khác trước.', en: 'This is the only administrator; make somebody else one first.' } }
const INACTIVE: Refusal = { code: 'INACTIVE', text: { vi: 'Tài khoản đã ngừng hoạt động.', en: 'The account is inactive.' } }
const ACTIVE: Refusal = { code: 'ACTIVE', text: { vi: 'Tài khoản đang hoạt động.', en: 'The account is active.' } }

/** Whose records an actor may know of: all, those of the own unit and below for its head, or nobody's. */
export function peopleInSight(actor: Actor): 'all' | readonly string[] {
  if (seesEverything(actor) || hasRole(actor, 'ADMIN')) return 'all'
  return hasRole(actor, 'UNIT_HEAD') ? actor.scope : []
}

export const keepsPeople = (actor: Actor): boolean => hasRole(actor, 'ADMIN')

/** Every reason why not; an empty list is permission. */
export function refusals(actor: Actor, action: PersonAction, subject: PersonSubject): Refusal[] {
  const sight = peopleInSight(actor)
  if (action === 'list') return sight === 'all' || sight.length > 0 ? [] : [NOT_SEEN]
  if (action === 'see') return subject !== null && (sight === 'all' || sight.includes(subject.organisationId)) ? [] : [NOT_SEEN]
  const reasons: Refusal[] = keepsPeople(actor) ? [] : [NOT_ADMIN]
  if (subject === null) return reasons
  if (action === 'reactivate' && subject.active) reasons.push(ACTIVE)
  if (action !== 'reactivate' && action !== 'change' && !subject.active) reasons.push(INACTIVE)
  if (action === 'deactivate' && subject.id === actor.userId) reasons.push(SELF)
  if (action === 'deactivate' && subject.isLastAdmin) reasons.push(LAST)
  return reasons
}
