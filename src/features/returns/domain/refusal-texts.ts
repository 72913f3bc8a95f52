import type { Refusal } from '../../../kernel/refusal.ts'

export const NOT_LEAD_UNIT: Refusal = {
  code: 'NOT_LEAD_UNIT', clause: 'Đ6.2.a',
  text: { vi: 'Chỉ cơ quan, đơn vị chủ trì chuyển lại nhiệm vụ của mình.', en: 'Only the lead unit returns its task.' },
}
export const NOT_FOCAL_OR_HEAD: Refusal = {
  code: 'NOT_FOCAL_OR_HEAD', clause: 'Đ9.2.d',
  text: { vi: 'Việc chuyển lại do đầu mối hoặc thủ trưởng đơn vị thực hiện.', en: 'The unit’s focal officer or head returns a task.' },
}
export const RETURN_OPEN: Refusal = {
  code: 'RETURN_OPEN', clause: 'Đ6.2.a',
  text: { vi: 'Nhiệm vụ đang có một đề nghị chuyển lại chờ Văn phòng xử lý; rút đề nghị đó trước nếu cần thay đổi.', en: 'A return of this task waits for the Office already; withdraw it first if it is to change.' },
}
export const NO_RETURN: Refusal = {
  code: 'NO_RETURN', clause: 'Đ6.2.a',
  text: { vi: 'Không có đề nghị chuyển lại nào đang chờ.', en: 'No return waits.' },
}
export const RESULT_REPORTED: Refusal = {
  code: 'RESULT_REPORTED', clause: 'Đ6.2.a',
  text: { vi: 'Đã báo cáo kết quả nên không chuyển lại; rút báo cáo trước nếu nhiệm vụ giao chưa đúng.', en: 'A result was reported, so the task is not returned; withdraw the report first if the task is not right.' },
}
export const NOT_LEADER: Refusal = {
  code: 'NOT_LEADER', clause: 'Đ9.1.c',
  text: { vi: 'Ý kiến chỉ đạo do Chủ tịch hoặc Phó Chủ tịch cho.', en: 'The Chairman or a Vice-Chairman directs.' },
}
export const NOTHING_ESCALATED: Refusal = {
  code: 'NOTHING_ESCALATED', clause: 'Đ9.1.c',
  text: { vi: 'Không có đề nghị chuyển lại nào đang chờ ý kiến lãnh đạo.', en: 'No return waits for a leader’s direction.' },
}
