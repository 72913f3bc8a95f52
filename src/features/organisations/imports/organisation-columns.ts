import type { OrganisationKind } from '../../../kernel/actor.ts'
import { fold } from '../../../kernel/fold.ts'
import { ORGANISATION_KINDS } from '../domain/organisation.ts'
import { kindWords } from '../kind-words.ts'
import type { SheetColumn } from '../sheets/sheet.ts'

export type OrganisationColumn = 'code' | 'name' | 'shortName' | 'kind' | 'parent' | 'connected' | 'email' | 'phone' | 'position'

export const ORGANISATION_COLUMNS = [
  { key: 'code', header: 'Mã', required: true, also: ['Mã đơn vị'] },
  { key: 'name', header: 'Tên đơn vị', required: true, also: ['Tên'] },
  { key: 'shortName', header: 'Tên viết tắt', required: false, also: ['Tên ngắn'] },
  { key: 'kind', header: 'Loại', required: true, also: ['Loại đơn vị'] },
  { key: 'parent', header: 'Đơn vị cấp trên', required: false, also: ['Mã đơn vị cấp trên', 'Cấp trên'] },
  { key: 'connected', header: 'Kết nối', required: false, also: ['Đã kết nối'] },
  { key: 'email', header: 'Thư điện tử', required: false, also: ['Email'] },
  { key: 'phone', header: 'Điện thoại', required: false, also: ['Số điện thoại'] },
  { key: 'position', header: 'Thứ tự', required: false },
] as const satisfies readonly SheetColumn<OrganisationColumn>[]

export const headerOf = (key: OrganisationColumn): string => ORGANISATION_COLUMNS.find((column) => column.key === key)?.header ?? key

/** The kind as people write it in a table: its word in either language, or its code name. */
export function readKind(cell: string): OrganisationKind | undefined {
  const word = fold(cell)
  return ORGANISATION_KINDS.find((kind) => [kind, kindWords[kind].vi, kindWords[kind].en].some((name) => fold(name) === word))
}

export const TEMPLATE_ROWS: readonly (readonly string[])[] = [
  ORGANISATION_COLUMNS.map(({ header }) => header),
  ['UBND', 'Ủy ban nhân dân huyện Mẫu', 'UBND huyện', 'Cơ quan có thẩm quyền', '', 'Có', '', '', '1'],
  ['PKT', 'Phòng Kinh tế và Hạ tầng', 'Phòng KT-HT', 'Cơ quan chuyên môn', 'UBND', 'Có', 'kinhte@example.vn', '0259 000 000', '2'],
  ['HND', 'Hội Nông dân huyện', 'Hội Nông dân', 'Cơ quan, tổ chức khác', 'UBND', 'Không', '', '', '3'],
]
