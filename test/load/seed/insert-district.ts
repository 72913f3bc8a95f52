import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { tokenHash } from '../../../src/features/sign-in/public.ts'
import { fold } from '../../../src/kernel/fold.ts'
import type { Role } from '../../../src/kernel/actor.ts'

export type Unit = { readonly id: string; readonly code: string; readonly kind: string; readonly connected: boolean; readonly focal: string; readonly head: string }
export type District = {
  readonly office: string
  readonly clerk: string
  readonly monitors: readonly string[]
  readonly leads: readonly Unit[]
}

type NewUnit = { code: string; kind: string; name: string; short: string; connected: boolean }

const DEPARTMENTS = ['Kinh tế', 'Tài chính', 'Nội vụ', 'Tư pháp', 'Giáo dục', 'Y tế', 'Văn hóa', 'Thanh tra', 'Xây dựng', 'Môi trường', 'Dân tộc', 'Lao động', 'Nông nghiệp']
const COMMUNES = [
  'An Hòa', 'Bình Lâm', 'Cát Sơn', 'Diên Thọ', 'Đông Hải', 'Hòa Thạnh', 'Khánh An', 'Lộc Vĩnh', 'Mỹ Tân', 'Nhơn Phú',
  'Phước Hậu', 'Quảng Đức', 'Sơn Hải', 'Tân Mỹ', 'Thanh Bình', 'Thuận Nam', 'Vạn Lợi', 'Vĩnh Trường', 'Xuân Lộc', 'Yên Khê',
]
const OTHERS = ['Hội Nông dân', 'Đoàn Thanh niên', 'Liên đoàn Lao động', 'Hội Phụ nữ', 'Ban Quản lý dự án']
const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô']
const GIVEN = ['Mẫu', 'Ví Dụ', 'Thử', 'Giả Định', 'Bịa', 'Tưởng', 'Phỏng', 'Chừng', 'Đo', 'Đếm', 'Ước', 'Lượng', 'Minh Họa']

/** 40 units. */
const UNITS: readonly NewUnit[] = [
  { code: 'UBND', kind: 'authority', name: 'Ủy ban nhân dân huyện Đo Thử', short: 'UBND huyện', connected: true },
  { code: 'VP', kind: 'office', name: 'Văn phòng Ủy ban nhân dân huyện', short: 'Văn phòng', connected: true },
  ...DEPARTMENTS.map((name, n) => ({ code: `P${n + 1}`, kind: 'department', name: `Phòng ${name}`, short: `P. ${name}`, connected: true })),
  ...COMMUNES.map((name, n) => ({ code: `X${n + 1}`, kind: 'commune', name: `Ủy ban nhân dân xã ${name}`, short: `Xã ${name}`, connected: true })),
  ...OTHERS.map((name, n) => ({ code: `K${n + 1}`, kind: 'other', name: `${name} huyện`, short: name, connected: n < 2 })),
]

const OFFICE_ROLES: readonly (readonly Role[])[] = [['RECORDS_CLERK'], ['MONITOR'], ['MONITOR'], ['CHIEF_OF_OFFICE'], ['ADMIN']]
const AUTHORITY_ROLES: readonly (readonly Role[])[] = [['CHAIR'], ['VICE_CHAIR'], ['VICE_CHAIR'], ['UNIT_OFFICER'], ['UNIT_OFFICER']]
const UNIT_ROLES: readonly (readonly Role[])[] = [['UNIT_HEAD'], ['UNIT_OFFICER'], ['UNIT_OFFICER'], ['UNIT_OFFICER'], ['UNIT_OFFICER']]

type NewUser = { id: string; name: string; fullName: string; unit: number; roles: readonly Role[] }

/** The session of a user of the load test, by user name: `vp-1` is the clerk, `p1-2` the focal officer of the first department. */
export const tokenOf = (userName: string): string => `load-test-session-of-${userName}`

