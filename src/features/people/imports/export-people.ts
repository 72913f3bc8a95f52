import { roleWords } from '../../../kernel/role-words.ts'
import type { Ctx, FileAnswer } from '../../../platform/http/route.ts'
import { currentFocalOfficers, organisationOptions, type TableKind, writeSheet } from '../../organisations/public.ts'
import { presentPeople } from '../queries/present-people.ts'
import { PEOPLE_COLUMNS } from './people-columns.ts'

/** Every active account in the form of the import template. */
export async function exportPeople(ctx: Pick<Ctx, 'db' | 'today' | 'snapshot'>, kind: TableKind): Promise<FileAnswer> {
  const units = new Map((await organisationOptions(ctx)).map(({ id, code }) => [id, code]))
  const focal = new Set((await currentFocalOfficers(ctx.db)).map(({ userId }) => userId))
  const rows = (await presentPeople(ctx.db)).filter(({ active }) => active).map((person) => [
    person.userName, person.fullName, units.get(person.organisationId) ?? '', person.positionTitle, person.roles.map((role) => roleWords[role].vi).join('; '),
    focal.has(person.id) ? 'Có' : 'Không', person.email ?? '', person.phone ?? '',
  ])
  return writeSheet(kind, `nguoi-dung-${ctx.today.toString()}`, [PEOPLE_COLUMNS.map(({ header }) => header), ...rows])
}
