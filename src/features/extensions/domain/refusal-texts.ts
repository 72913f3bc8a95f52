import type { Refusal } from '../../../kernel/refusal.ts'
import type { Text } from '../../../kernel/text.ts'
import type { ExtensionState } from './extension-lifecycle.ts'

// Who: 403.
export const NOT_LEAD_UNIT: Refusal = {
  code: 'NOT_LEAD_UNIT', clause: 'Đ6.2.c',
  text: { vi: 'Chỉ cơ quan, đơn vị chủ trì xin gia hạn; đơn vị khác đề nghị qua đơn vị chủ trì.', en: 'Only the lead unit asks for an extension; other units turn to it.' },
}
export const NOT_FOCAL_OR_HEAD: Refusal = {
  code: 'NOT_FOCAL_OR_HEAD', clause: 'Đ9.2.d',
  text: { vi: 'Việc này do đầu mối hoặc thủ trưởng đơn vị thực hiện.', en: 'The unit’s focal officer or head does this.' },
}
export const NOT_UNIT_HEAD: Refusal = {
  code: 'NOT_UNIT_HEAD', clause: 'Đ6.2.c',
  text: { vi: 'Văn bản xin gia hạn do thủ trưởng đơn vị ký, gửi; đầu mối chuẩn bị dự thảo.', en: 'The head of the unit signs and sends the request; the focal officer may prepare it.' },
}
export const NOT_OFFICE: Refusal = {
  code: 'NOT_OFFICE', clause: 'Đ6.1.d',
  text: { vi: 'Việc này do Văn phòng (văn thư, chuyên viên, Chánh Văn phòng) thực hiện.', en: 'The Office does this (records clerk, monitoring officer, Chief of Office).' },
}
export const UNIT_IS_CONNECTED: Refusal = {
  code: 'UNIT_IS_CONNECTED', clause: 'Đ6.1.b',
  text: { vi: 'Đơn vị chủ trì đã kết nối phần mềm và tự gửi đề nghị; Văn phòng chỉ nhập thay đơn vị chưa kết nối.', en: 'The lead unit is connected and asks by itself; the Office records only for units that are not.' },
}
export const NOT_LEADER: Refusal = {
  code: 'NOT_LEADER', clause: 'Đ6.1.d',
  text: { vi: 'Chỉ Chủ tịch hoặc Phó Chủ tịch phụ trách quyết định việc gia hạn; Văn phòng trình và theo dõi.', en: 'Only the Chairman or the Vice-Chairman in charge decides; the Office presents and follows.' },
}
export const NOT_IN_CHARGE: Refusal = {
  code: 'VICE_CHAIR_NOT_IN_CHARGE', clause: 'Đ6.1.d',
  text: { vi: 'Đơn vị này do Phó Chủ tịch khác phụ trách; đề nghị Phó Chủ tịch phụ trách hoặc Chủ tịch quyết định.', en: 'Another Vice-Chairman is in charge of this unit; he or the Chairman decides.' },
}

