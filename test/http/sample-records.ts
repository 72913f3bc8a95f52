import { openPeriodicObligations } from '../../src/features/obligations/public.ts'
import { newId } from '../../src/platform/db/identifier.ts'
import type { TestApplication } from '../support/application.ts'
import { FROM_PROVINCE, sendOut, taskBody } from '../support/classified-document.ts'
import { askExtension } from '../support/extension-request.ts'
import { clear, secretDocument } from '../support/secret-register.ts'
import { issueDirective, type IssuedDirective } from '../support/directive.ts'

const directives = new WeakMap<TestApplication, Promise<IssuedDirective>>()

/** A directive of 20/11/2026 with one task: the economy department leads, the finance department coordinates. */
export function sampleDirective(app: TestApplication): Promise<IssuedDirective> {
  const known = directives.get(app) ?? issueDirective(app, '2026-11-20', [{ dueDate: '2026-12-15', leads: ['economy'], coordinators: ['finance'] }])
  directives.set(app, known)
  return known
}

/** The economy department has asked for an extension of that task. */
async function sampleExtension(app: TestApplication): Promise<string> {
  const { assignments: [task] } = await sampleDirective(app)
  return (await askExtension(app, task?.id ?? '', { documentDate: '2026-11-20', proposedDue: '2026-12-31' })).json<{ id: string }>().id
}

/** The Vice-Chairman is in charge of the culture department. */
async function sampleField(app: TestApplication): Promise<string> {
  const { people, organisations } = app.district
  await app.as('chief').post('/vice-chair-fields', { userId: people.viceChair, organisationIds: [organisations.culture], from: '2026-11-23' })
  return (await app.as('chief').get('/vice-chair-fields')).json<{ fields: { id: string }[] }>().fields[0]?.id ?? ''
}

/** By the first part of an address: the record that stands for `:id` there, the economy department's own. Each feature adds its own line. */
export const sampleRecords: Readonly<Record<string, (app: TestApplication) => Promise<string>>> = {
  assignments: async (app) => (await sampleDirective(app)).assignments[0]?.id ?? '',
  deliveries: stoppedDelivery,
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
  'extension-requests': sampleExtension,
  'vice-chair-fields': sampleField,
  obligations: async (app) => {
    await app.db.transaction().execute((tx) => openPeriodicObligations(tx, Temporal.Instant.from('2026-11-23T00:05:00+07:00')))
    const annual = await app.db.selectFrom('obligations').select('id').where('kind', '=', 'UNIT_ANNUAL_REPORT').where('charged_organisation_id', '=', app.district.organisations.economy).executeTakeFirstOrThrow()
    return annual.id
  },
  'secret-register': async (app) => sampleSecret(app),
  people: async (app) => app.district.people.economyOfficer,
  'coordination-requests': async (app) => {
    const task = (await sampleDirective(app)).assignments[0]?.id
    const sent = await app.as('economyFocal').post(`/assignments/${task}/coordination-requests`, { coordinatorIds: [app.district.organisations.finance], content: 'Số liệu.', responseDue: '2026-12-01' })
    return sent.json<{ ids: string[] }>().ids[0] ?? ''
  },
  issues: async (app) => {
    const { economy, finance } = app.district.organisations
    const opened = await app.as('economyFocal').post('/issues', { kind: 'opinion_conflict', content: 'Chưa thống nhất nguồn vốn.', organisationIds: [economy, finance] })
    return opened.json<{ id: string }>().id
  },
  'information-requests': async (app) => {
    const { economy, farmers } = app.district.organisations
    const asked = await app.as('monitor').post('/information-requests', { organisationIds: [economy, farmers], content: 'Số liệu.', dueDate: '2026-12-01' })
    return asked.json<{ id: string }>().id
  },
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

/** A secret document of the economy department; the clerk, the monitor and the head of that department are cleared. */
async function sampleSecret(app: TestApplication): Promise<string> {
  await clear(app, { clerk: 'TUYET_MAT', monitor: 'TUYET_MAT', economyHead: 'MAT' })
  return (await app.as('clerk').post('/secret-register', secretDocument(app))).json<{ id: string }>().id
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
