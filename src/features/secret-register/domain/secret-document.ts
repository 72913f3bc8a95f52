import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Counts } from './counts.ts'
import type { Secrecy } from './secrecy.ts'

/** Types that give tasks. A list, not a text: a title would be content (§3, reading 15). */
export const SECRET_TYPE_NAMES = [
  'Quyết định', 'Chỉ thị', 'Công văn', 'Công điện', 'Thông báo', 'Kế hoạch', 'Chương trình', 'Nghị quyết', 'Kết luận', 'Hướng dẫn',
  'Đề án', 'Phương án', 'Quy chế', 'Quy định', 'Dự án', 'Báo cáo', 'Tờ trình', 'Giấy mời', 'Thông tri', 'Phiếu chuyển',
] as const

/** Positions that sign, again a list. */
export const SECRET_SIGNER_POSITIONS = [
  'Chủ tịch', 'Phó Chủ tịch', 'Bí thư', 'Phó Bí thư', 'Chánh Văn phòng', 'Phó Chánh Văn phòng', 'Giám đốc', 'Phó Giám đốc',
  'Trưởng phòng', 'Phó Trưởng phòng', 'Trưởng Công an', 'Phó Trưởng Công an', 'Chỉ huy trưởng', 'Phó Chỉ huy trưởng', 'Chánh Thanh tra',
] as const

export const SECRET_AUTHORITIES = ['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.'] as const

export type AssignedCounts = Counts & { readonly organisationId: string }

/** The seven fields of Đ5.2.a–g. There is no other. */
export type SecretFields = {
  readonly secrecy: Secrecy
  readonly typeName: string
  readonly codeNumber: string
  readonly codeNotation: string
  readonly issuedDate: PlainDate
  readonly signerFullName: string
  readonly signerPosition: string
  readonly signingAuthority: string
  readonly proposingOrganisationId: string
  readonly assigned: readonly AssignedCounts[]
  readonly monitorOrganisationId: string
  readonly monitorUserId: string
  readonly totalTasks: number
  readonly dueDate: PlainDate | null
}

export type AssignedRow = AssignedCounts & { readonly organisationName: string; readonly connected: boolean }

export type SecretRecord = Omit<SecretFields, 'assigned'> & {
  readonly id: string
  readonly version: number
  readonly assigned: readonly AssignedRow[]
  readonly proposingOrganisationName: string
  readonly monitorOrganisationName: string
  readonly monitorFullName: string
}

/** "Kế hoạch số 12/KH-UBND": number and notation, never a title. */
export function secretName({ typeName, codeNumber, codeNotation }: Pick<SecretFields, 'typeName' | 'codeNumber' | 'codeNotation'>): string {
  return `${typeName} số ${codeNumber}/${codeNotation}`
}
