import type { Text } from '../../../kernel/text.ts'

/** What happened to a document or a task, as its history says it. */
export const eventWords: Readonly<Record<string, Text>> = {
  DOCUMENT_REGISTERED: { vi: 'Đăng ký văn bản', en: 'Document registered' },
  DOCUMENT_CORRECTED: { vi: 'Sửa thông tin văn bản', en: 'Document corrected' },
  DOCUMENT_PUBLISHED: { vi: 'Chuyển theo dõi', en: 'Sent out for following' },
  ATTACHMENT_ADDED: { vi: 'Đính kèm tệp', en: 'File attached' },
  ATTACHMENT_REMOVED: { vi: 'Bỏ tệp đính kèm', en: 'File removed' },
  TASKS_DRAFTED: { vi: 'Phân loại, tách nhiệm vụ', en: 'Tasks drafted' },
  TASK_NOT_TRACKED: { vi: 'Đưa vào diện không theo dõi', en: 'Marked as not tracked' },
  ASSIGNMENT_ISSUED: { vi: 'Giao nhiệm vụ', en: 'Task sent to the unit' },
  ASSIGNMENT_ACKNOWLEDGED: { vi: 'Tiếp nhận nhiệm vụ', en: 'Task acknowledged' },
  PROGRESS_UPDATED: { vi: 'Cập nhật tình hình thực hiện', en: 'Progress updated' },
  ASSIGNMENT_DELEGATED: { vi: 'Phân công trong đơn vị', en: 'Delegated inside the unit' },
  RESULT_REPORTED: { vi: 'Báo cáo kết quả', en: 'Result reported' },
  RESULT_WITHDRAWN: { vi: 'Rút báo cáo kết quả', en: 'Result report withdrawn' },
  RESULT_CONFIRMED: { vi: 'Xác nhận kết quả, kết thúc công việc', en: 'Result confirmed, task closed' },
  RESULT_REJECTED: { vi: 'Chưa xác nhận kết quả, đề nghị thực hiện lại', en: 'Result not confirmed, to be done again' },
  PROGRESS_RECORDED: { vi: 'Văn phòng nhập hộ tình hình thực hiện', en: 'Progress recorded by the Office' },
  RESULT_RECORDED: { vi: 'Văn phòng nhập hộ kết quả', en: 'Result recorded by the Office' },
  ASSIGNMENT_MOVED: { vi: 'Chuyển nhiệm vụ sang đơn vị kế thừa', en: 'Task moved to the successor unit' },
}
