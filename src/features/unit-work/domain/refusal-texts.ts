import type { Refusal } from '../../../kernel/refusal.ts'

const refusal = (code: string, clause: string, vi: string, en: string): Refusal => ({ code, clause, text: { vi, en } })

export const NOT_OWN_UNIT = refusal('NOT_OWN_UNIT', 'Đ9.2.c', 'Đây là việc nội bộ của đơn vị chủ trì.', 'This is the lead unit’s own affair.')
export const NOT_HEAD = refusal('NOT_HEAD_OF_UNIT', 'Đ8.1.c', 'Việc này do thủ trưởng đơn vị thực hiện.', 'The head of the unit does this.')
export const NOT_FOCAL_OR_HEAD = refusal('NOT_FOCAL_OR_HEAD', 'Đ9.2.d', 'Việc này do đầu mối hoặc thủ trưởng đơn vị thực hiện.', 'The unit’s focal officer or head does this.')
export const NOT_FOCAL = refusal('NOT_FOCAL', 'Đ8.1.c', 'Đầu mối của đơn vị trình thủ trưởng.', 'The unit’s focal officer puts results before the head.')
export const HEAD_REPORTS_DIRECTLY = refusal('HEAD_REPORTS_DIRECTLY', 'Đ8.1.c', 'Thủ trưởng báo cáo kết quả trực tiếp, không phải trình duyệt.', 'The head reports results directly, without sign-off.')
export const SIGN_OFF_IS_OFF = refusal('SIGN_OFF_IS_OFF', 'Đ8.1.c', 'Đơn vị không áp dụng việc thủ trưởng duyệt kết quả; hãy báo cáo kết quả trực tiếp.', 'The unit does not have results signed off; report the result directly.')
export const NOT_OFFICER_OR_FOCAL = refusal('NOT_OFFICER_OR_FOCAL', 'Đ9.2.c', 'Người được giao, đầu mối hoặc thủ trưởng đơn vị ghi nhận việc này đã xong.', 'The officer in charge, the focal officer or the head says that this is done.')
export const NOT_REPORTABLE = refusal('NOT_REPORTABLE', 'Đ6.2.b', 'Nhiệm vụ không ở trạng thái báo cáo kết quả được.', 'The task is not in a state in which a result can be reported.')
export const ALREADY_WAITING = refusal('ALREADY_WAITING', 'Đ8.1.c', 'Đã có một kết quả đang chờ thủ trưởng duyệt; rút lại trước khi trình kết quả khác.', 'A result waits for the head already; take it back before putting another.')
export const NOTHING_WAITS = refusal('NOTHING_WAITS', 'Đ8.1.c', 'Không có kết quả nào đang chờ thủ trưởng duyệt.', 'No result waits for the head.')
export const TASK_NOT_OPEN = refusal('TASK_NOT_OPEN', 'Đ9.2.c', 'Nhiệm vụ không còn thực hiện nên không chia việc thêm.', 'The task is not open any more, so it is not shared out further.')
export const SUB_TASK_ENDED = refusal('SUB_TASK_ENDED', 'Đ9.2.c', 'Việc này đã xong hoặc đã hủy.', 'This is done or cancelled already.')
