import type { Text, TextOf } from '../../kernel/text.ts'

export const messages = {
  title: { vi: 'Quy chế', en: 'Regulation' },
  numbers: { vi: 'Các con số của quy chế', en: 'The numbers of the rule' },
  meaning: { vi: 'Nội dung', en: 'What' },
  value: { vi: 'Số', en: 'Number' },
  clause: { vi: 'Điều khoản', en: 'Clause' },
  readings: { vi: 'Cách hiểu đang áp dụng', en: 'Readings in force' },
  dueRoll: { vi: 'Thời hạn rơi vào ngày nghỉ', en: 'A deadline on a day off' },
  literal: { vi: 'Giữ nguyên ngày ghi trong văn bản, có cảnh báo khi nhập', en: 'Kept as written, with a warning at entry' },
  next_wd: { vi: 'Chuyển sang ngày làm việc kế tiếp', en: 'Moves to the next working day' },
  dates: { vi: 'Các mốc ngày của quy chế', en: 'The dates of the rule' },
  before: { vi: 'Trước ngày', en: 'Before' },
  lateExtension: { vi: 'Đề nghị gia hạn gửi trễ', en: 'A late request for extension' },
  leader_waiver: { vi: 'Trình lãnh đạo, chỉ chấp thuận khi có ý kiến cho phép', en: 'Goes to the leaders, granted only with their waiver' },
  refuse: { vi: 'Không nhận', en: 'Not taken' },
  secretRegister: { vi: 'Sổ văn bản mật', en: 'Register of secret documents' },
  on: { vi: 'Có dùng', en: 'Kept' },
  off: { vi: 'Không dùng', en: 'Not kept' },
  informationSheetAnchor: { vi: 'Phiếu thông tin tính từ', en: 'Information sheets counted from' },
  remindOn: { vi: 'Nhắc việc (ngày làm việc so với hạn)', en: 'Reminders (working days from the deadline)' },
  remindReportsOn: { vi: 'Nhắc báo cáo định kỳ (ngày làm việc so với hạn)', en: 'Reminders of dated reports (working days from the deadline)' },
  quietHours: { vi: 'Không gửi tin trong khoảng', en: 'No messages between' },
  words: { vi: 'Tên gọi', en: 'Words' },
  committee: { vi: 'Cơ quan giao nhiệm vụ', en: 'The assigning authority' },
  chair: { vi: 'Người đứng đầu', en: 'Its head' },
  office: { vi: 'Cơ quan theo dõi', en: 'The following office' },
  since: { vi: 'Có hiệu lực từ', en: 'In force since' },
  load: { vi: 'Nạp hồ sơ quy chế khác', en: 'Load another profile' },
  loadLead: {
    vi: 'Tỉnh, xã hoặc cơ quan khác dùng cùng quy chế với con số và tên gọi của mình: nạp tệp JSON, có hiệu lực từ ngày chọn. Số liệu cũ không thay đổi.',
    en: 'Another authority uses the same rule with its own numbers and words: load a JSON file that takes effect on a day. Old figures do not change.',
  },
  effectiveFrom: { vi: 'Có hiệu lực từ ngày', en: 'Takes effect on' },
  profile: { vi: 'Hồ sơ quy chế (JSON)', en: 'Profile (JSON)' },
  submit: { vi: 'Đưa vào áp dụng', en: 'Put in force' },
  loaded: { vi: 'Đã nạp hồ sơ quy chế.', en: 'The profile is loaded.' },
  download: { vi: 'Xem JSON', en: 'See JSON' },
} satisfies Record<string, Text>

export const phrases = {
  decision: { vi: (name, date) => `Quyết định số ${name} ngày ${date}`, en: (name, date) => `Decision ${name} of ${date}` } satisfies TextOf<[string, string]>,
}
