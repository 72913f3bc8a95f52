import { type DemoPerson, KEY_PEOPLE, STAFF } from '../../../db/demo/people.ts'
import type { UnitKey } from '../../../db/demo/units.ts'
import { ago, dayAgo, type Deed, type Year } from './story.ts'

type Counts = { readonly done: number; readonly notInTime: number; readonly overdue: number }
type Secret = { readonly entered: number; readonly due: number; readonly document: Record<string, unknown>; readonly assigned: readonly (readonly [UnitKey, Counts])[] }

const counts = (done: number, notInTime: number, overdue: number): Counts => ({ done, notInTime, overdue })
const signedBy = (signerFullName: string, signerPosition: string, signingAuthority: string) => ({ signerFullName, signerPosition, signingAuthority })

const SECRETS: readonly Secret[] = [
  { entered: 44, due: 10, document: { secrecy: 'MAT', typeName: 'Kế hoạch', codeNumber: '07', codeNotation: 'KH-UBND', ...signedBy(KEY_PEOPLE.chair.fullName, 'Chủ tịch', 'TM.') }, assigned: [['thanhtra', counts(2, 0, 0)], ['noivu', counts(0, 0, 1)]] },
  { entered: 18, due: -6, document: { secrecy: 'TOI_MAT', typeName: 'Công văn', codeNumber: '11', codeNotation: 'UBND-NC', ...signedBy(KEY_PEOPLE.viceEconomy.fullName, 'Phó Chủ tịch', 'KT.') }, assigned: [['hatang', counts(0, 2, 0)]] },
  { entered: 4, due: -14, document: { secrecy: 'MAT', typeName: 'Thông báo', codeNumber: '12', codeNotation: 'TB-UBND', ...signedBy(KEY_PEOPLE.chair.fullName, 'Chủ tịch', '') }, assigned: [['thanhtra', counts(0, 1, 0)], ['trihai', counts(0, 2, 0)]] },
]

/** The register of secret documents (Đ5.2): who is cleared, and three documents by type, number, date, signer and counts alone. */
export function secretDeeds(year: Year): Deed[] {
  const { office, district, days } = year
  const clear = (person: DemoPerson, level: string, number: number, by: DemoPerson) => ago(year, 58, 9, person.userName, () => office.send(by.userName, '/secret-register/clearances', {
    userId: district.person(person), level, fromDate: dayAgo(year, 58).toString(), toDate: days.today.add({ months: 10 }).toString(), decisionReference: `${number}/QĐ-UBND`, decisionDate: dayAgo(year, 59).toString(),
  }))
  const { chair, chief, clerk, viceEconomy, monitorEconomy } = KEY_PEOPLE
  return [
    clear(chief, 'TUYET_MAT', 214, chair), clear(clerk, 'TOI_MAT', 214, chair), clear(monitorEconomy, 'TOI_MAT', 214, chair), clear(viceEconomy, 'TOI_MAT', 214, chair),
    clear(STAFF.hatang.head, 'TOI_MAT', 215, chair), clear(STAFF.thanhtra.head, 'MAT', 215, chair), clear(STAFF.trihai.head, 'MAT', 215, chair), clear(chair, 'TUYET_MAT', 213, chief),
    ...SECRETS.flatMap((secret) => registered(year, secret)),
  ]
}

function registered(year: Year, { entered, due, document, assigned }: Secret): Deed[] {
  const { office, district } = year
  let id = ''
  const rows = assigned.map(([unit, row]) => ({ organisationId: district.unit(unit), ...row }))
  return [ago(year, entered, 10, String(document['codeNumber']), async () => {
    ({ id } = await office.send<{ id: string }>(KEY_PEOPLE.clerk.userName, '/secret-register', {
      ...document, issuedDate: dayAgo(year, entered + 1).toString(), proposingOrganisationId: district.unit('office'), monitorOrganisationId: district.unit('office'), monitorUserId: district.person(KEY_PEOPLE.monitorEconomy),
      assigned: rows, totalTasks: assigned.reduce((sum, [, row]) => sum + row.done + row.notInTime + row.overdue, 0), dueDate: dayAgo(year, due).toString(),
    }))
  }), ...(assigned[0]?.[0] === 'hatang' ? [ago(year, 3, 14, 'secret result', () => office.send(STAFF.hatang.head.userName, `/secret-register/${id}/results`, { organisationId: district.unit('hatang'), ...counts(1, 1, 0), version: 1 }))] : [])]
}
