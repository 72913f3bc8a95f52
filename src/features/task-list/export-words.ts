import type { Text } from '../../kernel/text.ts'

export const exportWords = {
  fileName: { vi: 'danh-sach-nhiem-vu', en: 'tasks' },
  aboutSheet: { vi: 'Thông tin', en: 'About' },
  rowsSheet: { vi: 'Danh sách nhiệm vụ', en: 'Tasks' },
  asOf: { vi: 'Số liệu tính đến', en: 'As of' },
  by: { vi: 'Người xuất', en: 'Exported by' },
  count: { vi: 'Số dòng', en: 'Rows' },
  conditions: { vi: 'Điều kiện lọc', en: 'Filters' },
} satisfies Record<string, Text>

/** The columns of the detailed form (Biểu 02), in their order; widths in characters. */
export const exportHeadings: readonly { readonly label: Text; readonly width: number }[] = [
  { label: { vi: 'TT', en: 'No.' }, width: 6 },
  { label: { vi: 'Mã', en: 'Code' }, width: 17 },
  { label: { vi: 'Số/ký hiệu', en: 'Number' }, width: 18 },
  { label: { vi: 'Ngày văn bản', en: 'Document date' }, width: 12 },
  { label: { vi: 'Trích yếu', en: 'Subject' }, width: 40 },
  { label: { vi: 'Nội dung nhiệm vụ', en: 'Task' }, width: 60 },
  { label: { vi: 'Chủ trì', en: 'Lead unit' }, width: 28 },
  { label: { vi: 'Phối hợp', en: 'Coordinating units' }, width: 28 },
  { label: { vi: 'Hạn gốc', en: 'Original deadline' }, width: 12 },
  { label: { vi: 'Hạn hiện hành', en: 'Deadline' }, width: 12 },
  { label: { vi: 'Ngày kết quả', en: 'Day of result' }, width: 12 },
  { label: { vi: 'Trạng thái', en: 'Status' }, width: 26 },
  { label: { vi: 'Số ngày quá hạn', en: 'Days overdue' }, width: 10 },
  { label: { vi: 'Chuyên viên theo dõi', en: 'Monitoring officer' }, width: 22 },
]
