import { fold } from '../../../kernel/fold.ts'
import { roleWords } from '../../../kernel/role-words.ts'
import type { SheetColumn } from '../../organisations/public.ts'
import { STANDING_ROLES, type StandingRole } from '../domain/person.ts'

export type PeopleColumn = 'userName' | 'fullName' | 'organisation' | 'positionTitle' | 'roles' | 'focal' | 'email' | 'phone'

export const PEOPLE_COLUMNS = [
  { key: 'userName', header: 'Tên đăng nhập', required: true },
  { key: 'fullName', header: 'Họ và tên', required: true, also: ['Họ tên'] },
  { key: 'organisation', header: 'Mã đơn vị', required: true, also: ['Đơn vị'] },
  { key: 'positionTitle', header: 'Chức vụ', required: false },
  { key: 'roles', header: 'Vai trò', required: true },
  { key: 'focal', header: 'Đầu mối', required: false },
  { key: 'email', header: 'Thư điện tử', required: false, also: ['Email'] },
  { key: 'phone', header: 'Điện thoại', required: false, also: ['Số điện thoại'] },
] as const satisfies readonly SheetColumn<PeopleColumn>[]

export const headerOf = (key: PeopleColumn): string => PEOPLE_COLUMNS.find((column) => column.key === key)?.header ?? key

/** Roles as people write them: words in either language or code names, set apart by ; or , ; what is none comes back as it stands. */
export function readRoles(cell: string): { roles: StandingRole[]; unknown: string[] } {
  const words = cell.split(/[;,]/).map((word) => word.trim()).filter(Boolean)
  const found = words.map((word) => STANDING_ROLES.find((role) => [role, roleWords[role].vi, roleWords[role].en].some((name) => fold(name) === fold(word))))
  return { roles: [...new Set(found.filter((role) => role !== undefined))].toSorted(), unknown: words.filter((_, place) => found[place] === undefined) }
}

export const TEMPLATE_ROWS: readonly (readonly string[])[] = [
  PEOPLE_COLUMNS.map(({ header }) => header),
  ['nguyen.van.mau', 'Nguyễn Văn Mẫu', 'PKT', 'Trưởng phòng', 'Thủ trưởng đơn vị', 'Không', 'mau@example.vn', '0259 000 001'],
  ['tran.thi.vi.du', 'Trần Thị Ví Dụ', 'PKT', 'Chuyên viên', 'Chuyên viên đơn vị', 'Có', '', ''],
]
