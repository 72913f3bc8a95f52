import type { OrganisationKind } from '../../../kernel/actor.ts'
import { fold } from '../../../kernel/fold.ts'
import type { Text } from '../../../kernel/text.ts'
import { selfAndAbove } from '../domain/tree.ts'
import { isEmail, isPhone } from '../domain/contact.ts'
import { readYes } from '../sheets/read-words.ts'
import type { RowProblem, SheetRecord } from '../sheets/sheet.ts'
import { headerOf, type OrganisationColumn, readKind } from './organisation-columns.ts'

export type ImportedOrganisation = {
  readonly code: string
  readonly name: string
  readonly shortName: string
  readonly kind: OrganisationKind
  readonly parentCode: string | undefined
  readonly connected: boolean
  readonly email: string | undefined
  readonly phone: string | undefined
  readonly position: number
}
/** A unit there is already, as an import compares it. */
export type PresentOrganisation = ImportedOrganisation & { readonly id: string; readonly version: number; readonly closed: boolean; readonly people: number }

export type OrganisationPlan = {
  readonly problems: readonly RowProblem[]
  readonly creates: readonly { readonly line: number; readonly unit: ImportedOrganisation }[]
  readonly changes: readonly { readonly line: number; readonly unit: ImportedOrganisation; readonly present: PresentOrganisation }[]
  readonly unchanged: number
}

type Row = SheetRecord<OrganisationColumn>

/** What a table of units would create and change, and every reason why it cannot. Names of present units are left alone. */
export function planOrganisations(records: readonly Row[], present: readonly PresentOrganisation[]): OrganisationPlan {
  const known = new Map(present.map((unit) => [unit.code, unit]))
  const codes = new Set([...known.keys(), ...records.map(({ values }) => codeOf(values.code))])
  const read = records.map((row) => ({ line: row.line, ...readUnit(row, known.get(codeOf(row.values.code)), codes) }))
  const problems = [...read.flatMap((row) => row.problems), ...twice(records), ...namesTaken(records, present), ...rings(records, present)]
  const sound = read.flatMap(({ line, unit }) => (unit === undefined ? [] : [{ line, unit, present: known.get(unit.code) }]))
  const changes = sound.flatMap(({ line, unit, present: old }) => (old !== undefined && differs(unit, old) ? [{ line, unit, present: old }] : []))
  const creates = sound.flatMap(({ line, unit, present: old }) => (old === undefined ? [{ line, unit }] : []))
  return { problems: problems.toSorted((a, b) => a.line - b.line), creates, changes, unchanged: sound.length - creates.length - changes.length }
}

export const COMPARED = ['kind', 'parentCode', 'connected', 'email', 'phone', 'position', 'shortName'] as const

const differs = (unit: ImportedOrganisation, old: ImportedOrganisation) => COMPARED.some((key) => unit[key] !== old[key])
const codeOf = (cell: string) => cell.toUpperCase()
const CODE = /^[A-Z0-9.-]{1,35}$/

