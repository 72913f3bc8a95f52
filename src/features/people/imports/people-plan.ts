import { type OrganisationOption, isEmail, isPhone, readYes, type RowProblem, type SheetRecord } from '../../organisations/public.ts'
import { userNameProblems, placementProblems } from '../domain/placement.ts'
import type { StandingRole } from '../domain/person.ts'
import { roleProblems } from '../domain/roles.ts'
import type { PresentPerson } from '../queries/present-people.ts'
import { headerOf, type PeopleColumn, readRoles } from './people-columns.ts'

export type ImportedPerson = {
  readonly userName: string
  readonly fullName: string
  readonly organisationId: string
  readonly positionTitle: string
  readonly roles: readonly StandingRole[]
  readonly focal: boolean
  readonly email: string | undefined
  readonly phone: string | undefined
}
export type PeoplePlan = {
  readonly problems: readonly RowProblem[]
  readonly creates: readonly { readonly line: number; readonly person: ImportedPerson }[]
  readonly changes: readonly { readonly line: number; readonly person: ImportedPerson; readonly present: PresentPerson; readonly becomesFocal: boolean }[]
  readonly unchanged: number
}
/** What a table of people is held against. */
export type PeopleFacts = {
  readonly people: readonly PresentPerson[]
  readonly units: readonly OrganisationOption[]
  readonly focal: readonly { readonly organisationId: string; readonly userId: string }[]
}

type Row = SheetRecord<PeopleColumn>
type Wrong = (key: PeopleColumn, code: string, vi: string, en: string) => void

/** What a table of people would create and change, and every reason why it cannot. */
export function planPeople(records: readonly Row[], facts: PeopleFacts): PeoplePlan {
  const units = new Map(facts.units.map((unit) => [unit.code, unit]))
  const known = new Map(facts.people.map((person) => [person.userName, person]))
  const focalOf = new Map(facts.focal.map(({ organisationId, userId }) => [organisationId, userId]))
  const read = records.map((row) => ({ line: row.line, ...readPerson(row, units, known, focalOf) }))
  const problems = [...read.flatMap((row) => row.problems), ...namesTwice(records), ...twoFocal(records)]
  const sound = read.flatMap(({ line, person }) => {
    if (person === undefined) return []
    const present = known.get(person.userName)
    return [{ line, person, present, becomesFocal: person.focal && (present === undefined || focalOf.get(person.organisationId) !== present.id) }]
  })
  const creates = sound.filter(({ present }) => present === undefined).map(({ line, person }) => ({ line, person }))
  const changes = sound.flatMap(({ line, person, present, becomesFocal }) => (present !== undefined && (becomesFocal || differs(person, present)) ? [{ line, person, present, becomesFocal }] : []))
  return { problems, creates, changes, unchanged: sound.length - creates.length - changes.length }
}

export const COMPARED = ['positionTitle', 'email', 'phone', 'roles'] as const

const differs = (person: ImportedPerson, present: PresentPerson) => COMPARED.some((key) => String(person[key] ?? '') !== String(present[key] ?? ''))

function readPerson(
  { line, values }: Row, units: ReadonlyMap<string, OrganisationOption>, known: ReadonlyMap<string, PresentPerson>, focalOf: ReadonlyMap<string, string>,
): { person: ImportedPerson | undefined; problems: RowProblem[] } {
  const problems: RowProblem[] = []
  const wrong: Wrong = (key, code, vi, en) => problems.push({ line, column: headerOf(key), code, text: { vi, en } })
  const userName = values.userName.toLowerCase()
  const unit = units.get(values.organisation.toUpperCase())
  const present = known.get(userName)
  const focal = readYes(values.focal, unit !== undefined && present !== undefined && focalOf.get(unit.id) === present.id)
  const { roles, unknown } = readRoles(values.roles)
  if (userName !== '') for (const { code, text } of userNameProblems(userName)) wrong('userName', code, text.vi, text.en)
  if (values.organisation !== '' && unit === undefined) wrong('organisation', 'UNKNOWN_ORGANISATION', `Không có đơn vị mã “${values.organisation}”.`, `There is no organisation “${values.organisation}”.`)
  if (unit !== undefined) for (const { code, text } of placementProblems(unit)) wrong('organisation', code, text.vi, text.en)
  for (const word of unknown) wrong('roles', 'UNKNOWN_ROLE', `Không có vai trò “${word}”.`, `There is no role “${word}”.`)
  if (unit !== undefined && roles.length > 0) for (const { code, text } of roleProblems(roles, unit.kind)) wrong('roles', code, text.vi, text.en)
  if (focal === undefined) wrong('focal', 'NOT_YES_OR_NO', 'Ghi “Có” hoặc “Không”.', 'Write “Có” (yes) or “Không” (no).')
  checkText(values, wrong)
  if (present !== undefined) checkPresent(values, present, unit, focal, focalOf, wrong)
  const holder = unit === undefined ? undefined : focalOf.get(unit.id)
  if (focal === true && holder !== undefined && holder !== present?.id) wrong('focal', 'UNIT_HAS_FOCAL_OFFICER', 'Đơn vị đã có đầu mối; thay đầu mối ở hồ sơ đơn vị.', 'The unit has a focal officer; replace them on the record of the unit.')
  if (problems.length > 0 || unit === undefined || focal === undefined || userName === '' || values.fullName === '' || roles.length === 0) return { person: undefined, problems }
  return {
    problems,
    person: {
      userName, fullName: values.fullName, organisationId: unit.id, roles, focal,
      positionTitle: values.positionTitle || (present?.positionTitle ?? ''), email: values.email || present?.email, phone: values.phone || present?.phone,
    },
  }
}

