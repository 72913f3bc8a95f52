import { openPeriodicObligations } from '../../src/features/obligations/public.ts'
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
  obligations: async (app) => {
    await app.db.transaction().execute((tx) => openPeriodicObligations(tx, Temporal.Instant.from('2026-11-23T00:05:00+07:00')))
    const annual = await app.db.selectFrom('obligations').select('id').where('kind', '=', 'UNIT_ANNUAL_REPORT').where('charged_organisation_id', '=', app.district.organisations.economy).executeTakeFirstOrThrow()
    return annual.id
  },
  people: async (app) => app.district.people.economyOfficer,
}
