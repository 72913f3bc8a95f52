import type { Refusal } from '../../../kernel/refusal.ts'
import type { Text } from '../../../kernel/text.ts'
import type { Phase } from './assignment-lifecycle.ts'

export const NOT_LEAD_UNIT: Refusal = {
  code: 'NOT_LEAD_UNIT', clause: 'Đ6.2.b',
  text: { vi: 'Chỉ cơ quan, đơn vị chủ trì thực hiện việc này; đơn vị phối hợp và đơn vị khác được xem.', en: 'Only the lead unit does this; coordinating and other units may look.' },
}
export const COORDINATOR_ONLY: Refusal = {
  code: 'COORDINATOR_ONLY', clause: 'Đ2.2',
  text: { vi: 'Đơn vị anh/chị phối hợp, không chủ trì nhiệm vụ này; nội dung phối hợp gửi đơn vị chủ trì.', en: 'Your unit coordinates this task and does not lead it; send your part to the lead unit.' },
}
export const NOT_FOCAL_OR_HEAD: Refusal = {
  code: 'NOT_FOCAL_OR_HEAD', clause: 'Đ9.2.d',
  text: { vi: 'Việc này do đầu mối hoặc thủ trưởng đơn vị thực hiện.', en: 'The unit’s focal officer or head does this.' },
}
export const HEAD_SIGNS: Refusal = {
  code: 'HEAD_SIGNS', clause: 'Đ8.1.c',
  text: { vi: 'Kết quả của đơn vị do thủ trưởng duyệt trước khi báo cáo; hãy trình thủ trưởng.', en: 'The head of the unit signs off its results before they are reported; put it before the head.' },
}
export const NOT_FOCAL_HEAD_OR_DELEGATED: Refusal = {
  code: 'NOT_FOCAL_HEAD_OR_DELEGATED', clause: 'Đ9.2.c',
  text: { vi: 'Việc này do đầu mối, thủ trưởng hoặc chuyên viên được đơn vị phân công thực hiện.', en: 'The unit’s focal officer, head, or the officer given this task does this.' },
}
export const NOT_OFFICE: Refusal = {
  code: 'NOT_OFFICE', clause: 'Đ8.2',
  text: { vi: 'Chỉ Văn phòng (chuyên viên theo dõi, Chánh Văn phòng) kiểm tra và quyết định kết thúc công việc.', en: 'Only the Office (a monitoring officer or the Chief of Office) checks and closes.' },
}
export const REPORTER_CONFIRMS: Refusal = {
  code: 'REPORTER_CONFIRMS', clause: 'Đ8.2',
  text: { vi: 'Anh/chị đã báo cáo hoặc nhập kết quả này nên không tự xác nhận; đề nghị người khác của Văn phòng xác nhận.', en: 'You reported or recorded this result, so somebody else of the Office must judge it.' },
}
export const LEAD_UNIT_CONFIRMS: Refusal = {
  code: 'LEAD_UNIT_CONFIRMS', clause: 'Đ8.2',
  text: { vi: 'Đơn vị anh/chị chủ trì nhiệm vụ này nên không tự xác nhận kết quả; cơ quan theo dõi khác xác nhận.', en: 'Your unit leads this task and may not judge its own result; the other monitoring body does.' },
}
export const NOT_OFFICE_RECORDS: Refusal = {
  code: 'NOT_OFFICE_RECORDS', clause: 'Đ6.1.b',
  text: { vi: 'Chỉ Văn phòng nhập thay đơn vị chưa kết nối phần mềm.', en: 'Only the Office records for a unit that is not connected.' },
}
export const UNIT_IS_CONNECTED: Refusal = {
  code: 'UNIT_IS_CONNECTED', clause: 'Đ6.1.b',
  text: { vi: 'Đơn vị chủ trì đã kết nối phần mềm và tự cập nhật; Văn phòng chỉ nhập thay đơn vị chưa kết nối. Vui lòng đôn đốc đơn vị.', en: 'The lead unit is connected and updates by itself; the Office records only for units that are not. Please urge the unit.' },
}

export const NOT_OFFICE_DECIDES: Refusal = {
  code: 'NOT_OFFICE_DECIDES', clause: 'Đ8.2',
  text: { vi: 'Quyết định của lãnh đạo về nhiệm vụ do chuyên viên theo dõi hoặc Chánh Văn phòng ghi nhận.', en: 'What the leaders decide about a task is recorded by a monitoring officer or the Chief of Office.' },
}
export const OWN_TASK: Refusal = {
  code: 'OWN_TASK', clause: 'Đ5.1.d',
  text: { vi: 'Đơn vị anh/chị chủ trì nhiệm vụ này; việc này do người của cơ quan theo dõi thực hiện.', en: 'Your unit leads this task; somebody of the monitoring body does this.' },
}
export const CONFIRMED_DATA: Refusal = {
  code: 'CONFIRMED_DATA', clause: 'Đ8.1',
  text: {
    vi: 'Kết quả đã được xác nhận nên không sửa trực tiếp. Nếu có sai sót, gửi đề nghị đính chính để Văn phòng xem xét.',
    en: 'The result is confirmed and not changed directly. If something is wrong, ask for a correction.',
  },
}