function readUnit({ line, values }: Row, old: PresentOrganisation | undefined, codes: ReadonlySet<string>): { unit: ImportedOrganisation | undefined; problems: RowProblem[] } {
  const problems: RowProblem[] = []
  const wrong = (key: OrganisationColumn, code: string, vi: string, en: string) => problems.push({ line, column: headerOf(key), code, text: { vi, en } })
  const code = codeOf(values.code)
  const kind = readKind(values.kind)
  const connected = readYes(values.connected, old?.connected ?? true)
  const parentCode = values.parent === '' ? undefined : codeOf(values.parent)
  const position = values.position === '' ? old?.position ?? 0 : Number(values.position)
  if (code !== '' && !CODE.test(code)) wrong('code', 'INVALID_CODE', 'Mã chỉ gồm chữ không dấu, số, dấu chấm, gạch nối; tối đa 35 ký tự.', 'A code has letters, digits, dots and hyphens, at most 35.')
  if (values.kind !== '' && kind === undefined) wrong('kind', 'UNKNOWN_KIND', `Không có loại “${values.kind}”.`, `There is no kind “${values.kind}”.`)
  if (connected === undefined) wrong('connected', 'NOT_YES_OR_NO', 'Ghi “Có” hoặc “Không”.', 'Write “Có” (yes) or “Không” (no).')
  if (connected === false && (old?.people ?? 0) > 0) wrong('connected', 'HAS_ACTIVE_PEOPLE', `Đơn vị còn ${old?.people} tài khoản đang hoạt động.`, `The unit still has ${old?.people} active accounts.`)
  if (parentCode !== undefined && !codes.has(parentCode)) wrong('parent', 'UNKNOWN_PARENT', `Không có đơn vị mã “${values.parent}” trong tệp và trong hệ thống.`, `No unit has the code “${values.parent}”, neither here nor in the system.`)
  if (values.email !== '' && !isEmail(values.email)) wrong('email', 'INVALID_EMAIL', 'Thư điện tử không hợp lệ.', 'Not an e-mail address.')
  if (values.phone !== '' && !isPhone(values.phone)) wrong('phone', 'INVALID_PHONE', 'Số điện thoại không hợp lệ.', 'Not a telephone number.')
  if (!Number.isInteger(position) || position < 0 || position > 100_000) wrong('position', 'INVALID_NUMBER', 'Phải là số nguyên từ 0.', 'Must be a whole number from 0.')
  if (values.name.length > 250) wrong('name', 'TOO_LONG', 'Dài quá 250 ký tự.', 'Longer than 250 characters.')
  if (values.shortName.length > 60) wrong('shortName', 'TOO_LONG', 'Dài quá 60 ký tự.', 'Longer than 60 characters.')
  if (values.shortName === '' && values.name.length > 60 && old === undefined) wrong('shortName', 'REQUIRED', 'Tên dài quá 60 ký tự, cần ghi tên viết tắt.', 'The name is longer than 60 characters, so a short name is needed.')
  if (old !== undefined && old.name !== values.name) wrong('name', 'NAME_DIFFERS', `Mã ${code} đã có với tên “${old.name}”; đổi tên thực hiện ở trang của đơn vị.`, `The code ${code} is “${old.name}” already; rename it on its own page.`)
  if (old?.shortName !== undefined && values.shortName !== '' && values.shortName !== old.shortName) wrong('shortName', 'NAME_DIFFERS', `Tên viết tắt đang là “${old.shortName}”; đổi tên thực hiện ở trang của đơn vị.`, `The short name is “${old.shortName}”; rename it on its own page.`)
  if (old?.closed === true) wrong('code', 'CLOSED', 'Đơn vị này đã ngừng hoạt động hoặc đã sáp nhập.', 'This unit is closed or merged.')
  if (problems.length > 0 || kind === undefined || connected === undefined || code === '' || values.name === '') return { unit: undefined, problems }
  const shortName = values.shortName || old?.shortName || values.name
  const contact = { email: values.email || old?.email, phone: values.phone || old?.phone }
  return { unit: { code, name: values.name, shortName, kind, parentCode: parentCode ?? (old?.parentCode), connected, position, ...contact }, problems }
}

function twice(records: readonly Row[]): RowProblem[] {
  return (['code', 'name'] as const).flatMap((key) => {
    const groups = Map.groupBy(records.filter(({ values }) => values[key] !== ''), ({ values }) => fold(values[key]))
    return [...groups.values()].filter((rows) => rows.length > 1).flatMap((rows) => rows.slice(1).map(({ line }): RowProblem => ({
      line, column: headerOf(key), code: 'TWICE_IN_FILE', text: said(`Trùng với dòng ${rows[0]?.line}.`, `The same as row ${rows[0]?.line}.`),
    })))
  })
}

function namesTaken(records: readonly Row[], present: readonly PresentOrganisation[]): RowProblem[] {
  const byName = new Map(present.filter(({ closed }) => !closed).map((unit) => [fold(unit.name), unit]))
  return records.flatMap(({ line, values }): RowProblem[] => {
    const other = byName.get(fold(values.name))
    if (other === undefined || other.code === codeOf(values.code)) return []
    return [{ line, column: headerOf('name'), code: 'NAME_TAKEN', text: said(`Tên này đã có trong hệ thống với mã ${other.code}.`, `The system has this name under the code ${other.code}.`) }]
  })
}

function rings(records: readonly Row[], present: readonly PresentOrganisation[]): RowProblem[] {
  const parents = new Map(present.map(({ code, parentCode }) => [code, parentCode ?? null]))
  for (const { values } of records) if (values.parent !== '') parents.set(codeOf(values.code), codeOf(values.parent))
  const units = [...parents].map(([id, parentId]) => ({ id, parentId }))
  return records.filter(({ values }) => {
    const parent = parents.get(codeOf(values.code))
    return values.parent !== '' && typeof parent === 'string' && selfAndAbove(units, parent).includes(codeOf(values.code))
  }).map(({ line }): RowProblem => ({
    line, column: headerOf('parent'), code: 'RING', text: said('Đơn vị cấp trên lại trực thuộc chính đơn vị này.', 'The superior stands under this very unit.'),
  }))
}

const said = (vi: string, en: string): Text => ({ vi, en })
