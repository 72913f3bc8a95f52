import type { TestApplication } from '../support/application.ts'
import { clear, secretDocument } from '../support/secret-register.ts'
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
  'secret-register': async (app) => sampleSecret(app),
  people: async (app) => app.district.people.economyOfficer,
}

/** A secret document of the economy department; the clerk, the monitor and the head of that department are cleared. */
async function sampleSecret(app: TestApplication): Promise<string> {
  await clear(app, { clerk: 'TUYET_MAT', monitor: 'TUYET_MAT', economyHead: 'MAT' })
  return (await app.as('clerk').post('/secret-register', secretDocument(app))).json<{ id: string }>().id
}
