import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { FieldProblem } from '../../../kernel/problem.ts'
import { contactProblems } from './contact.ts'
import type { Organisation } from './organisation.ts'
import { makesRing, type Placed } from './tree.ts'

export type OrganisationDetails = Pick<Organisation, 'kind' | 'parentId' | 'code' | 'name' | 'shortName' | 'email' | 'phone' | 'position'>

type Known = Placed & { readonly code: string; readonly name: string; readonly closedFrom: PlainDate | null }

const CODE = /^[A-Z0-9.-]+$/
const BAD_CODE = { vi: 'Mã chỉ gồm chữ không dấu, số, dấu chấm, gạch nối; tối đa 35 ký tự.', en: 'A code has letters, digits, dots and hyphens, at most 35.' }
const NO_PARENT = { vi: 'Không có đơn vị cấp trên này.', en: 'There is no such superior organisation.' }
const CLOSED_PARENT = { vi: 'Đơn vị cấp trên đã ngừng hoạt động.', en: 'The superior organisation is closed.' }
const RING = { vi: 'Đơn vị cấp trên không thể là chính đơn vị này hoặc đơn vị trực thuộc nó.', en: 'A unit cannot stand under itself or under one of its own units.' }
const CODE_TAKEN = (name: string) => ({ vi: `Mã này đã dùng cho ${name}.`, en: `This code belongs to ${name}.` })

/** What is wrong with the details of the unit `id` (undefined: a new one) among those there are. */
export function detailProblems(units: readonly Known[], id: string | undefined, details: OrganisationDetails): FieldProblem[] {
  const problems: FieldProblem[] = contactProblems(details)
  if (!CODE.test(details.code)) problems.push({ field: 'code', code: 'INVALID_CODE', text: BAD_CODE })
  const same = units.find((unit) => unit.code === details.code && unit.id !== id)
  if (same !== undefined) problems.push({ field: 'code', code: 'CODE_TAKEN', text: CODE_TAKEN(same.name) })
  if (details.parentId === null) return problems
  const parent = units.find((unit) => unit.id === details.parentId)
  const stays = units.find((unit) => unit.id === id)?.parentId === details.parentId
  if (parent === undefined) problems.push({ field: 'parentId', code: 'NO_SUCH_ORGANISATION', text: NO_PARENT })
  else if (id !== undefined && makesRing(units, id, details.parentId)) problems.push({ field: 'parentId', code: 'RING', text: RING })
  else if (parent.closedFrom !== null && !stays) problems.push({ field: 'parentId', code: 'PARENT_CLOSED', text: CLOSED_PARENT })
  return problems
}
