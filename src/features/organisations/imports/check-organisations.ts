import type { Reader } from '../../../platform/db/database.ts'
import { presentOrganisations } from '../queries/present-organisations.ts'
import { type CheckedImport, checkedImport, type ImportedLine } from '../sheets/import-report.ts'
import { readKeptSheet } from '../sheets/read-kept-sheet.ts'
import { recordsOf } from '../sheets/records-of.ts'
import { ORGANISATION_COLUMNS, headerOf } from './organisation-columns.ts'
import { COMPARED, type ImportedOrganisation, type OrganisationPlan, planOrganisations } from './organisation-plan.ts'

export type CheckedOrganisations = { readonly report: CheckedImport; readonly plan: OrganisationPlan }

/** The dry run: what the kept file would do to the units as they stand. Throws Missing when no such file is kept. */
export async function checkOrganisations(db: Reader, file: string): Promise<CheckedOrganisations> {
  const { records, problems } = recordsOf(await readKeptSheet(db, file), ORGANISATION_COLUMNS)
  const plan = planOrganisations(records, await presentOrganisations(db))
  const report = checkedImport(file, {
    problems: [...problems, ...plan.problems].toSorted((a, b) => a.line - b.line),
    creates: plan.creates.map(({ line, unit }) => ({ line, label: unit.name, detail: [unit.code, unit.parentCode].filter(Boolean).join(' ← ') })),
    changes: plan.changes.map(({ line, unit, present }): ImportedLine => ({ line, label: unit.name, detail: differences(present, unit) })),
    unchanged: plan.unchanged,
  })
  return { report, plan }
}

const COLUMN = { kind: 'kind', parentCode: 'parent', connected: 'connected', email: 'email', phone: 'phone', position: 'position', shortName: 'shortName' } as const

function differences(before: ImportedOrganisation, after: ImportedOrganisation): string {
  return COMPARED.filter((key) => before[key] !== after[key])
    .map((key) => `${headerOf(COLUMN[key])}: ${String(before[key] ?? '–')} → ${String(after[key] ?? '–')}`).join('; ')
}
