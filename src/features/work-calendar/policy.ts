import { type Actor, hasRole, isOffice } from '../../kernel/actor.ts'
import type { Refusal } from '../../kernel/refusal.ts'

const ADMIN_ONLY: Refusal = {
  code: 'ADMIN_ONLY',
  text: { vi: 'Chỉ quản trị hoặc Chánh Văn phòng nạp thông báo lịch nghỉ.', en: 'Only an administrator or the Chief of Office loads a notice.' },
}
const OFFICE_ONLY: Refusal = { code: 'OFFICE_ONLY', text: { vi: 'Trang này dành cho Văn phòng và quản trị.', en: 'This page is for the Office and administrators.' } }

/** Seeing the calendar page is the Office's and the administrators'; loading a notice the administrator's or the Chief's. */
export function refusals(actor: Actor, action: 'see_calendar' | 'load_notice', _subject: null): Refusal[] {
  if (action === 'load_notice') return hasRole(actor, 'ADMIN', 'CHIEF_OF_OFFICE') ? [] : [ADMIN_ONLY]
  return isOffice(actor) || hasRole(actor, 'ADMIN') ? [] : [OFFICE_ONLY]
}
