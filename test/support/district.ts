import type { OrganisationKind, Role } from '../../src/kernel/actor.ts'
import { fold } from '../../src/kernel/fold.ts'
import type { Db } from '../../src/platform/db/database.ts'
import { newId } from '../../src/platform/db/identifier.ts'

/** One named district for every test: the same people and units each time, each with a fixed key. */

type OrganisationRow = readonly [code: string, kind: OrganisationKind, name: string, shortName: string, connected: boolean]

const ORGANISATIONS = {
  committee: ['UBND', 'authority', 'Ủy ban nhân dân huyện Ninh Hải', 'UBND huyện', true],
  office: ['VP', 'office', 'Văn phòng Cấp ủy và Chính quyền', 'Văn phòng', true],
  economy: ['KT', 'department', 'Phòng Kinh tế và Hạ tầng', 'Phòng KT-HT', true],
  finance: ['TC', 'department', 'Phòng Tài chính - Kế hoạch', 'Phòng TC-KH', true],
  culture: ['VH', 'department', 'Phòng Văn hóa và Thông tin', 'Phòng VH-TT', true],
  khanhHai: ['KH', 'commune', 'UBND thị trấn Khánh Hải', 'TT. Khánh Hải', true],
  triHai: ['TH', 'commune', 'UBND xã Tri Hải', 'Xã Tri Hải', true],
  phuongHai: ['PH', 'commune', 'UBND xã Phương Hải', 'Xã Phương Hải', true],
  farmers: ['HND', 'other', 'Hội Nông dân huyện', 'Hội Nông dân', false],
} as const satisfies Record<string, OrganisationRow>

export type OrganisationKey = keyof typeof ORGANISATIONS

type PersonRow = readonly [organisation: OrganisationKey, fullName: string, position: string, roles: readonly Role[]]

const PEOPLE = {
  admin: ['office', 'Lê Quản Trị', 'Công chức công nghệ thông tin', ['ADMIN']],
  clerk: ['office', 'Trần Văn Thư', 'Văn thư', ['RECORDS_CLERK']],
  monitor: ['office', 'Nguyễn Thị Theo Dõi', 'Chuyên viên', ['MONITOR']],
  monitorTwo: ['office', 'Võ Thị Đôn Đốc', 'Chuyên viên', ['MONITOR']],
  chief: ['office', 'Phạm Chánh Văn', 'Chánh Văn phòng', ['CHIEF_OF_OFFICE']],
  chair: ['committee', 'Hồ Chủ Trì', 'Chủ tịch', ['CHAIR']],
  viceChair: ['committee', 'Đỗ Phó Phụ Trách', 'Phó Chủ tịch', ['VICE_CHAIR']],
  economyHead: ['economy', 'Bùi Trưởng Kinh', 'Trưởng phòng', ['UNIT_HEAD']],
  economyFocal: ['economy', 'Cao Đầu Mối', 'Chuyên viên', ['FOCAL_OFFICER', 'UNIT_OFFICER']],
  economyOfficer: ['economy', 'Mai Thực Hiện', 'Chuyên viên', ['UNIT_OFFICER']],
  financeHead: ['finance', 'Đinh Trưởng Tài', 'Trưởng phòng', ['UNIT_HEAD']],
  financeFocal: ['finance', 'Lý Kế Hoạch', 'Chuyên viên', ['FOCAL_OFFICER', 'UNIT_OFFICER']],
  cultureFocal: ['culture', 'Tạ Văn Hóa', 'Chuyên viên', ['FOCAL_OFFICER', 'UNIT_OFFICER']],
  khanhHaiHead: ['khanhHai', 'Ngô Chủ Tịch Trấn', 'Chủ tịch', ['UNIT_HEAD']],
  khanhHaiFocal: ['khanhHai', 'Dương Khánh Hải', 'Công chức', ['FOCAL_OFFICER', 'UNIT_OFFICER']],
  triHaiFocal: ['triHai', 'Phan Tri Hải', 'Công chức', ['FOCAL_OFFICER', 'UNIT_OFFICER']],
  phuongHaiFocal: ['phuongHai', 'Trương Phương Hải', 'Công chức', ['FOCAL_OFFICER', 'UNIT_OFFICER']],
} as const satisfies Record<string, PersonRow>

export type PersonKey = keyof typeof PEOPLE
export const PEOPLE_KEYS = Object.keys(PEOPLE) as PersonKey[]

export type District = {
  readonly organisations: Readonly<Record<OrganisationKey, string>>
  readonly people: Readonly<Record<PersonKey, string>>
}

const FOUNDED = Temporal.PlainDate.from('2019-01-01')

/** Writes the district into an empty database. Sign-in goes by sessions made in `startTestApplication`, not by passwords. */
export async function seedDistrict(db: Db, now: Temporal.Instant): Promise<District> {
  const organisations = mapped(ORGANISATIONS, () => newId())
  const people = mapped(PEOPLE, () => newId())
  await db.insertInto('organisations').values(entries(ORGANISATIONS).map(([key, [code, kind, name, shortName, connected]], position) => ({
    id: organisations[key], kind, parent_id: key === 'committee' ? null : organisations.committee, code, name, short_name: shortName,
    name_folded: fold(`${name} ${shortName} ${code}`), connected, position, created_at: now,
  }))).execute()
  await db.insertInto('organisation_names').values(entries(ORGANISATIONS).map(([key, [, , name, shortName]]) => ({
    organisation_id: organisations[key], valid_from: FOUNDED, name, short_name: shortName,
  }))).execute()
  await db.insertInto('organisation_scope').values(entries(ORGANISATIONS).flatMap(([key]) => [
    { organisation_id: organisations[key], within_id: organisations[key] },
    ...(key === 'committee' ? [] : [{ organisation_id: organisations[key], within_id: organisations.committee }]),
  ])).execute()
  await db.insertInto('users').values(entries(PEOPLE).map(([key, [organisation, fullName, position]]) => ({
    id: people[key], user_name: key.toLowerCase(), full_name: fullName, full_name_folded: fold(fullName),
    organisation_id: organisations[organisation], position_title: position, created_at: now,
  }))).execute()
  await db.insertInto('user_roles').values(entries(PEOPLE).flatMap(([key, [, , , roles]]) =>
    roles.filter((role) => role !== 'FOCAL_OFFICER').map((role) => ({ user_id: people[key], role })))).execute()
  await db.insertInto('focal_appointments').values(entries(PEOPLE).filter(([, [, , , roles]]) => (roles as readonly Role[]).includes('FOCAL_OFFICER'))
    .map(([key, [organisation]]) => ({ id: newId(), organisation_id: organisations[organisation], user_id: people[key], from_date: FOUNDED }))).execute()
  return { organisations, people }
}

function entries<K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] {
  return Object.entries(record) as [K, V][]
}

function mapped<K extends string, V>(record: Readonly<Record<K, unknown>>, value: () => V): Record<K, V> {
  return Object.fromEntries(Object.keys(record).map((key) => [key, value()])) as Record<K, V>
}
