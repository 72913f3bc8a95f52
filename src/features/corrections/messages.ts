import type { Text } from '../../kernel/text.ts'

export const messages = {
  corrections: { vi: 'Đính chính', en: 'Corrections' },
  ask: { vi: 'Đề nghị đính chính kết quả', en: 'Ask to correct the result' },
  asked: { vi: 'Đã gửi đề nghị đính chính; kết quả giữ nguyên cho đến khi được chấp nhận.', en: 'The correction is asked for; the result stays until it is accepted.' },
  askLead: { vi: 'Kết quả đã báo cáo không sửa trực tiếp; ghi rõ nội dung sai và nội dung đúng.', en: 'What was reported is not changed directly; say what is wrong and what is right.' },
  withdraw: { vi: 'Rút đề nghị đính chính', en: 'Withdraw the request for correction' },
  withdrawn: { vi: 'Đã rút đề nghị đính chính.', en: 'The request is withdrawn.' },
  accept: { vi: 'Chấp nhận đính chính', en: 'Accept the correction' },
  accepted: { vi: 'Đã đính chính kết quả; số liệu hiện tại được tính lại.', en: 'The result is corrected; the figures of now follow.' },
  acceptLead: { vi: 'Ghi nội dung đúng vào ô cần đính chính; ô khác để nguyên. Nội dung trước đó được lưu lại.', en: 'Write what is right where it differs and leave the rest. What stood before is kept.' },
  reopen: { vi: 'Chấp nhận và mở lại nhiệm vụ', en: 'Accept and reopen the task' },
  reopened: { vi: 'Đã mở lại nhiệm vụ; đơn vị tiếp tục thực hiện.', en: 'The task is reopened and goes on.' },
  reopenLead: { vi: 'Nhiệm vụ trở lại đang thực hiện; lần kết thúc trước được giữ trong diễn biến.', en: 'The task goes on; its first closure stays in the history.' },
  refuse: { vi: 'Không chấp nhận đính chính', en: 'Refuse the correction' },
  refused: { vi: 'Đã trả lời không chấp nhận đính chính.', en: 'The correction is refused.' },
  channel: { vi: 'Hình thức đề nghị', en: 'Asked by' },
  content: { vi: 'Nội dung đề nghị đính chính', en: 'What is to be corrected' },
  resultDate: { vi: 'Ngày có kết quả', en: 'Day of the result' },
  resultDocument: { vi: 'Văn bản kết quả', en: 'Result document' },
  quality: { vi: 'Chất lượng', en: 'Quality' },
  effect: { vi: 'Hiệu quả', en: 'Effect' },
  timeliness: { vi: 'Đúng hạn, quá hạn', en: 'In time or late' },
  reason: { vi: 'Lý do', en: 'Reason' },
  onBehalf: { vi: 'Văn phòng ghi nhận thay đơn vị', en: 'noted by the Office for the unit' },
  waitingMark: { vi: 'Đang đề nghị đính chính', en: 'Correction asked for' },
  correctedMark: { vi: 'Đã đính chính', en: 'Corrected' },
  none: { vi: 'Không có', en: 'None' },
  homeOffice: { vi: 'Đề nghị đính chính chờ xử lý', en: 'Corrections to decide' },
  homeUnit: { vi: 'Đề nghị đính chính của đơn vị đang chờ', en: 'Your corrections that wait' },
  answer: { vi: 'Xử lý', en: 'Decide' },
  see: { vi: 'Xem', en: 'Open' },
  errata: { vi: 'Danh sách đính chính', en: 'Errata' },
  errataLead: { vi: 'Các kết quả được đính chính sau khi nhiệm vụ đã kết thúc; số liệu đã công bố tại thời điểm trước giữ nguyên.', en: 'Results corrected after their task was closed; figures of an earlier instant stay as they were.' },
  errataEmpty: { vi: 'Không có đính chính nào theo điều kiện đã chọn', en: 'No corrections match' },
  when: { vi: 'Lúc', en: 'When' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  change: { vi: 'Nội dung đính chính', en: 'What was corrected' },
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Đến ngày', en: 'To' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  what: { vi: 'Loại', en: 'Kind' },
  filter: { vi: 'Lọc danh sách đính chính', en: 'Filter the errata' },
  apply: { vi: 'Lọc', en: 'Filter' },
  any: { vi: 'Tất cả', en: 'All' },
  more: { vi: 'Đính chính cũ hơn', en: 'Older corrections' },
} satisfies Record<string, Text>

/** Labels of error summaries by field. */
export const fieldLabels = {
  channel: messages.channel, content: messages.content, reason: messages.reason, resultDate: messages.resultDate, resultDocument: messages.resultDocument,
  qualityRating: messages.quality, effectRating: messages.effect,
} satisfies Record<string, Text>

/** What a correction may have changed, by the word in the address. */
export const changeWords = {
  result_date: messages.resultDate, document: messages.resultDocument, rating: { vi: 'Đánh giá', en: 'Rating' }, timeliness: messages.timeliness,
} satisfies Record<string, Text>