// The rule: 422.
export const EXTENSION_NOT_ALLOWED: Refusal = {
  code: 'EXTENSION_NOT_ALLOWED', clause: 'Đ6.1.d',
  text: {
    vi: 'Văn bản của cấp trên đã quy định thời gian nên nhiệm vụ này không được gia hạn. Đề nghị thực hiện đúng hạn, hoặc báo cáo khó khăn để lãnh đạo kiến nghị cơ quan ban hành.',
    en: 'The authority above fixed the time, so this task cannot be extended. Please keep to it, or report the difficulty so that the leaders may turn to that authority.',
  },
}
export const NO_DEADLINE: Refusal = {
  code: 'NO_DEADLINE', clause: 'Đ4',
  text: { vi: 'Nhiệm vụ không có thời hạn nên không phải xin gia hạn.', en: 'The task has no deadline, so there is nothing to extend.' },
}
export const AWAITING_EVENT: Refusal = {
  code: 'AWAITING_EVENT', clause: 'Đ5.1.e',
  text: { vi: 'Hạn đang chờ sự kiện nên chưa có ngày để xin gia hạn. Khi sự kiện đã xảy ra, đề nghị ghi nhận sự kiện để có hạn.', en: 'The deadline waits for its event, so there is no day yet to extend. Once the event has happened, record it and the deadline follows.' },
}
export const LATE_REFUSED: Refusal = {
  code: 'LATE_REQUEST', clause: 'Đ6.2.c',
  text: { vi: 'Đã quá thời điểm xin gia hạn nên không tiếp nhận đề nghị.', en: 'It is too late to ask for an extension; the request is not taken.' },
}
export const CALENDAR_MISSING: Refusal = {
  code: 'CALENDAR_MISSING', clause: 'Đ6.2.c',
  text: { vi: 'Chưa có lịch làm việc của năm có thời hạn nên chưa tính được đề nghị còn kịp hay không; đề nghị quản trị nạp thông báo ngày nghỉ.', en: 'The working-day calendar of that year is not loaded, so nobody can tell whether the request is in time; please ask the administrator to load it.' },
}

// The state: 409.
export const REQUEST_OPEN: Refusal = {
  code: 'EXTENSION_OPEN', clause: 'Đ6.2.c',
  text: { vi: 'Nhiệm vụ đang có một đề nghị gia hạn chưa được trả lời; rút đề nghị đó trước nếu cần thay.', en: 'A request for this task waits for its answer; withdraw it first to send another.' },
}
const NO_REQUEST: Text = { vi: 'Không có đề nghị gia hạn nào đang xử lý.', en: 'No request for extension is open.' }

const STATE_TEXTS: Readonly<Record<ExtensionState, Text>> = {
  draft: { vi: 'Đề nghị gia hạn còn là dự thảo của đơn vị.', en: 'The request is still a draft of the unit.' },
  submitted: { vi: 'Văn phòng chưa tiếp nhận đề nghị này.', en: 'The Office has not received the request yet.' },
  received: { vi: 'Văn phòng đã tiếp nhận, chưa trình lãnh đạo.', en: 'The Office has received the request and not presented it yet.' },
  presented: { vi: 'Đề nghị đã trình, đang chờ lãnh đạo quyết định.', en: 'The request is presented and waits for the leaders.' },
  approved: { vi: 'Đề nghị đã được cho phép gia hạn.', en: 'The request has been granted.' },
  rejected: { vi: 'Đề nghị không được chấp thuận.', en: 'The request has been rejected.' },
  withdrawn: { vi: 'Đơn vị đã rút đề nghị.', en: 'The unit has withdrawn the request.' },
  lapsed: { vi: 'Nhiệm vụ đã kết thúc nên đề nghị hết hiệu lực.', en: 'The task has ended and the request lapsed.' },
}

export function wrongState(state: ExtensionState | undefined): Refusal {
  return { code: 'WRONG_STATE', text: state === undefined ? NO_REQUEST : STATE_TEXTS[state] }
}

const PHASE_TEXTS: Readonly<Record<string, Text>> = {
  draft: { vi: 'Nhiệm vụ chưa được chuyển theo dõi.', en: 'The task has not been sent out yet.' },
  pending_confirmation: { vi: 'Kết quả đã báo cáo và đang chờ xác nhận; rút báo cáo trước nếu cần thêm thời gian.', en: 'A result is reported and waits for confirmation; withdraw it first if more time is needed.' },
  suspended: { vi: 'Nhiệm vụ đang tạm dừng.', en: 'The task is suspended.' },
}
const ENDED: Text = { vi: 'Nhiệm vụ đã kết thúc.', en: 'The task has ended.' }

export function wrongPhase(phase: string): Refusal {
  return { code: 'WRONG_PHASE', text: PHASE_TEXTS[phase] ?? ENDED }
}
