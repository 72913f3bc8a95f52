import type { Refusal } from '../../../kernel/refusal.ts'

export const NOT_URGER: Refusal = {
  code: 'NOT_URGER', clause: 'Đ11',
  text: { vi: 'Việc đôn đốc do Văn phòng, người theo dõi hoặc đơn vị cấp trên của đơn vị chủ trì thực hiện. Đơn vị phản ánh qua Văn phòng.', en: 'Urging is for the Office, whoever follows the task, or a unit above the lead unit. Please tell the Office.' },
}
export const OWN_UNIT: Refusal = {
  code: 'OWN_UNIT', clause: 'Đ11',
  text: { vi: 'Không tự đôn đốc đơn vị mình; nhiệm vụ này do người theo dõi ở đơn vị khác đôn đốc.', en: 'One does not urge one’s own unit; somebody of another unit who follows the task does.' },
}
export const NOTHING_TO_URGE: Refusal = {
  code: 'NOTHING_TO_URGE', clause: 'Đ11',
  text: { vi: 'Nhiệm vụ không còn ở trạng thái phải đôn đốc: chưa giao, đã có kết quả chờ xác nhận, đã kết thúc hoặc đang tạm dừng.', en: 'There is nothing to urge: not sent out yet, a result waits for confirmation, closed or suspended.' },
}
export const NOT_OFFICE: Refusal = {
  code: 'NOT_OFFICE', clause: 'Đ11.4',
  text: { vi: 'Công văn đôn đốc do Văn phòng soạn và phát hành.', en: 'Letters of urging are drafted and issued by the Office.' },
}
export const NOT_OFFICE_RECORDS: Refusal = {
  code: 'NOT_OFFICE_RECORDS', clause: 'Đ10.4',
  text: { vi: 'Phê bình, biểu dương do Lãnh đạo quyết định và Văn phòng ghi nhận.', en: 'Criticism and commendation are decided by the leaders and written down by the Office.' },
}
export const LETTER_DECIDED: Refusal = {
  code: 'LETTER_DECIDED', clause: 'Đ11.4',
  text: { vi: 'Công văn này đã phát hành hoặc đã hủy dự thảo.', en: 'This letter has been issued or discarded already.' },
}
export const TASKS_MOVED_ON: Refusal = {
  code: 'TASKS_MOVED_ON', clause: 'Đ11.4',
  text: { vi: 'Có nhiệm vụ trong công văn không còn phải đôn đốc hoặc đã có công văn khác sau khi soạn. Vui lòng hủy dự thảo và soạn lại.', en: 'A task in the letter no longer needs urging, or another letter was issued meanwhile. Please discard the draft and make a new one.' },
}
export const NUMBER_TAKEN: Refusal = {
  code: 'NUMBER_TAKEN', clause: 'Đ11.4',
  text: { vi: 'Số và ký hiệu này đã dùng cho một công văn đôn đốc khác trong năm.', en: 'This number and symbol belong to another letter of urging of the year.' },
}
export const REMARK_EXISTS: Refusal = {
  code: 'REMARK_EXISTS', clause: 'Đ10.4',
  text: { vi: 'Nội dung theo văn bản này đã được ghi nhận.', en: 'What this document says has been written down already.' },
}
