import { type Actor, hasRole, seesEverything } from '../../kernel/actor.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { Organisation } from './domain/organisation.ts'

export type OrganisationAction = 'create' | 'change' | 'rename' | 'connect' | 'close' | 'merge' | 'import' | 'export' | 'appoint' | 'delegate'

/** What a rule looks at; null for actions before there is a record. */
export type OrganisationSubject = Organisation | null

const NOT_KEEPER: Refusal = {
  code: 'NOT_KEEPER_OF_ORGANISATIONS',
  text: { vi: 'Chỉ quản trị và Chánh Văn phòng được cập nhật danh mục cơ quan, đơn vị.', en: 'Only the administrator and the Chief of Office keep the list of organisations.' },
  clause: 'Đ1.2',
}
const NOT_HEAD: Refusal = {
  code: 'NOT_HEAD_OF_UNIT',
  text: { vi: 'Chỉ thủ trưởng của chính đơn vị, quản trị hoặc Chánh Văn phòng được cử và ủy quyền đầu mối.', en: 'Only the head of this very unit, the administrator or the Chief of Office names its focal officer.' },
  clause: 'Đ9.2.d',
}
const CLOSED: Refusal = {
  code: 'ORGANISATION_CLOSED',
  text: { vi: 'Đơn vị đã ngừng hoạt động hoặc đã sáp nhập.', en: 'The organisation is closed or merged.' },
}
const UNCONNECTED: Refusal = {
  code: 'NOT_CONNECTED',
  text: { vi: 'Đơn vị chưa kết nối phần mềm nên không có đầu mối; Văn phòng cập nhật thay.', en: 'The organisation is not connected, so it has no focal officer; the Office records for it.' },
  clause: 'Đ6.1.b',
}
const STRANGER: Refusal = { code: 'FOREIGN_ORGANISATION', text: { vi: 'Đơn vị này ngoài phạm vi của anh/chị.', en: 'This organisation does not concern you.' } }

/** ADMIN, and the Chief of Office, keep the list. */
export const keepsOrganisations = (actor: Actor): boolean => hasRole(actor, 'ADMIN', 'CHIEF_OF_OFFICE')

/** The whole tree is for the Office, the leaders and the administrator; others know their own unit and those below it. */
export const seesAllOrganisations = (actor: Actor): boolean => seesEverything(actor) || hasRole(actor, 'ADMIN')

export const seesOrganisation = (actor: Actor, id: string): boolean => seesAllOrganisations(actor) || actor.scope.includes(id)

/** Every reason why not; an empty list is permission. */
export function refusals(actor: Actor, action: OrganisationAction, subject: OrganisationSubject): Refusal[] {
  const reasons: Refusal[] = []
  if (subject !== null && !seesOrganisation(actor, subject.id)) reasons.push(STRANGER)
  const isFocal = action === 'appoint' || action === 'delegate'
  if (isFocal && !keepsOrganisations(actor) && !(hasRole(actor, 'UNIT_HEAD') && actor.organisationId === subject?.id)) reasons.push(NOT_HEAD)
  if (!isFocal && !keepsOrganisations(actor) && action !== 'export') reasons.push(NOT_KEEPER)
  if (action === 'export' && !seesAllOrganisations(actor)) reasons.push(NOT_KEEPER)
  if (subject?.closedFrom !== undefined && action !== 'change') reasons.push(CLOSED)
  if (isFocal && subject?.connected === false) reasons.push(UNCONNECTED)
  return reasons
}
