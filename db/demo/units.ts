import type { OrganisationKind } from '../../src/kernel/actor.ts'

type UnitRow = readonly [code: string, kind: OrganisationKind, name: string, shortName: string, connected: boolean]

/** The district of Ninh Hải as it was. The authority and its Office are founded by the set-up, the others are added to it. */
export const UNITS = {
  committee: ['UBND', 'authority', 'Ủy ban nhân dân huyện Ninh Hải', 'UBND huyện', true],
  office: ['VP', 'office', 'Văn phòng Cấp ủy và Chính quyền', 'Văn phòng', true],
  noivu: ['NV', 'department', 'Phòng Nội vụ', 'Phòng Nội vụ', true],
  tuphap: ['TP', 'department', 'Phòng Tư pháp', 'Phòng Tư pháp', true],
  taichinh: ['TCKH', 'department', 'Phòng Tài chính - Kế hoạch', 'Phòng TC-KH', true],
  moitruong: ['TNMT', 'department', 'Phòng Tài nguyên và Môi trường', 'Phòng TN&MT', true],
  laodong: ['LDTBXH', 'department', 'Phòng Lao động - Thương binh và Xã hội', 'Phòng LĐ-TB&XH', true],
  vanhoa: ['VHTT', 'department', 'Phòng Văn hóa và Thông tin', 'Phòng VH-TT', true],
  giaoduc: ['GDDT', 'department', 'Phòng Giáo dục và Đào tạo', 'Phòng GD&ĐT', true],
  yte: ['YT', 'department', 'Phòng Y tế', 'Phòng Y tế', true],
  hatang: ['KTHT', 'department', 'Phòng Kinh tế và Hạ tầng', 'Phòng KT-HT', true],
  nongnghiep: ['NNPTNT', 'department', 'Phòng Nông nghiệp và Phát triển nông thôn', 'Phòng NN&PTNT', true],
  thanhtra: ['TTH', 'department', 'Thanh tra huyện', 'Thanh tra huyện', true],
  duan: ['BQLDA', 'department', 'Ban Quản lý dự án đầu tư xây dựng huyện', 'Ban QLDA', true],
  khanhhai: ['KHAI', 'commune', 'UBND thị trấn Khánh Hải', 'TT. Khánh Hải', true],
  hohai: ['HHAI', 'commune', 'UBND xã Hộ Hải', 'Xã Hộ Hải', true],
  nhonhai: ['NHAI', 'commune', 'UBND xã Nhơn Hải', 'Xã Nhơn Hải', true],
  phuonghai: ['PHAI', 'commune', 'UBND xã Phương Hải', 'Xã Phương Hải', true],
  tanhai: ['TAHAI', 'commune', 'UBND xã Tân Hải', 'Xã Tân Hải', true],
  thanhhai: ['THHAI', 'commune', 'UBND xã Thanh Hải', 'Xã Thanh Hải', true],
  trihai: ['TRHAI', 'commune', 'UBND xã Tri Hải', 'Xã Tri Hải', true],
  vinhhai: ['VHAI', 'commune', 'UBND xã Vĩnh Hải', 'Xã Vĩnh Hải', true],
  xuanhai: ['XHAI', 'commune', 'UBND xã Xuân Hải', 'Xã Xuân Hải', true],
  nongdan: ['HND', 'other', 'Hội Nông dân huyện', 'Hội Nông dân', false],
  dienluc: ['DL', 'other', 'Điện lực Ninh Hải', 'Điện lực Ninh Hải', false],
  canhan: ['CN.01', 'individual', 'Ông Phan Văn Hư Cấu (chuyên gia mời, tên đặt ra)', 'Ông Phan Văn Hư Cấu', false],
} as const satisfies Record<string, UnitRow>

export type UnitKey = keyof typeof UNITS
export const UNIT_KEYS = Object.keys(UNITS) as UnitKey[]

export const COMMUNES = UNIT_KEYS.filter((key) => UNITS[key][1] === 'commune')
export const DEPARTMENTS = UNIT_KEYS.filter((key) => UNITS[key][1] === 'department')

export const isConnected = (key: UnitKey): boolean => UNITS[key][4]
