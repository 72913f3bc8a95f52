import type { Refusal } from '../../../kernel/refusal.ts'

export const NOT_LEAD_UNIT: Refusal = {
  code: 'NOT_LEAD_UNIT', clause: 'Đ8.1',
  text: { vi: 'Chỉ đầu mối hoặc thủ trưởng đơn vị chủ trì đề nghị đính chính kết quả của đơn vị mình.', en: 'Only the focal officer or head of the lead unit asks to correct its result.' },
}
export const OFFICE_ASKS: Refusal = {
  code: 'OFFICE_ASKS', clause: 'Đ6.1.b',
  text: { vi: 'Đơn vị chủ trì chưa kết nối phần mềm; Văn phòng ghi nhận đề nghị đính chính thay đơn vị.', en: 'The lead unit is not connected; the Office notes its request for correction.' },
}
export const NOTHING_REPORTED: Refusal = {
  code: 'NOTHING_REPORTED', clause: 'Đ8.1',
  text: { vi: 'Nhiệm vụ chưa có kết quả được báo cáo để đính chính.', en: 'No result is reported that could be corrected.' },
}
export const CORRECTION_OPEN: Refusal = {
  code: 'CORRECTION_OPEN', clause: 'Đ8.1',
  text: { vi: 'Đang có một đề nghị đính chính chờ xử lý; rút đề nghị đó trước nếu cần thay đổi.', en: 'A request for correction waits already; withdraw it first if it is to change.' },
}
export const NO_CORRECTION: Refusal = {
  code: 'NO_CORRECTION', clause: 'Đ8.1',
  text: { vi: 'Không có đề nghị đính chính nào đang chờ.', en: 'No request for correction waits.' },
}
export const LEADER_OR_CHIEF: Refusal = {
  code: 'LEADER_OR_CHIEF', clause: 'Đ8.2',
  text: { vi: 'Nhiệm vụ đã kết thúc; việc đính chính, mở lại do lãnh đạo hoặc Chánh Văn phòng quyết định.', en: 'The task is closed; a leader or the Chief of Office decides on correcting or reopening it.' },
}
export const ASKER_DECIDES: Refusal = {
  code: 'ASKER_DECIDES', clause: 'Đ8.2',
  text: { vi: 'Anh/chị đã ghi nhận đề nghị này nên không tự quyết định; đề nghị người khác xử lý.', en: 'You noted this request, so somebody else decides on it.' },
}
export const REPORTER_DECIDES: Refusal = {
  code: 'REPORTER_DECIDES', clause: 'Đ8.2',
  text: { vi: 'Anh/chị đã báo cáo hoặc nhập kết quả này nên không tự quyết định việc đính chính; đề nghị người khác xử lý.', en: 'You reported or recorded this result, so somebody else decides on correcting it.' },
}
export const NOT_CLOSED: Refusal = {
  code: 'NOT_CLOSED', clause: 'Đ8.2',
  text: { vi: 'Nhiệm vụ chưa kết thúc nên không mở lại; Văn phòng có thể đề nghị thực hiện lại.', en: 'The task is not closed and cannot be reopened; the Office may ask to do it again.' },
}
