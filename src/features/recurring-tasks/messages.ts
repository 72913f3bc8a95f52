import type { Text, TextOf } from '../../kernel/text.ts'

export const messages = {
  title: { vi: 'Nhiệm vụ định kỳ', en: 'Recurring tasks' },
  summary: { vi: 'Các nhiệm vụ định kỳ đang chạy', en: 'Recurring tasks that run' },
  show: { vi: 'Một nhiệm vụ định kỳ và các kỳ của nó', en: 'A recurring task and its periods' },
  running: { vi: 'Đang chạy', en: 'Running' },
  ended: { vi: 'Đã kết thúc', en: 'Ended' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  rule: { vi: 'Hạn mỗi kỳ', en: 'Due in each period' },
  lastPeriod: { vi: 'Kỳ gần nhất', en: 'Latest period' },
  nextPeriod: { vi: 'Kỳ sau bắt đầu', en: 'Next period begins' },
  periods: { vi: 'Các kỳ', en: 'Periods' },
  period: { vi: 'Kỳ', en: 'Period' },
  due: { vi: 'Hạn', en: 'Due' },
  lead: { vi: 'Chủ trì', en: 'Lead' },
  status: { vi: 'Trạng thái', en: 'Status' },
  document: { vi: 'Văn bản', en: 'Document' },
  endSeries: { vi: 'Kết thúc nhiệm vụ định kỳ', en: 'End the recurring task' },
  endLead: { vi: 'Từ nay không tạo kỳ mới; nhiệm vụ của các kỳ đã giao vẫn được theo dõi đến khi xong.', en: 'No further period is made; tasks already given are followed until they are done.' },
  documentRef: { vi: 'Văn bản kết thúc', en: 'Document that ends it' },
  documentHint: { vi: 'Số, ký hiệu, ngày', en: 'Number, notation, date' },
  reason: { vi: 'Lý do', en: 'Reason' },
  endDone: { vi: 'Đã kết thúc nhiệm vụ định kỳ.', en: 'The recurring task has ended.' },
  empty: { vi: 'Không có nhiệm vụ định kỳ đang chạy', en: 'No recurring task runs' },
  emptyText: { vi: 'Khi tách văn bản, chọn chu kỳ cho nhiệm vụ thì nhiệm vụ của từng kỳ được tạo ở đây.', en: 'When a document is split, a task with a period shows here and is made anew in each.' },
  emptyEnded: { vi: 'Chưa có nhiệm vụ định kỳ nào kết thúc', en: 'No recurring task has ended' },
  otherPeriods: { vi: 'Các kỳ khác', en: 'Other periods' },
  allPeriods: { vi: 'Xem mọi kỳ và mọi đơn vị', en: 'All periods and units' },
  noOthers: { vi: 'Đây là kỳ đầu tiên.', en: 'This is the first period.' },
  next: { vi: 'Trang sau', en: 'Next page' },
} satisfies Record<string, Text>

export const phrases = {
  period: { vi: (period) => `Kỳ: ${period}`, en: (period) => `Period: ${period}` } satisfies TextOf<[string]>,
  madePeriods: { vi: (n) => `${n} kỳ đã giao`, en: (n) => `${n} periods given` } satisfies TextOf<[number]>,
  endedBy: { vi: (date, document) => `Kết thúc ${date} theo ${document}`, en: (date, document) => `Ended on ${date} by ${document}` } satisfies TextOf<[string, string]>,
}
