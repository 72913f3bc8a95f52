import type { Refusal } from '../../../kernel/refusal.ts'
import type { Text } from '../../../kernel/text.ts'
import type { State } from './coordination-lifecycle.ts'

export const NOT_LEAD_UNIT: Refusal = {
  code: 'NOT_LEAD_UNIT', clause: 'Đ9.2.a',
  text: { vi: 'Chỉ đơn vị chủ trì gửi yêu cầu phối hợp và chịu trách nhiệm về nội dung yêu cầu.', en: 'Only the lead unit sends coordination requests and answers for what they ask.' },
}
export const NOT_FOCAL_OR_HEAD: Refusal = {
  code: 'NOT_FOCAL_OR_HEAD', clause: 'Đ9.2.d',
  text: { vi: 'Việc này do đầu mối hoặc thủ trưởng đơn vị thực hiện.', en: 'The unit’s focal officer or head does this.' },
}
export const NOT_UNIT_HEAD: Refusal = {
  code: 'NOT_UNIT_HEAD', clause: 'Đ9.2.a',
  text: { vi: 'Thủ trưởng đơn vị chủ trì báo cáo lãnh đạo về việc phối hợp chậm trễ; đề nghị thủ trưởng thực hiện.', en: 'The head of the lead unit reports late coordination to the leaders; please ask the head.' },
}
export const NOT_COORDINATOR: Refusal = {
  code: 'NOT_COORDINATOR', clause: 'Đ9.2.b',
  text: { vi: 'Chỉ đơn vị được yêu cầu phối hợp trả lời yêu cầu này.', en: 'Only the unit that was asked answers this request.' },
}
export const NOT_LEADER: Refusal = {
  code: 'NOT_LEADER', clause: 'Đ9.2.a',
  text: { vi: 'Chủ tịch hoặc Phó Chủ tịch cho ý kiến chỉ đạo về việc phối hợp chậm trễ.', en: 'The Chairman or a Vice-Chairman directs about late coordination.' },
}
export const NOT_OFFICE_RECORDS: Refusal = {
  code: 'NOT_OFFICE_RECORDS', clause: 'Đ6.1.b',
  text: { vi: 'Chỉ Văn phòng ghi thay đơn vị chưa kết nối phần mềm.', en: 'Only the Office records for a unit that is not connected.' },
}
export const UNIT_IS_CONNECTED: Refusal = {
  code: 'UNIT_IS_CONNECTED', clause: 'Đ6.1.b',
  text: { vi: 'Đơn vị phối hợp đã kết nối phần mềm và tự trả lời; vui lòng đôn đốc đơn vị.', en: 'The coordinating unit is connected and answers by itself; please urge it.' },
}
export const NOT_LATE: Refusal = {
  code: 'NOT_LATE', clause: 'Đ9.2.a',
  text: { vi: 'Chưa quá ngày yêu cầu trả lời nên chưa phải là phối hợp chậm trễ.', en: 'The day of the answer has not passed, so the coordination is not late.' },
}
export const NO_COORDINATOR: Refusal = {
  code: 'NO_COORDINATOR', clause: 'Đ2.2',
  text: { vi: 'Nhiệm vụ này không có đơn vị phối hợp; đề nghị Văn phòng bổ sung nếu cần.', en: 'This task has no coordinating unit; ask the Office to add one if it is needed.' },
}
export const TASK_NOT_OPEN: Refusal = {
  code: 'TASK_NOT_OPEN', clause: 'Đ9.2.a',
  text: { vi: 'Nhiệm vụ không còn thực hiện nên không gửi yêu cầu phối hợp.', en: 'The task is not being carried out any more, so nothing is asked of coordinators.' },
}

/** Why the state of the request forbids it. */
export function wrongState(state: State): Refusal {
  return { code: 'WRONG_STATE', text: STATE_TEXTS[state] }
}

const STATE_TEXTS: Readonly<Record<State, Text>> = {
  sent: { vi: 'Yêu cầu đang chờ đơn vị phối hợp trả lời.', en: 'The request waits for the coordinating unit to answer.' },
  seen: { vi: 'Đơn vị phối hợp đã nhận yêu cầu, chưa trả lời.', en: 'The coordinating unit has taken note and not answered yet.' },
  partial: { vi: 'Đơn vị phối hợp mới trả lời một phần.', en: 'The coordinating unit has answered in part.' },
  answered: { vi: 'Đơn vị phối hợp đã trả lời đầy đủ.', en: 'The coordinating unit has answered in full.' },
  declined: { vi: 'Đơn vị phối hợp đã trả lời yêu cầu không thuộc chức năng.', en: 'The coordinating unit has declined as out of its scope.' },
  escalated: { vi: 'Việc phối hợp chậm trễ đã được báo cáo và đang chờ lãnh đạo chỉ đạo.', en: 'The lateness is reported and waits for the leaders’ direction.' },
  outcome_notified: { vi: 'Đã thông báo kết quả phối hợp; yêu cầu đã xong.', en: 'The outcome is notified; the request is finished.' },
  ended: { vi: 'Yêu cầu đã kết thúc cùng với nhiệm vụ.', en: 'The request ended with its task.' },
}
