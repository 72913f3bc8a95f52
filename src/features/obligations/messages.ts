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
  judgedOn: { vi: 'Xét theo ngày đơn vị báo cáo', en: 'Judged by the day the unit reported' },
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
  skipped: { vi: (days) => ` Không tính: ${days}.`, en: (days) => ` Not counted: ${days}.` } satisfies TextOf<[string]>,
  worked: { vi: (days) => ` Có tính ngày làm bù: ${days}.`, en: (days) => ` Counted, worked in exchange: ${days}.` } satisfies TextOf<[string]>,
}

/** A quarter, half-year, month or year in words; undefined for what only tells several clocks of one kind apart. */
export function periodWords(period: string, language: Language): string | undefined {
  const [, year, part = '', number] = /^(\d{4})(?:-(Q|H)?(\d{1,2}))?$/.exec(period) ?? []
  if (year === undefined) return undefined
  if (part === 'Q') return phrases.quarter[language](period)
  if (part === 'H') return language === 'vi' ? `6 tháng ${number === '1' ? 'đầu' : 'cuối'} năm ${year}` : `half-year ${number} of ${year}`
  if (number === undefined) return language === 'vi' ? `năm ${year}` : `year ${year}`
  return language === 'vi' ? `tháng ${number}/${year}` : `month ${number}/${year}`
}
