import { newId } from '../../src/platform/db/identifier.ts'
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
  deliveries: stoppedDelivery,
  documents: async (app) => (await sampleDirective(app)).documentId,
  organisations: async (app) => app.district.organisations.economy,
  people: async (app) => app.district.people.economyOfficer,
}

/** A mail that was given up. */
async function stoppedDelivery({ db, district }: TestApplication): Promise<string> {
  const id = newId()
  await db.insertInto('deliveries').values({
    id, key: `sample ${id}`, channel: 'mail', user_id: district.people.economyFocal, address: 'dau.moi@example.vn', subject: 'Nhắc việc', body: 'Nhắc việc', state: 'dead',
    attempts: 8, last_error: '550 no such person', created_at: Temporal.Instant.from('2026-11-20T00:05:00Z'),
  }).execute()
  return id
}
