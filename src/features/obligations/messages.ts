import { formatDate, parseDate } from '../../kernel/plain-date.ts'
import type { Language, Text, TextOf } from '../../kernel/text.ts'

export const messages = {
  title: { vi: 'Nghĩa vụ', en: 'Obligations' },
  lead: { vi: 'Mọi thời hạn quy chế đặt ra cho Văn phòng và các đơn vị, mỗi thời hạn một dòng.', en: 'Every clock the regulation sets for the Office and the units, one line each.' },
  ownBreaches: { vi: 'Văn phòng đang chậm', en: 'The Office is late' },
  ours: { vi: 'Đơn vị đang chậm', en: 'Your unit is late' },
  moreOwn: { vi: 'Xem tất cả', en: 'See all' },
  list: { vi: 'Danh sách nghĩa vụ', en: 'List of obligations' },
  what: { vi: 'Nghĩa vụ', en: 'Obligation' },
  due: { vi: 'Hết hạn', en: 'Ends' },
  state: { vi: 'Tình trạng', en: 'State' },
  charged: { vi: 'Trách nhiệm', en: 'Charged' },
  why: { vi: 'Vì sao', en: 'Why' },
  filter: { vi: 'Lọc', en: 'Filter' },
  apply: { vi: 'Áp dụng', en: 'Apply' },
  filters: { vi: 'Bộ lọc đang dùng', en: 'Filters in force' },
  kind: { vi: 'Loại nghĩa vụ', en: 'Kind' },
  unit: { vi: 'Đơn vị chịu trách nhiệm', en: 'Unit charged' },
  all: { vi: 'Tất cả', en: 'All' },
  open: { vi: 'Đang chạy', en: 'Running' },
  breached: { vi: 'Đang chậm', en: 'Late now' },
  waiting: { vi: 'Chờ lịch làm việc', en: 'Waiting for a calendar' },
  done: { vi: 'Đã xong', en: 'Done' },
  done_late: { vi: 'Đã xong, chậm', en: 'Done late' },
  inTime: { vi: 'Trong hạn', en: 'In time' },
  late: { vi: 'Quá hạn', en: 'Overdue' },
  today: { vi: 'Hôm nay', en: 'Today' },
  start: { vi: 'Bắt đầu', en: 'Start' },
  end: { vi: 'Hết hạn', en: 'End' },
  finished: { vi: 'Xong', en: 'Done' },
  emptyTitle: { vi: 'Không còn nghĩa vụ nào', en: 'No obligation is left' },
  emptyText: { vi: 'Ở bộ lọc này không có thời hạn nào.', en: 'There is no clock under this filter.' },
  noDue: { vi: 'chưa tính được', en: 'not known yet' },
  about: { vi: 'Về', en: 'About' },
  openRecord: { vi: 'Mở hồ sơ liên quan', en: 'Open the record' },
  clause: { vi: 'Căn cứ', en: 'Clause' },
  doneAt: { vi: 'Xong lúc', en: 'Done at' },
  judgedOn: { vi: 'Xét theo ngày báo cáo đến hoặc được gửi', en: 'Judged by the day the report came or was sent' },
  waitingSession: { vi: 'Chờ ngày họp', en: 'Waiting for the session day' },
  lastValid: { vi: 'Ngày hợp lệ cuối cùng', en: 'Last valid day' },
  lastWorking: { vi: 'Ngày làm việc cuối cùng', en: 'Last working day' },
  from: { vi: 'Hết hạn từ ngày', en: 'Ending from' },
  to: { vi: 'Đến ngày', en: 'To' },
  export: { vi: 'Xuất Excel', en: 'Export to Excel' },
  tooMany: { vi: 'Quá 20.000 dòng; hãy lọc bớt trước khi xuất.', en: 'More than 20,000 rows; please filter before exporting.' },
  compliance: { vi: 'Mức độ tuân thủ', en: 'Compliance' },
  sessions: { vi: 'Ngày họp thường kỳ', en: 'Days of the regular session' },
  officeNotLate: { vi: 'Văn phòng không chậm nghĩa vụ nào.', en: 'The Office is late with nothing.' },
  officeOpen: { vi: 'Văn phòng đang thực hiện', en: 'The Office has running' },
  unitsLate: { vi: 'Đơn vị đang chậm', en: 'Units that are late' },
  noUnitLate: { vi: 'Không đơn vị nào chậm nghĩa vụ nào.', en: 'No unit is late with anything.' },
  unitColumn: { vi: 'Đơn vị', en: 'Unit' },
  lateCount: { vi: 'Đang chậm', en: 'Late' },
  openCount: { vi: 'Đang chạy', en: 'Running' },
  toReceive: { vi: 'Báo cáo đơn vị chờ xác nhận đã nhận', en: 'Reports of units waiting to be confirmed as received' },
  recordReport: { vi: 'Ghi nhận đã gửi', en: 'Record as sent' },
  recordLead: { vi: 'Ghi số, ngày văn bản và ngày gửi; nghĩa vụ xong và được xét theo ngày gửi.', en: 'Give the number, the date and the day of sending; the duty is then done, judged by the day of sending.' },
  confirmReceipt: { vi: 'Xác nhận đã nhận', en: 'Confirm receipt' },
  documentRef: { vi: 'Số, ký hiệu văn bản', en: 'Number of the document' },
  documentDate: { vi: 'Ngày văn bản', en: 'Date of the document' },
  sentOn: { vi: 'Ngày gửi', en: 'Day of sending' },
  receivedOn: { vi: 'Ngày nhận', en: 'Day of receipt' },
  recordedBy: { vi: 'Người ghi nhận', en: 'Recorded by' },
  report: { vi: 'Báo cáo đã gửi', en: 'The report sent' },
  notReceived: { vi: 'Văn phòng chưa xác nhận', en: 'Not yet confirmed by the Office' },
  actions: { vi: 'Việc có thể làm', en: 'What you can do' },
  reportRecorded: { vi: 'Đã ghi nhận; nghĩa vụ đã xong.', en: 'Recorded; the duty is done.' },
  receiptConfirmed: { vi: 'Đã xác nhận nhận báo cáo.', en: 'The receipt is confirmed.' },
  sessionsLead: { vi: 'Báo cáo phiên họp thường kỳ hết hạn vào ngày họp; tháng nào chưa nhập thì chưa có thời hạn.', en: 'The monthly report ends on the day of the session; a month without one has no end yet.' },
  enterSession: { vi: 'Nhập ngày họp', en: 'Enter the day of a session' },
  sessionEntered: { vi: 'Đã nhập ngày họp.', en: 'The day of the session is entered.' },
  month: { vi: 'Tháng', en: 'Month' },
  sessionOn: { vi: 'Ngày họp', en: 'Day of the session' },
  notEntered: { vi: 'chưa nhập', en: 'not entered' },
  period: { vi: 'Chọn kỳ', en: 'Choose the period' },
  table10: { vi: 'Nghĩa vụ của Văn phòng (Biểu 10)', en: 'Duties of the Office (Table 10)' },
  table07: { vi: 'Tuân thủ cập nhật của đơn vị (Biểu 07)', en: 'Updating by the units (Table 07)' },
  mustBeDone: { vi: 'Phải xong', en: 'Due' },
  onTime: { vi: 'Đúng hạn', en: 'On time' },
  lateTotal: { vi: 'Trễ hạn', en: 'Late' },
  stillOwed: { vi: 'Còn nợ', en: 'Still owed' },
  notYetDue: { vi: 'Chưa đến hạn', en: 'Not yet due' },
  rate: { vi: 'Tỷ lệ đúng hạn', en: 'On time' },
  total: { vi: 'Tổng cộng', en: 'Total' },
  nothingDue: { vi: 'Kỳ này không có việc phải cập nhật', en: 'Nothing had to be updated in this period' },
  nothingDueText: { vi: 'Không nghĩa vụ cập nhật nào hết hạn trong kỳ đã chọn.', en: 'No duty to update ended in the period chosen.' },
  howCounted: { vi: 'Tính các nghĩa vụ hết hạn trong kỳ. Mẫu số là những nghĩa vụ đã xong hoặc đã quá hạn; nghĩa vụ chưa đến hạn đứng riêng.', en: 'Counted are the duties whose last day lies in the period. The denominator is those done or overdue; what is not yet due stands apart.' },
  cancelled: { vi: 'Không còn tính', en: 'No longer counted' },
} satisfies Record<string, Text>

