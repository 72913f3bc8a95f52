import type { Refusal } from '../../../kernel/refusal.ts'

export const NOT_OFFICE: Refusal = {
  code: 'NOT_OFFICE', clause: 'Đ9.1.d',
  text: { vi: 'Chỉ Văn phòng đề nghị các đơn vị cung cấp thông tin và kết thúc đề nghị.', en: 'Only the Office asks units for information and closes what it asked.' },
}
export const NOT_ASKED: Refusal = {
  code: 'NOT_ASKED', clause: 'Đ9.1.d',
  text: { vi: 'Chỉ đơn vị được đề nghị cung cấp thông tin trả lời.', en: 'Only a unit that was asked answers.' },
}
export const NOT_FOCAL_OR_HEAD: Refusal = {
  code: 'NOT_FOCAL_OR_HEAD', clause: 'Đ9.2.d',
  text: { vi: 'Việc này do đầu mối hoặc thủ trưởng đơn vị thực hiện.', en: 'The unit’s focal officer or head does this.' },
}
export const NOT_OFFICE_RECORDS: Refusal = {
  code: 'NOT_OFFICE_RECORDS', clause: 'Đ6.1.b',
  text: { vi: 'Chỉ Văn phòng ghi thay đơn vị chưa kết nối phần mềm.', en: 'Only the Office records for a unit that is not connected.' },
}
export const ALL_CONNECTED: Refusal = {
  code: 'UNIT_IS_CONNECTED', clause: 'Đ6.1.b',
  text: { vi: 'Đơn vị đã kết nối phần mềm và tự trả lời; Văn phòng chỉ ghi thay đơn vị chưa kết nối.', en: 'The unit is connected and answers by itself; the Office records only for units that are not.' },
}
export const CLOSED: Refusal = {
  code: 'REQUEST_CLOSED', text: { vi: 'Văn phòng đã kết thúc đề nghị này.', en: 'The Office has closed this request.' },
}
export const ALREADY_ANSWERED: Refusal = {
  code: 'ALREADY_ANSWERED', text: { vi: 'Trả lời của đơn vị này đã được ghi.', en: 'The answer of this unit is recorded already.' },
}
