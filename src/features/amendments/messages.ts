import type { Text } from '../../kernel/text.ts'

export const messages = {
  amend: { vi: 'Điều chỉnh nhiệm vụ', en: 'Amend the task' },
  amended: { vi: 'Đã điều chỉnh nhiệm vụ; các đơn vị liên quan được thông báo.', en: 'The task is amended and those concerned are told.' },
  history: { vi: 'Điều chỉnh', en: 'Amendments' },
  lead: {
    vi: 'Chỉ thay đổi nhiệm vụ của đơn vị này; nhiệm vụ cùng nội dung của đơn vị khác giữ nguyên. Ghi nội dung mới vào ô cần thay đổi, các ô khác để nguyên.',
    en: 'Only this unit’s task changes; the same task of other units stays. Write what is new where something changes and leave the rest.',
  },
  open: { vi: 'Mở phiếu điều chỉnh', en: 'Open the form' },
  openLead: { vi: 'Nội dung, vị trí trong văn bản, loại, thời hạn, cơ quan phối hợp và người theo dõi chỉ thay đổi bằng văn bản quyết định.', en: 'What is to be done, its place, its kind and deadline, who coordinates and who follows change only by a document that decides it.' },
  content: { vi: 'Nội dung nhiệm vụ', en: 'What is to be done' },
  place: { vi: 'Vị trí trong văn bản', en: 'Place in the document' },
  kind: { vi: 'Loại nhiệm vụ', en: 'Kind' },
  has_deadline: { vi: 'Có thời hạn', en: 'With a deadline' },
  no_deadline: { vi: 'Không thời hạn', en: 'Without a deadline' },
  dueDate: { vi: 'Thời hạn', en: 'Deadline' },
  dueHint: { vi: 'Hạn gốc được giữ lại; hạn mới có hiệu lực từ khi ghi nhận.', en: 'The original deadline is kept; the new one is in force from now on.' },
  coordinators: { vi: 'Cơ quan phối hợp', en: 'Coordinating units' },
  monitor: { vi: 'Người theo dõi', en: 'Followed by' },
  document: { vi: 'Số, ký hiệu văn bản quyết định', en: 'Number and symbol of the document that decides' },
  documentHint: { vi: 'Nếu chỉ sửa cho đúng văn bản giao nhiệm vụ thì ghi chính văn bản đó.', en: 'Where the record is only made to agree with the directive, name the directive itself.' },
  documentDate: { vi: 'Ngày văn bản', en: 'Date of the document' },
  reason: { vi: 'Lý do điều chỉnh', en: 'Why it is amended' },
  none: { vi: 'Không có', en: 'None' },
  tasks: { vi: 'Danh sách nhiệm vụ', en: 'Tasks' },
} satisfies Record<string, Text>

/** Labels of error summaries by field. */
export const fieldLabels = {
  content: messages.content, place: messages.place, kind: messages.kind, dueDate: messages.dueDate, coordinatorIds: messages.coordinators, monitorUserId: messages.monitor,
  document: messages.document, documentDate: messages.documentDate, reason: messages.reason,
} satisfies Record<string, Text>
