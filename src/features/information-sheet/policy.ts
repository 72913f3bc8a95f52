import { type Actor, isOffice } from '../../kernel/actor.ts'
import type { Refusal } from '../../kernel/refusal.ts'

export const NOT_OFFICE: Refusal = {
  code: 'NOT_OFFICE', clause: 'Đ19.1',
  text: { vi: 'Phiếu thông tin do Văn phòng lập và gửi các đơn vị.', en: 'The information sheet is made and sent by the Office.' },
}
export const ALREADY_SENT: Refusal = {
  code: 'ALREADY_SENT', clause: 'Đ19.1', text: { vi: 'Phiếu thông tin của kỳ này đã được gửi.', en: 'The sheet of this period has been sent already.' },
}

/** Đ19.1: the Office sends; whoever may see the sheet has been found by then. */
export function sendRefusals(actor: Actor): readonly Refusal[] {
  return isOffice(actor) ? [] : [NOT_OFFICE]
}

export function seeRefusals(): readonly Refusal[] {
  return []
}
