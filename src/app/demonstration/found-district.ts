import { ADMINISTRATOR, ALL_PEOPLE, type DemoPerson, FORMER_FOCAL, STAFF } from '../../../db/demo/people.ts'
import { UNIT_KEYS, type UnitKey, UNITS } from '../../../db/demo/units.ts'
import { setUpLink } from '../../features/sign-in/public.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { founded, sharePassword, versionOf } from './demonstration-store.ts'
import type { PrivateOffice } from './private-office.ts'

export const DEMONSTRATION_PASSWORD = 'ninhhai-demo-2026'

export type District = {
  readonly unit: (key: UnitKey) => string
  readonly person: (person: DemoPerson) => string
  readonly everybody: readonly DemoPerson[]
}

/** Sets the installation up as its first administrator would: the one-time link, then units, people and focal officers. */
export async function foundDistrict(office: PrivateOffice, since: PlainDate): Promise<District> {
  const link = await setUpLink(office.db, office.clock.now(), '')
  if (link === undefined) throw new Error('somebody is there already')
  await office.send(undefined, link, {
    ...names('committee', 'authority'), ...names('office', 'office'),
    fullName: ADMINISTRATOR.fullName, userName: ADMINISTRATOR.userName, password: DEMONSTRATION_PASSWORD, passwordAgain: DEMONSTRATION_PASSWORD,
  })
  const { committee, office: officeId, administrator } = await founded(office.db)
  await office.admit([{ userName: ADMINISTRATOR.userName, id: administrator }])
  const units = await addUnits(office, new Map<UnitKey, string>([['committee', committee], ['office', officeId]]))
  const people = await addPeople(office, units, new Map([[ADMINISTRATOR.userName, administrator]]))
  await sharePassword(office.db, ADMINISTRATOR.userName, office.clock.now())
  const district = { unit: getFrom(units), person: ({ userName }: DemoPerson) => getFrom(people)(userName), everybody: [ADMINISTRATOR, ...ALL_PEOPLE] }
  await appointFocalOfficers(office, district, since)
  return district
}

function names(key: UnitKey, part: 'authority' | 'office'): Record<string, string> {
  const [code, , name, shortName] = UNITS[key]
  return { [`${part}Name`]: name, [`${part}ShortName`]: shortName, [`${part}Symbol`]: code }
}

async function addUnits(office: PrivateOffice, ids: Map<UnitKey, string>): Promise<Map<UnitKey, string>> {
  for (const [position, key] of UNIT_KEYS.entries()) {
    if (ids.has(key)) continue
    const [code, kind, name, shortName, connected] = UNITS[key]
    const { id } = await asAdministrator(office, '/organisations', { kind, code, name, shortName, connected, position, parentId: ids.get('committee'), validFrom: '2019-01-01' })
    ids.set(key, id)
  }
  return ids
}

async function addPeople(office: PrivateOffice, units: ReadonlyMap<UnitKey, string>, ids: Map<string, string>): Promise<Map<string, string>> {
  for (const { userName, fullName, unit, position, roles } of ALL_PEOPLE) {
    const { id } = await asAdministrator(office, '/people', { userName, fullName, organisationId: units.get(unit), positionTitle: position, roles })
    ids.set(userName, id)
  }
  await office.admit(ALL_PEOPLE.map(({ userName }) => ({ userName, id: getFrom(ids)(userName) })))
  return ids
}

/** In agriculture another officer begins, who hands over later in the year. */
async function appointFocalOfficers(office: PrivateOffice, district: District, since: PlainDate): Promise<void> {
  for (const focal of Object.values(STAFF).map((staff) => (staff === STAFF.nongnghiep ? FORMER_FOCAL : staff.focal))) await appointFocalOfficer(office, district, focal, since)
}

export async function appointFocalOfficer(office: PrivateOffice, district: District, focal: DemoPerson, from: PlainDate): Promise<void> {
  const unit = district.unit(focal.unit)
  await asAdministrator(office, `/organisations/${unit}/focal-officer`, { userId: district.person(focal), from: from.toString(), version: await versionOf(office.db, 'organisations', unit) })
}

const asAdministrator = (office: PrivateOffice, url: string, body: Record<string, unknown>) => office.send<{ id: string }>(ADMINISTRATOR.userName, url, body)

function getFrom<K>(ids: ReadonlyMap<K, string>): (key: K) => string {
  return (key) => {
    const id = ids.get(key)
    if (id === undefined) throw new Error(`the demonstration knows no ${String(key)}`)
    return id
  }
}
