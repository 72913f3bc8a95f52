import type { RulerDay, RulerMark } from './ruler-layout.ts'
import type { TimelineEvent } from './timeline.tsx'
import type { Tone } from './tone.ts'

export type SampleRow = {
  id: string
  what: string
  number: string
  unit: string
  officer: string
  due: string
  tone: Tone
  word: string
  detail?: string
}

const longUnit =
  'Ban Quản lý dự án đầu tư xây dựng, phát triển quỹ đất và cụm công nghiệp liên xã huyện Ninh Hải trực thuộc Ủy ban nhân dân huyện'

/** Rows of every tone, with names as long as they come. */
export const sampleRows: readonly SampleRow[] = [
  row('1', 'Rà soát các hộ nuôi trồng thủy sản ngoài quy hoạch tại đầm Nại, lập danh sách và đề xuất phương án di dời trước mùa mưa bão, báo cáo Ủy ban nhân dân huyện xem xét, quyết định', '112/UBND-NN', longUnit, 'Trần Thị Mẫu', '16/11/2026', 'overdue', 'Đang thực hiện, quá hạn', 'quá hạn 5 ngày làm việc (7 ngày)'),
  row('2', 'Hoàn thành hồ sơ đề nghị công nhận xã Vĩnh Hải đạt chuẩn nông thôn mới nâng cao', '98/KH-UBND', 'Ủy ban nhân dân xã Vĩnh Hải', 'Nguyễn Văn Thử', '27/11/2026', 'due-soon', 'Đang thực hiện, sắp đến hạn', 'còn 3 ngày làm việc'),
  row('3', 'Tham mưu kế hoạch tổ chức lễ hội Cầu Ngư năm 2027', '301/TB-UBND', 'Phòng Văn hóa và Thông tin', 'Lê Mẫu', '15/01/2027', 'in-time', 'Chưa thực hiện, trong hạn', 'còn 38 ngày làm việc'),
  row('4', 'Báo cáo kết quả kiểm tra công tác phòng cháy, chữa cháy tại các chợ trên địa bàn', '287/UBND-NC', 'Ủy ban nhân dân thị trấn Khánh Hải', 'Phạm Thị Dụ', '20/11/2026', 'waiting', 'Chờ xác nhận, trong hạn', 'báo cáo ngày 19/11/2026'),
  row('5', 'Thường xuyên theo dõi, nắm tình hình giá cả hàng hóa thiết yếu', '45/CT-UBND', 'Phòng Tài chính – Kế hoạch', 'Đỗ Văn Ví', 'Không thời hạn', 'no-due', 'Đang thực hiện, không hạn', 'cập nhật 30/09/2026'),
  row('6', 'Công khai quy hoạch sử dụng đất thời kỳ 2021–2030', '12/QĐ-UBND', 'Phòng Tài nguyên và Môi trường', 'Võ Thị Nháp', '30/10/2026', 'done', 'Hoàn thành đúng hạn', 'kết quả ngày 28/10/2026'),
]

function row(
  id: string, what: string, number: string, unit: string, officer: string, due: string,
  tone: Tone, word: string, detail: string,
): SampleRow {
  return { id, what, number, unit, officer, due, tone, word, detail }
}

/** Every day from `from` for `count` days, with the days off of late November 2026 or of Tết 2027. */
export function sampleDays(from: string, count: number): RulerDay[] {
  const holidays = new Map([['2026-11-24', 'Ngày Văn hóa Việt Nam'], ['2027-01-01', 'Tết Dương lịch']])
  const start = Temporal.PlainDate.from(from)
  return Array.from({ length: count }, (_, index) => {
    const day = start.add({ days: index })
    const date = day.toString()
    const tet = date >= '2027-02-04' && date <= '2027-02-10' ? 'Tết Nguyên đán' : undefined
    const holiday = holidays.get(date) ?? tet
    const worked = date === '2026-12-05'
    return { date, weekend: day.dayOfWeek > 5, ...(holiday === undefined ? {} : { holiday }), ...(worked ? { worked } : {}) }
  })
}

export const sampleMarks: readonly RulerMark[] = [
  { date: '2026-11-12', label: 'Giao', kind: 'start' },
  { date: '2026-11-20', label: 'Hôm nay', kind: 'today' },
  { date: '2026-11-23', label: 'Xin gia hạn chậm nhất', kind: 'extension' },
  { date: '2026-11-27', label: 'Hạn', kind: 'due' },
  { date: '2026-12-02', label: 'Cập nhật chậm nhất', kind: 'update' },
]

export const sampleSentence =
  'Hạn 27/11/2026. Xin gia hạn chậm nhất 23/11 (điểm c khoản 2 Điều 6: còn đủ 03 ngày làm việc). Không tính: T7 21/11, CN 22/11, 24/11 Ngày Văn hóa Việt Nam.'

export const sampleEvents: readonly TimelineEvent[] = [
  {
    id: '3', when: '20/11/2026 09:12', dateTime: '2026-11-20T09:12+07:00', who: 'Phạm Thị Dụ, đầu mối thị trấn Khánh Hải',
    what: 'Cập nhật tình hình thực hiện', tone: 'in-time',
    reason: 'Đã kiểm tra 3/5 chợ. Còn chợ Nại và chợ Dư Khánh, dự kiến xong ngày 24/11.',
    files: [{ name: 'Biên bản kiểm tra chợ Khánh Hải.pdf', href: '#bien-ban', detail: 'PDF, 412 KB' }],
  },
  {
    id: '2', when: '17/11/2026 14:05', dateTime: '2026-11-17T14:05+07:00', who: 'Trần Thị Mẫu, Văn phòng',
    what: 'Gia hạn đến 27/11/2026', tone: 'due-soon', reason: 'Theo Công văn số 305/UBND-NC ngày 17/11/2026.',
    changes: [{ field: 'Thời hạn', before: '20/11/2026', after: '27/11/2026' }],
  },
  { id: '1', when: '12/11/2026 08:30', dateTime: '2026-11-12T08:30+07:00', who: 'Nguyễn Văn Thử, Văn phòng', what: 'Chuyển theo dõi' },
]

export const sampleUnits = [
  'Phòng Nội vụ', 'Phòng Tư pháp', 'Phòng Tài chính – Kế hoạch', 'Phòng Tài nguyên và Môi trường', 'Phòng Văn hóa và Thông tin',
  'Ủy ban nhân dân thị trấn Khánh Hải', 'Ủy ban nhân dân xã Vĩnh Hải', 'Ủy ban nhân dân xã Nhơn Hải', 'Ủy ban nhân dân xã Tri Hải', longUnit,
].map((label, index) => ({ value: String(index + 1), label, group: index < 5 ? 'Cơ quan chuyên môn' : 'Xã, thị trấn và đơn vị khác' }))
