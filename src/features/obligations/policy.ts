import { type Actor, hasRole, isOffice, seesEverything } from '../../kernel/actor.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { isPeriodic, OBLIGATIONS, type ObligationKind } from './domain/obligation.ts'

export type ObligationVerb = 'record_report' | 'confirm_receipt' | 'enter_session'

/** What the rules of acting on a clock look at. */
export type ObligationSubject = { readonly kind: ObligationKind; readonly chargedOrganisationId: string }

const DONE_ELSEWHERE: Refusal = {
  code: 'DONE_ELSEWHERE',
  text: { vi: 'Nghĩa vụ này xong khi việc được thực hiện trong hồ sơ của nó; không ghi nhận riêng ở đây.', en: 'This duty ends when its work is done in its own record; it is not recorded here.' },
}
const notOffice = (clause: string): Refusal => ({
  code: 'NOT_OFFICE', clause,
  text: { vi: 'Chỉ Văn phòng ghi nhận nghĩa vụ của Văn phòng.', en: 'Only the Office records its own duties.' },
})
const notUnit = (clause: string): Refusal => ({
  code: 'NOT_UNIT_OR_OFFICE', clause,
  text: { vi: 'Thủ trưởng hoặc đầu mối của chính đơn vị, hoặc Văn phòng, ghi nhận báo cáo của đơn vị.', en: 'The head or focal officer of this very unit, or the Office, records its report.' },
})
const NOT_OFFICE_RECEIVES: Refusal = {
  code: 'NOT_OFFICE', clause: 'Đ22.1',
  text: { vi: 'Chỉ Văn phòng xác nhận đã nhận báo cáo của đơn vị.', en: 'Only the Office confirms that it received a unit’s report.' },
}
const NO_RECEIPT: Refusal = {
  code: 'NO_RECEIPT_NEEDED', clause: 'Đ22.1',
  text: { vi: 'Chỉ báo cáo của đơn vị gửi Văn phòng mới cần xác nhận đã nhận.', en: 'Only reports of units to the Office are confirmed as received.' },
}
const NOT_OFFICE_ENTERS: Refusal = {
  code: 'NOT_OFFICE', clause: 'Đ12.1.đ',
  text: { vi: 'Chỉ Văn phòng nhập ngày họp thường kỳ.', en: 'Only the Office enters the day of the regular session.' },
}

/** Every reason why the actor may not do this to the clock; an empty list is permission. */
export function refusals(actor: Actor, verb: ObligationVerb, subject: ObligationSubject | null): Refusal[] {
  if (subject === null || verb === 'enter_session') return isOffice(actor) ? [] : [NOT_OFFICE_ENTERS]
  const { charged, clause } = OBLIGATIONS[subject.kind]
  if (verb === 'confirm_receipt') return [...(isPeriodic(subject.kind) && charged === 'unit' ? [] : [NO_RECEIPT]), ...(isOffice(actor) ? [] : [NOT_OFFICE_RECEIVES])]
  if (!isPeriodic(subject.kind)) return [DONE_ELSEWHERE]
  if (isOffice(actor)) return []
  if (charged !== 'unit') return [notOffice(clause)]
  const ofUnit = actor.organisationId === subject.chargedOrganisationId && hasRole(actor, 'UNIT_HEAD', 'FOCAL_OFFICER')
  return ofUnit ? [] : [notUnit(clause)]
}

/** The page of session days is for those who see the whole authority; others have nothing to do there. */
export function sessionPageRefusals(actor: Actor): Refusal[] {
  return seesEverything(actor) ? [] : [NOT_OFFICE_ENTERS]
}
