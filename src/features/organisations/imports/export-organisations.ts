import type { Ctx, FileAnswer } from '../../../platform/http/route.ts'
import { kindWords } from '../kind-words.ts'
import { presentOrganisations } from '../queries/present-organisations.ts'
import type { TableKind } from '../sheets/read-sheet.ts'
import { writeSheet } from '../sheets/write-sheet.ts'
import { ORGANISATION_COLUMNS } from './organisation-columns.ts'

/** Every working unit in the form of the import template, so that an export can be changed and imported again. */
export async function exportOrganisations({ db, today }: Pick<Ctx, 'db' | 'today'>, kind: TableKind): Promise<FileAnswer> {
  const units = (await presentOrganisations(db)).filter(({ closed }) => !closed)
  const rows = units.map((unit) => [
    unit.code, unit.name, unit.shortName, kindWords[unit.kind].vi, unit.parentCode ?? '', unit.connected ? 'Có' : 'Không', unit.email ?? '', unit.phone ?? '', String(unit.position),
  ])
  return writeSheet(kind, `co-quan-don-vi-${today.toString()}`, [ORGANISATION_COLUMNS.map(({ header }) => header), ...rows])
}
