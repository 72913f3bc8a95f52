import type { TestApplication } from '../support/application.ts'
import { issueDirective, type IssuedDirective } from '../support/directive.ts'

const directives = new WeakMap<TestApplication, Promise<IssuedDirective>>()

/** A directive of 20/11/2026 with one task: the economy department leads, the finance department coordinates. */
export function sampleDirective(app: TestApplication): Promise<IssuedDirective> {
  const known = directives.get(app) ?? issueDirective(app, '2026-11-20', [{ dueDate: '2026-12-15', leads: ['economy'], coordinators: ['finance'] }])
  directives.set(app, known)
  return known
}

/** By the first part of an address: the record that stands for `:id` there, the economy department's own. Each feature adds its own line. */
export const sampleRecords: Readonly<Record<string, (app: TestApplication) => Promise<string>>> = {
  assignments: async (app) => (await sampleDirective(app)).assignments[0]?.id ?? '',
  documents: async (app) => (await sampleDirective(app)).documentId,
  organisations: async (app) => app.district.organisations.economy,
  people: async (app) => app.district.people.economyOfficer,
  'urging-letters': sampleLetter,
  'information-sheets': async () => '2026-11-23',
}

/** A letter of urging to the economy department, issued. */
async function sampleLetter(app: TestApplication): Promise<string> {
  const soon = await issueDirective(app, '2026-11-20', [{ dueDate: '2026-11-25', leads: ['economy'] }])
  const clerk = app.as('clerk')
  const { id } = (await clerk.post(`/organisations/${app.district.organisations.economy}/urging-letters`, {
    ids: [soon.assignments[0]?.id], signedFor: 'office', codeNumber: 12, codeNotation: 'VP', issuedDate: '2026-11-23', authority: 'HEAD', signerPosition: 'Chánh Văn phòng', signerFullName: 'Phạm Chánh Văn',
  })).json<{ id: string }>()
  await clerk.post(`/urging-letters/${id}/issue`, { version: 1 })
  return id
}