export const phrases = {
  days: { vi: (n) => `${String(n).padStart(2, '0')} ngày làm việc`, en: (n) => `${n} working days` } satisfies TextOf<[number]>,
  leftDays: { vi: (n) => (n === 0 ? 'hết hạn hôm nay' : `còn ${n} ngày làm việc`), en: (n) => (n === 0 ? 'ends today' : `${n} working days left`) } satisfies TextOf<[number]>,
  lateDays: { vi: (n) => `${n} ngày làm việc`, en: (n) => `${n} working days` } satisfies TextOf<[number]>,
  quarter: { vi: (period) => `quý ${period.slice(6)} năm ${period.slice(0, 4)}`, en: (period) => `quarter ${period.slice(6)} of ${period.slice(0, 4)}` } satisfies TextOf<[string]>,
  counted: {
    vi: (days, from, date, due, clause) => `${String(days).padStart(2, '0')} ngày làm việc kể từ ${from} (${date}, không tính ngày đó): hết ngày ${due} (${clause}).`,
    en: (days, from, date, due, clause) => `${days} working days from ${from} (${date}, that day not counted): until the end of ${due} (${clause}).`,
  } satisfies TextOf<[number, string, string, string, string]>,
  quarterly: {
    vi: (quarter, due, clause) => `Nhiệm vụ không thời hạn phải cập nhật trong ${quarter}: hết ngày ${due} (${clause}).`,
    en: (quarter, due, clause) => `A task without deadline must be updated in ${quarter}: until the end of ${due} (${clause}).`,
  } satisfies TextOf<[string, string, string]>,
  unknown: {
    vi: (days, from, date) => `${String(days).padStart(2, '0')} ngày làm việc kể từ ${from} (${date}): chưa có lịch làm việc của năm đó, sẽ tính khi lịch được nạp.`,
    en: (days, from, date) => `${days} working days from ${from} (${date}): the calendar of that year is not loaded; counted once it is.`,
  } satisfies TextOf<[number, string, string]>,
  given: {
    vi: (from, date, due, clause) => `Bắt đầu từ ${from} (${date}), phải xong hết ngày ${due} (${clause}).`,
    en: (from, date, due, clause) => `From ${from} (${date}), to be done by the end of ${due} (${clause}).`,
  } satisfies TextOf<[string, string, string, string]>,
  beforeDay: {
    vi: (before, due, clause) => `Phải gửi trước ngày ${before}, tức là hết ngày ${due} (${clause}).`,
    en: (before, due, clause) => `To be sent before ${before}, that is by the end of ${due} (${clause}).`,
  } satisfies TextOf<[string, string, string]>,
  lastWorked: {
    vi: (name, last) => ` Ngày đó là ngày nghỉ${name === '' ? '' : ` (${name})`}; ngày làm việc cuối cùng là ${last}.`,
    en: (name, last) => ` That is a day off${name === '' ? '' : ` (${name})`}; the last working day is ${last}.`,
  } satisfies TextOf<[string, string]>,
  session: {
    vi: (month, day, clause) => `Phiên họp thường kỳ ${month} họp ngày ${day}: báo cáo hết ngày đó (${clause}).`,
    en: (month, day, clause) => `The regular session of ${month} is on ${day}: the report is due by the end of that day (${clause}).`,
  } satisfies TextOf<[string, string, string]>,
  noSession: {
    vi: (month, clause) => `Chưa có ngày họp thường kỳ ${month}; Văn phòng nhập ngày họp thì thời hạn mới được tính (${clause}).`,
    en: (month, clause) => `The day of the regular session of ${month} is not entered; the end is known once the Office enters it (${clause}).`,
  } satisfies TextOf<[string, string]>,
  review: {
    vi: (year, due, clause) => `Báo cáo thực hiện Quy chế ${year}: hết ngày ${due} (${clause} không nêu ngày; mốc này đặt trong hồ sơ quy chế).`,
    en: (year, due, clause) => `The report on the Regulation for ${year}: by the end of ${due} (${clause} names no day; this one is set in the profile).`,
  } satisfies TextOf<[string, string, string]>,
  sheet: {
    vi: (days, former, day, clause) => `Cứ ${days} ngày một phiếu: kỳ trước ${former}, kỳ này ${day} (${clause}).`,
    en: (days, former, day, clause) => `A sheet every ${days} days: the one before on ${former}, this one on ${day} (${clause}).`,
  } satisfies TextOf<[number, string, string, string]>,
  sheetBefore: {
    vi: (name, due) => ` Ngày đó là ngày nghỉ${name === '' ? '' : ` (${name})`}, nên hết hạn vào ngày làm việc liền trước: ${due}.`,
    en: (name, due) => ` That is a day off${name === '' ? '' : ` (${name})`}, so it ends on the working day before: ${due}.`,
  } satisfies TextOf<[string, string]>,
  unknownDay: {
    vi: (day) => `Kỳ này vào ngày ${day}; chưa có lịch làm việc của năm đó, sẽ tính khi lịch được nạp.`,
    en: (day) => `This one falls on ${day}; the calendar of that year is not loaded, counted once it is.`,
  } satisfies TextOf<[string]>,
  period: { vi: (from, to, day) => `Từ ${from} đến ${to}, tính đến ${day}.`, en: (from, to, day) => `From ${from} to ${to}, as of ${day}.` } satisfies TextOf<[string, string, string]>,
  rate: { vi: (part, of) => (of === 0 ? '–' : `${percent(part, of, 'vi')} % của ${of}`), en: (part, of) => (of === 0 ? '–' : `${percent(part, of, 'en')} % of ${of}`) } satisfies TextOf<[number, number]>,
  skipped: { vi: (days) => ` Không tính: ${days}.`, en: (days) => ` Not counted: ${days}.` } satisfies TextOf<[string]>,
  worked: { vi: (days) => ` Có tính ngày làm bù: ${days}.`, en: (days) => ` Counted, worked in exchange: ${days}.` } satisfies TextOf<[string]>,
}

function percent(part: number, of: number, language: Language): string {
  return new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 1 }).format((100 * part) / of)
}

/** A quarter, half-year, month, year or day in words; undefined for what only tells several clocks of one kind apart. */
export function periodWords(period: string, language: Language): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(period) ? parseDate(period) : undefined
  if (day !== undefined) return language === 'vi' ? `kỳ ${formatDate(day)}` : `of ${formatDate(day)}`
  const [, year, part = '', number] = /^(\d{4})(?:-(Q|H)?(\d{1,2}))?$/.exec(period) ?? []
  if (year === undefined) return undefined
  if (part === 'Q') return phrases.quarter[language](period)
  if (part === 'H') return language === 'vi' ? `6 tháng ${number === '1' ? 'đầu' : 'cuối'} năm ${year}` : `half-year ${number} of ${year}`
  if (number === undefined) return language === 'vi' ? `năm ${year}` : `year ${year}`
  return language === 'vi' ? `tháng ${number}/${year}` : `month ${number}/${year}`
}
