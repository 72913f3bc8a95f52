import type { Refusal } from '../../../kernel/refusal.ts'

export const KEEPERS_ONLY: Refusal = {
  code: 'FIELD_KEEPERS_ONLY', text: { vi: 'Chánh Văn phòng hoặc quản trị cập nhật phân công này theo văn bản của Chủ tịch.', en: 'The Chief of Office or an administrator keeps this, after the Chairman’s document.' },
}
export const NOT_VICE_CHAIR: Refusal = {
  code: 'NOT_VICE_CHAIR', text: { vi: 'Chọn một Phó Chủ tịch đang có tài khoản hoạt động.', en: 'Choose a Vice-Chairman whose account is active.' },
}
export const NO_SUCH_UNIT: Refusal = {
  code: 'NO_SUCH_UNIT', text: { vi: 'Đơn vị không có hoặc đã ngừng hoạt động vào ngày này.', en: 'There is no such unit, or it is closed on that day.' },
}
export const ALREADY_IN_CHARGE: Refusal = {
  code: 'ALREADY_IN_CHARGE', text: { vi: 'Phó Chủ tịch này đang phụ trách đơn vị đã chọn.', en: 'This Vice-Chairman is in charge of that unit already.' },
}
export const BEFORE_PRESENT_CHARGE: Refusal = {
  code: 'BEFORE_PRESENT_CHARGE', text: { vi: 'Ngày bắt đầu phải sau ngày bắt đầu của phân công hiện hành.', en: 'It must begin after the present charge began.' },
}
export const FIELD_ENDED: Refusal = {
  code: 'FIELD_ENDED', text: { vi: 'Phân công này đã kết thúc.', en: 'This charge has ended already.' },
}
