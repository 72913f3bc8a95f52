import type { Text } from '../../../kernel/text.ts'
import { words } from './words.ts'

export const formTexts = {
  acknowledgeLead: { vi: 'Đơn vị đã nhận và đối chiếu nhiệm vụ với văn bản (điểm a khoản 2 Điều 6).', en: 'The unit has received the task and compared it with the document (Article 6, paragraph 2, point a).' },
  content: { vi: 'Tình hình thực hiện', en: 'How the work stands' },
  documentRef: { vi: 'Văn bản liên quan', en: 'Related document' },
  documentHint: { vi: 'Số, ký hiệu, ngày; ví dụ 15/BC-KT ngày 13/02/2026.', en: 'Number, symbol, date; e.g. 15/BC-KT of 13/02/2026.' },
  resultDateHint: { vi: 'Ngày của văn bản hoặc việc đã hoàn thành; dùng để xét đúng hạn.', en: 'Date of the result document or act; it decides whether the task was in time.' },
  noDocumentHint: { vi: 'Chỉ nhập khi không có văn bản kết quả.', en: 'Only when there is no result document.' },
  filesHint: { vi: 'PDF, DOCX, XLSX hoặc ảnh; mỗi tệp không quá 25 MB. Không gửi tài liệu mật.', en: 'PDF, DOCX, XLSX or images; up to 25 MB each. No secret papers.' },
  withdrawReason: { vi: 'Lý do rút', en: 'Why it is withdrawn' },
  officer: { vi: 'Giao cho', en: 'Give to' },
  nobody: { vi: 'Không phân công', en: 'Nobody' },
  note: { vi: 'Ghi chú', en: 'Note' },
  rejectReason: { vi: 'Nội dung cần thực hiện lại', en: 'What must be done again' },
  confirmNote: { vi: 'Nhận xét', en: 'Remark' },
  sourceDocument: { vi: 'Báo cáo của đơn vị (số, ký hiệu)', en: 'The unit’s report (number, symbol)' },
  sourceDocumentDate: { vi: 'Ngày của báo cáo', en: 'Date of the report' },
  receivedDate: { vi: 'Ngày Văn phòng nhận', en: 'Day of receipt by the Office' },
  decisionDocument: { vi: 'Số, ký hiệu văn bản của lãnh đạo', en: 'Number and symbol of the leaders’ document' },
  decisionDate: { vi: 'Ngày văn bản', en: 'Date of the document' },
  decisionReason: { vi: 'Lý do', en: 'Reason' },
  suspendUntil: { vi: 'Tạm dừng đến hết ngày', en: 'Suspended until the end of' },
  suspendUntilHint: { vi: 'Để trống nếu văn bản không ấn định ngày.', en: 'Leave empty when the document names no day.' },
  suspendLead: { vi: 'Trong thời gian tạm dừng, nhiệm vụ không tính vào số liệu và đơn vị không bị tính nghĩa vụ cập nhật.', en: 'While suspended the task is not counted, and the unit owes no update.' },
  resumeHint: { vi: 'Không cần văn bản nếu thời gian tạm dừng đã hết.', en: 'No document is needed once the time of suspension is over.' },
  newDue: { vi: 'Thời hạn mới', en: 'New deadline' },
  newDueHint: { vi: 'Chỉ nhập khi văn bản của lãnh đạo ấn định hạn khác; để trống thì giữ hạn cũ.', en: 'Only when the leaders’ document fixes another one; left empty, the deadline stays.' },
  cancelLead: { vi: 'Nhiệm vụ kết thúc, không tính vào số liệu; việc này không hoàn tác được.', en: 'The task ends and is not counted; this cannot be undone.' },
  newLead: { vi: 'Đơn vị chủ trì mới', en: 'New lead unit' },
  rerouteLead: { vi: 'Nhiệm vụ của đơn vị hiện tại được tính “Chuyển lại”; đơn vị mới nhận một nhiệm vụ riêng, giữ cơ quan phối hợp và theo dõi.', en: 'The present unit’s task counts as rerouted; the new unit gets one of its own, with the same coordinating and monitoring bodies.' },
} satisfies Record<string, Text>

/** Labels of error summaries by field; an act that says one of them otherwise brings its own beside these. */
export const fieldLabels = {
  content: formTexts.content, documentRef: formTexts.documentRef, resultDate: words.resultDate, resultDocument: words.resultDocument, noDocumentReason: words.noDocumentReason,
  summary: words.summary, files: words.files, userId: formTexts.officer, note: formTexts.note, qualityRating: words.quality, effectRating: words.effect,
  sourceDocument: formTexts.sourceDocument, sourceDocumentDate: formTexts.sourceDocumentDate, receivedDate: formTexts.receivedDate,
  document: formTexts.decisionDocument, documentDate: formTexts.decisionDate, reason: formTexts.decisionReason, until: formTexts.suspendUntil, newLeadId: formTexts.newLead, dueDate: formTexts.newDue,
} satisfies Record<string, Text>
