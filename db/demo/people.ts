import type { Role } from '../../src/kernel/actor.ts'
import { COMMUNES, DEPARTMENTS, type UnitKey } from './units.ts'

export type DemoPerson = {
  readonly userName: string
  readonly fullName: string
  readonly unit: UnitKey
  readonly position: string
  readonly roles: readonly Exclude<Role, 'FOCAL_OFFICER'>[]
}

/** The administrator is made by the set-up itself. */
export const ADMINISTRATOR: DemoPerson = { userName: 'quantri', fullName: 'Lê Quản Trị Mẫu', unit: 'office', position: 'Công chức công nghệ thông tin', roles: ['ADMIN'] }

/** Who takes which part in the Office and above it. */
export const KEY_PEOPLE = {
  chair: { userName: 'chutich', fullName: 'Nguyễn Văn Mẫu', unit: 'committee', position: 'Chủ tịch', roles: ['CHAIR'] },
  viceEconomy: { userName: 'pct.kinhte', fullName: 'Trần Thị Ví Dụ', unit: 'committee', position: 'Phó Chủ tịch', roles: ['VICE_CHAIR'] },
  viceSociety: { userName: 'pct.vanxa', fullName: 'Lê Thử Nghiệm', unit: 'committee', position: 'Phó Chủ tịch', roles: ['VICE_CHAIR'] },
  chief: { userName: 'chanhvp', fullName: 'Phạm Văn Minh Họa', unit: 'office', position: 'Chánh Văn phòng', roles: ['CHIEF_OF_OFFICE', 'UNIT_HEAD'] },
  clerk: { userName: 'vanthu', fullName: 'Đỗ Thị Văn Thư Mẫu', unit: 'office', position: 'Văn thư', roles: ['RECORDS_CLERK'] },
  monitorEconomy: { userName: 'theodoi', fullName: 'Võ Thị Giả Định', unit: 'office', position: 'Chuyên viên tổng hợp kinh tế', roles: ['MONITOR'] },
  monitorSociety: { userName: 'theodoi2', fullName: 'Bùi Văn Tưởng Tượng', unit: 'office', position: 'Chuyên viên tổng hợp văn xã', roles: ['MONITOR'] },
  monitorCommunes: { userName: 'theodoi3', fullName: 'Hồ Thị Làm Thử', unit: 'office', position: 'Chuyên viên tổng hợp nội chính', roles: ['MONITOR'] },
} as const satisfies Record<string, DemoPerson>

export type KeyPerson = keyof typeof KEY_PEOPLE
export type MonitorKey = 'monitorEconomy' | 'monitorSociety' | 'monitorCommunes'

/** Head, focal officer, officer: names that nobody bears. */
const NAMES = {
  noivu: ['Ngô Văn Bản Nháp', 'Dương Thị Đặt Tên', 'Lý Văn Tạm Gọi'],
  tuphap: ['Phan Thị Luật Thử', 'Trương Văn Điều Mẫu', 'Mai Khoản Ví Dụ'],
  taichinh: ['Đinh Văn Số Tròn', 'Cao Thị Dự Toán Mẫu', 'Tạ Văn Cân Đối Thử'],
  moitruong: ['Đặng Văn Đất Mẫu', 'Huỳnh Thị Nước Ví Dụ', 'Lâm Văn Gió Thử'],
  laodong: ['Vũ Thị Việc Làm Mẫu', 'Châu Văn Chính Sách Thử', 'Kiều Thị An Sinh Ví Dụ'],
  vanhoa: ['Tô Văn Sân Khấu Giả', 'Hà Thị Lời Ví Dụ', 'Đoàn Văn Kịch Bản'],
  giaoduc: ['Nguyễn Thị Phấn Mẫu', 'Trần Văn Bảng Thử', 'Lê Thị Vở Ví Dụ'],
  yte: ['Phạm Thị Khỏe Mẫu', 'Bùi Văn Lành Ví Dụ', 'Võ Thị Sạch Thử'],
  hatang: ['Hồ Văn Cầu Mẫu', 'Đỗ Thị Đường Ví Dụ', 'Ngô Văn Cống Thử'],
  nongnghiep: ['Dương Văn Lúa Mẫu', 'Lý Thị Nho Ví Dụ', 'Phan Văn Tỏi Thử'],
  thanhtra: ['Trương Văn Soát Mẫu', 'Mai Thị Xét Ví Dụ', 'Đinh Văn Kiểm Thử'],
  duan: ['Cao Văn Bản Vẽ Giả', 'Tạ Thị Tiến Độ Mẫu', 'Đặng Văn Khối Lượng Thử'],
  khanhhai: ['Huỳnh Văn Phố Mẫu', 'Lâm Thị Chợ Ví Dụ', 'Vũ Văn Bến Thử'],
  hohai: ['Châu Văn Thôn Mẫu', 'Kiều Thị Xóm Ví Dụ', 'Tô Văn Ngõ Thử'],
  nhonhai: ['Hà Văn Biển Mẫu', 'Đoàn Thị Sóng Ví Dụ', 'Nguyễn Văn Thuyền Thử'],
  phuonghai: ['Trần Văn Muối Mẫu', 'Lê Thị Đồng Ví Dụ', 'Phạm Văn Nắng Thử'],
  tanhai: ['Bùi Thị Đầm Mẫu', 'Võ Văn Tôm Ví Dụ', 'Hồ Thị Ao Thử'],
  thanhhai: ['Đỗ Văn San Hô Mẫu', 'Ngô Thị Hành Ví Dụ', 'Dương Văn Vịnh Thử'],
  trihai: ['Lý Văn Cảng Mẫu', 'Phan Thị Lưới Ví Dụ', 'Trương Văn Neo Thử'],
  vinhhai: ['Mai Văn Rừng Mẫu', 'Đinh Thị Suối Ví Dụ', 'Cao Văn Núi Thử'],
  xuanhai: ['Tạ Văn Mùa Mẫu', 'Đặng Thị Kênh Ví Dụ', 'Huỳnh Văn Mương Thử'],
} as const satisfies Partial<Record<UnitKey, readonly [head: string, focal: string, officer: string]>>