/** Why the phase forbids, and what comes first instead. */
export function wrongPhase(phase: Phase, texts: Partial<Record<Phase, Text>>): Refusal {
  return { code: 'WRONG_PHASE', text: texts[phase] ?? PHASE_TEXTS[phase] }
}

const PHASE_TEXTS: Readonly<Record<Phase, Text>> = {
  draft: { vi: 'Nhiệm vụ chưa được chuyển theo dõi.', en: 'The task has not been sent out yet.' },
  issued: { vi: 'Nhiệm vụ đang chờ đơn vị tiếp nhận.', en: 'The unit has not acknowledged the task yet.' },
  accepted: { vi: 'Nhiệm vụ đã được tiếp nhận; đơn vị chưa báo cáo kết quả.', en: 'The task is acknowledged; the unit has not reported a result.' },
  in_progress: { vi: 'Nhiệm vụ đang thực hiện; đơn vị chưa báo cáo kết quả.', en: 'The task is in progress; the unit has not reported a result.' },
  pending_confirmation: { vi: 'Kết quả đang chờ Văn phòng xác nhận.', en: 'A result waits for the Office to confirm.' },
  closed: { vi: 'Nhiệm vụ đã kết thúc.', en: 'The task is closed.' },
  not_tracked: { vi: 'Nhiệm vụ thuộc diện không theo dõi.', en: 'The task is not tracked.' },
  suspended: { vi: 'Nhiệm vụ đang tạm dừng.', en: 'The task is suspended.' },
  cancelled: { vi: 'Nhiệm vụ đã được thu hồi.', en: 'The task has been cancelled.' },
  rerouted: { vi: 'Nhiệm vụ đã chuyển cho đơn vị khác.', en: 'The task has gone to another unit.' },
}

const REPORTED: Text = {
  vi: 'Kết quả đã báo cáo và đang chờ xác nhận; rút báo cáo trước nếu cần bổ sung.',
  en: 'A result is reported and waits for confirmation; withdraw it first if something must be added.',
}
const SUSPENDED_INSTEAD: Text = {
  vi: 'Nhiệm vụ đang tạm dừng; tiếp tục thực hiện trước, hoặc thu hồi nếu không thực hiện nữa.',
  en: 'The task is suspended; resume it first, or cancel it if it is not to be done any more.',
}
const NOT_SUSPENDED: Text = { vi: 'Nhiệm vụ không tạm dừng.', en: 'The task is not suspended.' }
const OVER: Text = {
  vi: 'Nhiệm vụ đã kết thúc; kết quả sai sót được sửa bằng đính chính, hoặc mở lại khi chấp nhận đề nghị đính chính.',
  en: 'The task is closed; mistakes are mended by a correction, or it is reopened when a correction is accepted.',
}
const ALREADY_ACKNOWLEDGED: Text = { vi: 'Đơn vị đã tiếp nhận nhiệm vụ này.', en: 'The unit has acknowledged this task already.' }

/** Sentences that say more than the phase alone, per action. */
export const phaseTexts = {
  acknowledge: { accepted: ALREADY_ACKNOWLEDGED, in_progress: ALREADY_ACKNOWLEDGED },
  update_progress: { pending_confirmation: REPORTED },
  report_result: { pending_confirmation: REPORTED },
  receive_report: { pending_confirmation: REPORTED },
  record_for_unconnected: { pending_confirmation: REPORTED },
  delegate: {},
  withdraw_report: { issued: { vi: 'Chưa có báo cáo kết quả để rút.', en: 'There is no reported result to withdraw.' } },
  confirm_result: { issued: { vi: 'Đơn vị chưa báo cáo kết quả.', en: 'The unit has not reported a result.' } },
  reject_result: { issued: { vi: 'Đơn vị chưa báo cáo kết quả.', en: 'The unit has not reported a result.' } },
  suspend: { suspended: SUSPENDED_INSTEAD, closed: OVER },
  resume: { issued: NOT_SUSPENDED, accepted: NOT_SUSPENDED, in_progress: NOT_SUSPENDED, pending_confirmation: NOT_SUSPENDED },
  cancel: { closed: OVER },
  reroute: { closed: OVER },
} as const satisfies Record<string, Partial<Record<Phase, Text>>>
