import type { Text, TextOf } from '../../kernel/text.ts'

export const messages = {
  title: { vi: 'Phiếu thông tin', en: 'Information sheets' },
  lead: { vi: 'Văn phòng gửi các đơn vị hai tuần một lần.', en: 'Sent by the Office to the units every two weeks.' },
  one: { vi: 'Phiếu thông tin định kỳ', en: 'An information sheet' },
  period: { vi: 'Kỳ', en: 'Period' },
  sent: { vi: 'Đã gửi', en: 'Sent' },
  by: { vi: 'Người gửi', en: 'Sent by' },
  waiting: { vi: 'Kỳ hiện tại chưa gửi', en: 'The sheet of this period is not sent yet' },
  look: { vi: 'Xem và gửi', en: 'Look and send' },
  empty: { vi: 'Chưa có phiếu thông tin nào', en: 'No sheets yet' },
  emptyText: { vi: 'Phiếu Văn phòng gửi đơn vị sẽ hiện ở đây.', en: 'Sheets the Office sends to the unit will show here.' },
  send: { vi: 'Gửi các đơn vị', en: 'Send to the units' },
  sendNote: { vi: 'Mỗi đơn vị nhận thông báo và chỉ xem được phần của mình.', en: 'Each unit is told, and sees only its own part.' },
  wasSent: { vi: 'Đã gửi phiếu thông tin các đơn vị.', en: 'The sheet is sent to the units.' },
  nothing: { vi: 'Kỳ này không có nội dung phải thông tin', en: 'Nothing to tell in this period' },
  nothingText: { vi: 'Không có nhiệm vụ mới, sắp đến hạn, quá hạn hoặc chưa cập nhật.', en: 'No task is new, soon due, late or without update.' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  due: { vi: 'Thời hạn', en: 'Due' },
  noDue: { vi: 'Không thời hạn', en: 'No deadline' },
  docx: { vi: 'Tải phiếu thông tin dạng DOCX', en: 'Download the sheet as DOCX' },
  pdf: { vi: 'Tải phiếu thông tin dạng PDF', en: 'Download the sheet as PDF' },
} satisfies Record<string, Text>

export const phrases = {
  sheet: { vi: (date) => `Phiếu thông tin ngày ${date}`, en: (date) => `Information sheet of ${date}` } satisfies TextOf<[string]>,
  since: { vi: (after, asOf) => `Từ ngày ${after}; số liệu lúc ${asOf}`, en: (after, asOf) => `Since ${after}; figures as of ${asOf}` } satisfies TextOf<[string, string]>,
  counted: { vi: (heading, n) => `${heading}: ${n}`, en: (heading, n) => `${heading}: ${n}` } satisfies TextOf<[string, number]>,
}