export type CarryingUnit = keyof typeof NAMES
type Staff = { readonly head: DemoPerson; readonly focal: DemoPerson; readonly officer: DemoPerson }

const staffFrom = (unit: CarryingUnit): Staff => {
  const [head, focal, officer] = NAMES[unit]
  const commune = (COMMUNES as readonly string[]).includes(unit)
  const headPosition = { thanhtra: 'Chánh Thanh tra', duan: 'Giám đốc' }[unit as string] ?? (commune ? 'Chủ tịch' : 'Trưởng phòng')
  const person = (part: string, fullName: string, position: string, roles: DemoPerson['roles']): DemoPerson => ({ userName: `${unit}.${part}`, fullName, unit, position, roles })
  return {
    head: person('truong', head, headPosition, ['UNIT_HEAD']),
    focal: person('daumoi', focal, commune ? 'Công chức Văn phòng - Thống kê' : 'Chuyên viên', ['UNIT_OFFICER']),
    officer: person('canbo', officer, commune ? 'Công chức' : 'Chuyên viên', ['UNIT_OFFICER']),
  }
}

export const STAFF = Object.fromEntries([...DEPARTMENTS, ...COMMUNES].map((unit) => [unit, staffFrom(unit as CarryingUnit)])) as Readonly<Record<CarryingUnit, Staff>>

/** Those of a unit that carries tasks out; the committee and its Office do not. */
export const staffOf = (unit: UnitKey): Staff => STAFF[unit as CarryingUnit]

/** The focal officer of the department of agriculture before the present one (Đ9.2.d keeps the history). */
export const FORMER_FOCAL = STAFF.nongnghiep.officer

/** One account for each part, as shown on the sign-in page. */
export const SHOWN_ACCOUNTS = [
  { role: { vi: 'Văn thư', en: 'Records clerk' }, person: KEY_PEOPLE.clerk },
  { role: { vi: 'Chuyên viên theo dõi', en: 'Monitoring officer' }, person: KEY_PEOPLE.monitorEconomy },
  { role: { vi: 'Chánh Văn phòng', en: 'Chief of Office' }, person: KEY_PEOPLE.chief },
  { role: { vi: 'Chủ tịch UBND huyện', en: 'Chairman' }, person: KEY_PEOPLE.chair },
  { role: { vi: 'Phó Chủ tịch UBND huyện', en: 'Vice-Chairman' }, person: KEY_PEOPLE.viceEconomy },
  { role: { vi: 'Trưởng phòng chuyên môn', en: 'Head of a department' }, person: STAFF.hatang.head },
  { role: { vi: 'Đầu mối của phòng', en: 'Focal officer of a department' }, person: STAFF.hatang.focal },
  { role: { vi: 'Chuyên viên của phòng', en: 'Officer of a department' }, person: STAFF.hatang.officer },
  { role: { vi: 'Chủ tịch UBND xã', en: 'Chairman of a commune' }, person: STAFF.trihai.head },
  { role: { vi: 'Đầu mối của xã', en: 'Focal officer of a commune' }, person: STAFF.trihai.focal },
  { role: { vi: 'Quản trị hệ thống', en: 'Administrator' }, person: ADMINISTRATOR },
] as const

export const ALL_PEOPLE: readonly DemoPerson[] = [...Object.values(KEY_PEOPLE), ...Object.values(STAFF).flatMap(({ head, focal, officer }) => [head, focal, officer])]
