import { type Actor, hasRole, isOffice } from '../../kernel/actor.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { Secrecy } from './domain/secrecy.ts'
import type { AssignedRow } from './domain/secret-document.ts'

/** What the register is for somebody today: the level up to which he is cleared. */
export type Standing = { readonly level: Secrecy | null }

const NOT_OFFICE: Refusal = {
  code: 'NOT_OFFICE', clause: 'Đ5.2, Đ6.1.a',
  text: { vi: 'Chỉ người của Văn phòng được quyền tiếp cận văn bản mật đăng ký và sửa sổ này.', en: 'Only cleared people of the Office enter and correct this register.' },
}
const NOT_A_GRANTOR: Refusal = {
  code: 'NOT_A_GRANTOR', clause: 'Đ5.2',
  text: { vi: 'Quyền tiếp cận văn bản mật do Chủ tịch hoặc Chánh Văn phòng cấp; quản trị không tự cấp.', en: 'The Chairman or the Chief of Office clears people; an administrator does not.' },
}
const NOT_YOURS: Refusal = {
  code: 'NOT_YOUR_UNIT', clause: 'Đ6.2.b',
  text: { vi: 'Kết quả do người được quyền tiếp cận của cơ quan được giao cập nhật; Văn phòng cập nhật thay cho cơ quan chưa kết nối.', en: 'Cleared people of the assigned organisation write its counts; the Office does so for those that are not connected.' },
}

/** Grants and ends clearances, and sees who looked. */
export function managesClearances(actor: Actor): boolean {
  return hasRole(actor, 'CHAIR', 'CHIEF_OF_OFFICE')
}

/** Every reason why `actor`, who is cleared, may not do it. */
export function secretRefusals(actor: Actor, action: 'see' | 'register' | 'record_paper'): readonly Refusal[] {
  return action === 'see' || isOffice(actor) ? [] : [NOT_OFFICE]
}

export function clearanceRefusals(actor: Actor): readonly Refusal[] {
  return managesClearances(actor) ? [] : [NOT_A_GRANTOR]
}

/** Whether `actor` writes the counts of an organisation (Đ6.1.b, Đ6.2.b). */
export function resultRefusals(actor: Actor, row: Pick<AssignedRow, 'organisationId' | 'connected'>): readonly Refusal[] {
  const ofUnit = actor.organisationId === row.organisationId && hasRole(actor, 'UNIT_HEAD', 'UNIT_OFFICER', 'FOCAL_OFFICER')
  return ofUnit || (isOffice(actor) && !row.connected) ? [] : [NOT_YOURS]
}
