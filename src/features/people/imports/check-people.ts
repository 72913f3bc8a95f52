import type { Reader } from '../../../platform/db/database.ts'
import { type CheckedImport, checkedImport, currentFocalOfficers, organisationOptions, readKeptSheet, recordsOf } from '../../organisations/public.ts'
import { presentPeople } from '../queries/present-people.ts'
import { headerOf, PEOPLE_COLUMNS } from './people-columns.ts'
import { COMPARED, type PeoplePlan, planPeople } from './people-plan.ts'

export type CheckedPeople = { readonly report: CheckedImport; readonly plan: PeoplePlan }

/** The dry run: what the kept file would do to the people as they stand. Throws Missing when no such file is kept. */
export async function checkPeople(db: Reader, file: string): Promise<CheckedPeople> {
  const { records, problems } = recordsOf(await readKeptSheet(db, file), PEOPLE_COLUMNS)
  const units = await organisationOptions({ db })
  const plan = planPeople(records, { units, people: await presentPeople(db), focal: await currentFocalOfficers(db) })
  const nameOf = (id: string) => units.find((unit) => unit.id === id)?.name ?? ''
  const report = checkedImport(file, {
    problems: [...problems, ...plan.problems].toSorted((a, b) => a.line - b.line),
    creates: plan.creates.map(({ line, person }) => ({ line, label: person.fullName, detail: [person.userName, nameOf(person.organisationId), person.focal ? headerOf('focal') : ''].filter(Boolean).join(' · ') })),
    changes: plan.changes.map((change) => ({ line: change.line, label: change.person.fullName, detail: differences(change) })),
    unchanged: plan.unchanged,
  })
  return { report, plan }
}

function differences({ person, present, becomesFocal }: PeoplePlan['changes'][number]): string {
  const parts = COMPARED.filter((key) => String(person[key] ?? '') !== String(present[key] ?? ''))
    .map((key) => `${headerOf(key)}: ${String(present[key] ?? '') || '–'} → ${String(person[key] ?? '') || '–'}`)
  return [...parts, ...(becomesFocal ? [headerOf('focal')] : [])].join('; ')
}
