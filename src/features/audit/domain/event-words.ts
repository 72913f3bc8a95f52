import type { Language, Text } from '../../../kernel/text.ts'

/** Every kind of event there is, with what a history calls it. An event of another kind does not compile. */
const EVENT_WORDS = {
  // Documents
  DOCUMENT_REGISTERED: { vi: 'Đăng ký văn bản', en: 'Document registered' },
  DOCUMENT_CORRECTED: { vi: 'Sửa thông tin văn bản', en: 'Document corrected' },
  DOCUMENT_PUBLISHED: { vi: 'Chuyển theo dõi', en: 'Sent out for following' },
  ATTACHMENT_ADDED: { vi: 'Đính kèm tệp', en: 'File attached' },
  ATTACHMENT_REMOVED: { vi: 'Gỡ tệp đính kèm', en: 'File removed' },
  TASKS_DRAFTED: { vi: 'Lưu nháp việc tách nhiệm vụ', en: 'Split of tasks saved as a draft' },
  TASK_NOT_TRACKED: { vi: 'Đưa vào diện không theo dõi', en: 'Marked as not tracked' },
  // Assignments
  ASSIGNMENT_ISSUED: { vi: 'Giao nhiệm vụ', en: 'Task sent to the unit' },
  ASSIGNMENT_ACKNOWLEDGED: { vi: 'Tiếp nhận nhiệm vụ', en: 'Task acknowledged' },
  ASSIGNMENT_DELEGATED: { vi: 'Phân công trong đơn vị', en: 'Delegated inside the unit' },
  ASSIGNMENT_MOVED: { vi: 'Chuyển nhiệm vụ sang đơn vị kế thừa', en: 'Task moved to the successor unit' },
  PROGRESS_UPDATED: { vi: 'Cập nhật tình hình thực hiện', en: 'Progress updated' },
  PROGRESS_RECORDED: { vi: 'Văn phòng nhập hộ tình hình thực hiện', en: 'Progress recorded by the Office' },
  PAPER_RECEIVED: { vi: 'Ghi nhận văn bản đến', en: 'Paper received' },
  RESULT_REPORTED: { vi: 'Báo cáo kết quả', en: 'Result reported' },
  RESULT_RECORDED: { vi: 'Văn phòng nhập hộ kết quả', en: 'Result recorded by the Office' },
  RESULT_WITHDRAWN: { vi: 'Rút báo cáo kết quả', en: 'Result report withdrawn' },
  RESULT_CONFIRMED: { vi: 'Xác nhận kết quả, kết thúc công việc', en: 'Result confirmed, task closed' },
  RESULT_REJECTED: { vi: 'Chưa xác nhận kết quả, đề nghị thực hiện lại', en: 'Result not confirmed, to be done again' },
  OBLIGATION_MOVED: { vi: 'Dời ngày nghĩa vụ theo lịch mới', en: 'Clock moved by a new calendar' },
  // Organisations and people
  ORGANISATION_CREATED: { vi: 'Thêm đơn vị', en: 'Organisation added' },
  ORGANISATION_CHANGED: { vi: 'Sửa thông tin đơn vị', en: 'Organisation changed' },
  ORGANISATION_RENAMED: { vi: 'Đổi tên đơn vị', en: 'Organisation renamed' },
  ORGANISATION_NAME_TOOK_EFFECT: { vi: 'Tên mới của đơn vị có hiệu lực', en: 'New name took effect' },
  ORGANISATION_CONNECTION_CHANGED: { vi: 'Thay đổi việc kết nối phần mềm', en: 'Connection changed' },
  ORGANISATION_CLOSED: { vi: 'Ngừng hoạt động', en: 'Organisation closed' },
  ORGANISATION_MERGED: { vi: 'Sáp nhập đơn vị', en: 'Organisation merged' },
  FOCAL_OFFICER_APPOINTED: { vi: 'Cử đầu mối', en: 'Focal officer appointed' },
  FOCAL_OFFICER_ENDED: { vi: 'Thôi làm đầu mối', en: 'Focal officer ended' },
  FOCAL_DUTY_DELEGATED: { vi: 'Ủy quyền đầu mối', en: 'Focal duty delegated' },
  FOCAL_DELEGATION_REVOKED: { vi: 'Thôi ủy quyền đầu mối', en: 'Focal delegation revoked' },
  PERSON_CREATED: { vi: 'Thêm người dùng', en: 'Person added' },
  PERSON_CHANGED: { vi: 'Sửa thông tin người dùng', en: 'Person changed' },
  PERSON_MOVED: { vi: 'Chuyển người dùng sang đơn vị khác', en: 'Person moved' },
  PERSON_DEACTIVATED: { vi: 'Ngừng tài khoản', en: 'Account stopped' },
  PERSON_REACTIVATED: { vi: 'Mở lại tài khoản', en: 'Account opened again' },
  ROLES_CHANGED: { vi: 'Thay đổi vai trò', en: 'Roles changed' },
  // Sign-in
  SIGNED_IN: { vi: 'Đăng nhập', en: 'Signed in' },
  SIGNED_OUT: { vi: 'Đăng xuất', en: 'Signed out' },
  PASSWORD_CHANGED: { vi: 'Đổi mật khẩu', en: 'Password changed' },
  PASSWORD_LINK_MADE: { vi: 'Tạo đường dẫn đặt mật khẩu', en: 'Password link made' },
  PASSWORD_SET_BY_LINK: { vi: 'Đặt mật khẩu bằng đường dẫn', en: 'Password set by link' },
  SESSION_REVOKED: { vi: 'Thu hồi phiên đăng nhập', en: 'Session revoked' },
  SESSIONS_REVOKED: { vi: 'Thu hồi các phiên khác', en: 'Other sessions revoked' },
  API_TOKEN_CREATED: { vi: 'Tạo mã truy cập', en: 'API token created' },
  API_TOKEN_REVOKED: { vi: 'Thu hồi mã truy cập', en: 'API token revoked' },
  SECOND_STEP_TURNED_ON: { vi: 'Bật xác thực hai bước', en: 'Second step turned on' },
  SECOND_STEP_TURNED_OFF: { vi: 'Tắt xác thực hai bước', en: 'Second step turned off' },
  SECOND_STEP_REMOVED: { vi: 'Quản trị gỡ xác thực hai bước', en: 'Second step removed by an administrator' },
  RECOVERY_CODE_USED: { vi: 'Dùng mã dự phòng', en: 'Recovery code used' },
  RECOVERY_CODES_RENEWED: { vi: 'Tạo lại mã dự phòng', en: 'Recovery codes renewed' },
  // System
  SYSTEM_SET_UP: { vi: 'Thiết lập hệ thống', en: 'System set up' },
  CALENDAR_LOADED: { vi: 'Nạp thông báo lịch nghỉ', en: 'Holiday notice loaded' },
  REGULATION_PROFILE_LOADED: { vi: 'Nạp hồ sơ quy chế', en: 'Regulation profile loaded' },
  DELIVERY_RETRIED: { vi: 'Gửi lại thư, tin nhắc việc', en: 'Reminder sent again' },
  REMINDER_CHOICES_CHANGED: { vi: 'Thay đổi cách nhận nhắc việc', en: 'Ways of being reminded changed' },
  DATA_EXPORTED: { vi: 'Kết xuất dữ liệu', en: 'Data exported' },
  DEMONSTRATION_BEGUN: { vi: 'Bắt đầu nạp dữ liệu trình diễn', en: 'Demonstration data begun' },
  DEMONSTRATION_LOADED: { vi: 'Nạp dữ liệu trình diễn', en: 'Demonstration data loaded' },
} as const satisfies Record<string, Text>

export type EventKind = keyof typeof EVENT_WORDS

/** What a history calls this event; a kind of a newer version is shown as its code, never hidden. */
export function eventWords(kind: string, language: Language): string {
  return kind in EVENT_WORDS ? EVENT_WORDS[kind as EventKind][language] : kind
}
