import type { Text } from '../../../kernel/text.ts'

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
} satisfies Record<string, Text>