/** 40 units and 200 people, five in each unit, with a session for everyone. */
export async function insertDistrict(db: Client): Promise<District> {
  const ids = UNITS.map(() => randomUUID())
  const id = (n: number): string => ids[n] ?? ''
  const users: NewUser[] = UNITS.flatMap(({ code, kind }, unit) => [0, 1, 2, 3, 4].map((n) => ({
    id: randomUUID(), name: `${code.toLowerCase()}-${n + 1}`, unit, roles: (kind === 'office' ? OFFICE_ROLES : kind === 'authority' ? AUTHORITY_ROLES : UNIT_ROLES)[n] ?? [],
    fullName: `${FAMILY[(unit + n) % FAMILY.length]} ${GIVEN[(unit * 5 + n) % GIVEN.length]} ${GIVEN[(unit + n * 3) % GIVEN.length]}`,
  })))
  const userOf = (unit: number, n: number): string => users[unit * 5 + n]?.id ?? ''
  await insertUnits(db, ids)
  await insertUsers(db, ids, users)
  const focals = UNITS.flatMap(({ kind }, unit) => (kind === 'authority' || kind === 'office' ? [] : [[id(unit), userOf(unit, 1)] as const]))
  await db.query(`insert into focal_appointments (id, organisation_id, user_id, from_date) select gen_random_uuid(), o, u, date '2019-01-01' from unnest($1::uuid[], $2::uuid[]) x (o, u)`,
    [focals.map(([unit]) => unit), focals.map(([, user]) => user)])
  return {
    office: id(1), clerk: userOf(1, 0), monitors: [userOf(1, 1), userOf(1, 2)],
    leads: UNITS.flatMap(({ code, kind, connected }, n) => (n < 2 ? [] : [{ id: id(n), code, kind, connected, head: `${code.toLowerCase()}-1`, focal: userOf(n, 1) }])),
  }
}

async function insertUnits(db: Client, ids: readonly string[]): Promise<void> {
  await db.query(`insert into organisations (id, kind, parent_id, code, name, short_name, name_folded, connected, position, created_at)
    select id, kind, case when n = 1 then null else $7::uuid end, code, name, short_name, folded, connected, n, now() - interval '5 years'
    from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $8::boolean[]) with ordinality x (id, kind, code, name, short_name, folded, connected, n)`,
    [ids, UNITS.map((u) => u.kind), UNITS.map((u) => u.code), UNITS.map((u) => u.name), UNITS.map((u) => u.short),
      UNITS.map((u) => fold(`${u.name} ${u.short} ${u.code}`)), ids[0], UNITS.map((u) => u.connected)])
  await db.query(`insert into organisation_names (organisation_id, valid_from, name, short_name) select id, date '2019-01-01', name, short_name from organisations`)
  await db.query(`insert into organisation_scope (organisation_id, within_id) select id, id from organisations union select id, parent_id from organisations where parent_id is not null`)
}

async function insertUsers(db: Client, ids: readonly string[], users: readonly NewUser[]): Promise<void> {
  await db.query(`insert into users (id, user_name, full_name, full_name_folded, organisation_id, position_title, created_at)
    select id, name, full_name, folded, unit, 'Chuyên viên', now() - interval '5 years' from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::uuid[]) x (id, name, full_name, folded, unit)`,
    [users.map((u) => u.id), users.map((u) => u.name), users.map((u) => u.fullName), users.map((u) => fold(u.fullName)), users.map((u) => ids[u.unit])])
  const roles = users.flatMap((user) => user.roles.map((role) => [user.id, role] as const))
  await db.query(`insert into user_roles (user_id, role) select * from unnest($1::uuid[], $2::text[])`, [roles.map(([user]) => user), roles.map(([, role]) => role)])
  await db.query(`insert into sessions (id, token_hash, user_id, created_at, last_seen_at, expires_at, address, user_agent)
    select gen_random_uuid(), hash, id, now(), now(), now() + interval '50 years', '127.0.0.1', 'load test' from unnest($1::uuid[], $2::bytea[]) x (id, hash)`,
    [users.map((u) => u.id), users.map((u) => tokenHash(tokenOf(u.name)))])
}
