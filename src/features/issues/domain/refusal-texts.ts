import type { Refusal } from '../../../kernel/refusal.ts'
import type { Text } from '../../../kernel/text.ts'
import type { State } from './issue-lifecycle.ts'

export const NOT_OFFICE: Refusal = {
  code: 'NOT_OFFICE', clause: 'Đ9.1.b',
  text: { vi: 'Chỉ Văn phòng xem xét, tham mưu và trình lãnh đạo.', en: 'Only the Office reviews, advises and submits to the leaders.' },
}
export const NOT_LEADER: Refusal = {
  code: 'NOT_LEADER', clause: 'Đ9.1.b',
  text: { vi: 'Chủ tịch hoặc Phó Chủ tịch cho ý kiến chỉ đạo.', en: 'The Chairman or a Vice-Chairman directs.' },
}
export const NOT_RAISER: Refusal = {
  code: 'NOT_RAISER', clause: 'Đ20.2',
  text: { vi: 'Chỉ đơn vị đã phản ánh thực hiện việc này.', en: 'Only the unit that raised it does this.' },
}
export const NOT_FOCAL_OR_HEAD: Refusal = {
  code: 'NOT_FOCAL_OR_HEAD', clause: 'Đ9.2.d',
  text: { vi: 'Việc này do đầu mối hoặc thủ trưởng đơn vị thực hiện.', en: 'The unit’s focal officer or head does this.' },
}
export const NOT_PARTY: Refusal = {
  code: 'NOT_PARTY', clause: 'Đ9.1.c',
  text: { vi: 'Chỉ đơn vị được lấy ý kiến cho ý kiến của mình.', en: 'Only a unit that was asked gives its own opinion.' },
}
export const OPINION_GIVEN: Refusal = {
  code: 'OPINION_GIVEN', clause: 'Đ9.1.c',
  text: { vi: 'Đơn vị đã có ý kiến.', en: 'The unit has given its opinion.' },
}
export const NO_UNCONNECTED_PARTY: Refusal = {
  code: 'UNIT_IS_CONNECTED', clause: 'Đ6.1.b',
  text: { vi: 'Đơn vị đã kết nối phần mềm tự cho ý kiến; Văn phòng chỉ ghi thay đơn vị chưa kết nối.', en: 'Connected units give their opinions themselves; the Office records only for units that are not.' },
}
export const UNIT_RAISES: Refusal = {
  code: 'UNIT_RAISES', clause: 'Đ20.2',
  text: { vi: 'Khó khăn, vướng mắc do đơn vị chủ trì hoặc phối hợp báo cáo.', en: 'Obstacles are reported by the unit that leads or coordinates the task.' },
}
export const NOT_COMMUNE: Refusal = {
  code: 'NOT_COMMUNE', clause: 'Đ21.3',
  text: { vi: 'Phản hồi về nhiệm vụ của đơn vị khác do UBND xã, thị trấn gửi.', en: 'Feedback on another unit’s task is given by communes.' },
}
export const NEEDS_DIRECTION: Refusal = {
  code: 'NEEDS_DIRECTION', clause: 'Đ9.1.c',
  text: { vi: 'Việc có ý kiến khác nhau chỉ kết thúc khi có ý kiến chỉ đạo hoặc đơn vị rút lại.', en: 'Different opinions end only by a direction or a withdrawal.' },
}
export const NOT_LEAD_UNIT: Refusal = {
  code: 'NOT_LEAD_UNIT', clause: 'Đ20.2',
  text: { vi: 'Đơn vị chủ trì thông báo lý do quá hạn; Văn phòng chỉ ghi thay đơn vị chưa kết nối phần mềm.', en: 'The lead unit gives the reason; the Office records only for units that are not connected.' },
}
export const NOT_OVERDUE: Refusal = {
  code: 'NOT_OVERDUE', clause: 'Đ20.2',
  text: { vi: 'Nhiệm vụ chưa quá hạn; khó khăn, vướng mắc trước hạn thì báo cáo ở mục vướng mắc.', en: 'The task is not overdue; report an obstacle before the deadline as an issue.' },
}

/** Why the state of the issue forbids it. */
export function wrongState(state: State): Refusal {
  return { code: 'WRONG_STATE', text: STATE_TEXTS[state] }
}

const STATE_TEXTS: Readonly<Record<State, Text>> = {
  raised: { vi: 'Việc đang chờ Văn phòng xem xét.', en: 'It waits for the Office to review it.' },
  under_review: { vi: 'Văn phòng đang xem xét.', en: 'The Office is reviewing it.' },
  info_requested: { vi: 'Văn phòng đang chờ đơn vị bổ sung thông tin.', en: 'The Office waits for the unit to add information.' },
  submitted_to_leader: { vi: 'Việc đã trình và đang chờ ý kiến chỉ đạo.', en: 'It is submitted and waits for a direction.' },
  directed: { vi: 'Lãnh đạo đã có ý kiến chỉ đạo.', en: 'A leader has directed.' },
  resolved: { vi: 'Việc đã giải quyết xong.', en: 'It is resolved.' },
  dismissed: { vi: 'Văn phòng đã trả lời không xem xét.', en: 'The Office has dismissed it.' },
  withdrawn: { vi: 'Đơn vị đã rút lại.', en: 'The unit has withdrawn it.' },
}
