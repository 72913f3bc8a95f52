import type { Text } from '../../kernel/text.ts'

/** Names of fields stand under the names of their inputs, for the summary above a refused form. */
export const messages = {
  documentNumber: { vi: 'Văn bản (số, ký hiệu)', en: 'Document (number, symbol)' },
  documentDate: { vi: 'Ngày của văn bản', en: 'Date of the document' },
  receivedDate: { vi: 'Ngày nhận văn bản', en: 'Day of receipt' },
  numberHint: { vi: 'Ví dụ 15/CV-KT.', en: 'E.g. 15/CV-KT.' },
  acts: { vi: 'Việc có thể làm', en: 'Actions' },
  notNow: { vi: 'Việc khác', en: 'Others' },
  course: { vi: 'Diễn biến', en: 'Course' },
  program: { vi: 'Hệ thống', en: 'The program' },
  onBehalf: { vi: 'Văn phòng ghi thay', en: 'recorded by the Office for' },
} satisfies Record<string, Text>

/** Labels of the fields of a paper, for error summaries of forms that hold them. */
export const paperLabels = { documentNumber: messages.documentNumber, documentDate: messages.documentDate, receivedDate: messages.receivedDate }
