import type { TestApplication } from '../support/application.ts'
import { FROM_PROVINCE, sendOut, taskBody } from '../support/classified-document.ts'
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
  'recurring-tasks': async (app) => {
    const { assignments } = await sendOut(app, '2026-11-20', [taskBody(app, ['economy'], { cadence: 'monthly', cadenceDay: 25 })])
    return (await app.db.selectFrom('assignments').select('task_id').where('id', '=', assignments[0]?.id ?? '').executeTakeFirstOrThrow()).task_id
  },
  'upward-reports': async (app) => {
    await sendOut(app, '2026-11-20', [taskBody(app, ['committee'], { dueDate: '15/12/2026' })], FROM_PROVINCE)
    return (await app.as('monitor').post('/upward-reports/receipts', { format: 'json' })).json<{ id: string }>().id
  },
  people: async (app) => app.district.people.economyOfficer,
}