function checkText(values: Row['values'], wrong: Wrong): void {
  if (values.fullName.length > 100) wrong('fullName', 'TOO_LONG', 'Dài quá 100 ký tự.', 'Longer than 100 characters.')
  if (values.positionTitle.length > 100) wrong('positionTitle', 'TOO_LONG', 'Dài quá 100 ký tự.', 'Longer than 100 characters.')
  if (values.email !== '' && !isEmail(values.email)) wrong('email', 'INVALID_EMAIL', 'Thư điện tử không hợp lệ.', 'Not an e-mail address.')
  if (values.phone !== '' && !isPhone(values.phone)) wrong('phone', 'INVALID_PHONE', 'Số điện thoại không hợp lệ.', 'Not a telephone number.')
}

/** A user name that is there already must be the same person in the same unit: moving, ending and renaming are done one by one. */
function checkPresent(
  values: Row['values'], present: PresentPerson, unit: OrganisationOption | undefined, focal: boolean | undefined, focalOf: ReadonlyMap<string, string>, wrong: Wrong,
): void {
  if (values.fullName !== '' && present.fullName !== values.fullName) wrong('userName', 'USER_NAME_TAKEN', `Tên đăng nhập này là của “${present.fullName}”.`, `This user name is “${present.fullName}”.`)
  if (unit !== undefined && unit.id !== present.organisationId) wrong('organisation', 'WORKS_ELSEWHERE', 'Người này đang ở đơn vị khác; chuyển đơn vị ở trang người dùng.', 'The person works elsewhere; move them on their own page.')
  if (!present.active) wrong('userName', 'INACTIVE', 'Tài khoản này đã ngừng; mở lại ở trang người dùng.', 'This account is inactive; reactivate it on its own page.')
  if (present.roles.includes('ADMIN') && values.roles !== '' && !readRoles(values.roles).roles.includes('ADMIN')) wrong('roles', 'ADMIN_KEPT', 'Không bỏ vai trò quản trị qua tệp; thực hiện ở trang người dùng.', 'A file takes no administrator’s role away; do that on the person’s page.')
  if (focal === false && unit !== undefined && focalOf.get(unit.id) === present.id) wrong('focal', 'IS_FOCAL_OFFICER', 'Người này đang là đầu mối; thay đầu mối ở hồ sơ đơn vị.', 'This person is the focal officer; replace them on the record of the unit.')
}

function namesTwice(records: readonly Row[]): RowProblem[] {
  const groups = Map.groupBy(records.filter(({ values }) => values.userName !== ''), ({ values }) => values.userName.toLowerCase())
  return [...groups.values()].filter((rows) => rows.length > 1).flatMap(([first, ...others]) => others.map(({ line }): RowProblem => ({
    line, column: headerOf('userName'), code: 'TWICE_IN_FILE', text: { vi: `Trùng với dòng ${first?.line}.`, en: `The same as row ${first?.line}.` },
  })))
}

/** Exactly one focal officer in a unit (Đ9.2.d): every row of a unit that names two is bad, for none says which one is meant. */
function twoFocal(records: readonly Row[]): RowProblem[] {
  const groups = Map.groupBy(records.filter(({ values }) => readYes(values.focal, false) === true), ({ values }) => values.organisation.toUpperCase())
  return [...groups.values()].filter((rows) => rows.length > 1).flatMap((rows) => rows.map(({ line }): RowProblem => ({
    line, column: headerOf('focal'), code: 'TWO_FOCAL_OFFICERS',
    text: { vi: `Mỗi đơn vị có đúng một đầu mối; các dòng ${rows.map((row) => row.line).join(', ')} cùng là đầu mối.`, en: `Each unit has exactly one focal officer; rows ${rows.map((row) => row.line).join(', ')} all are.` },
  })))
}
