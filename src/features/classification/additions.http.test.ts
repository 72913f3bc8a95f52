import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { issueDirective } from '../../../test/support/directive.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-20T08:00:00+07:00' })
})
afterAll(() => app?.close())

/** The answer names the first reason once more at its head. */
const codes = (text: string) => [...new Set([...text.matchAll(/"code":"([A-Z_]+)"/g)].map((match) => match[1]))].filter((code) => code !== 'INVALID')
const clocks = async (documentId: string) => (await sql<{ done: boolean }>`select done_at is not null as done from obligations where document_id = ${documentId} and kind = 'SUPPLEMENT'`.execute(app.db)).rows

test('a task is added to a document that was sent out, under the rules of sending out, and answers the return that waits for it', async () => {
  const { documentId, assignments } = await issueDirective(app, '2026-11-20', [{ dueDate: '2026-12-15', leads: ['economy'] }])
  const first = assignments[0]?.id ?? ''
  await app.as('economyFocal').post(`/assignments/${first}/returns`, { version: 1, code: 'MISSING_TASK', content: 'Thiếu mục 3.' })
  expect((await app.as('monitor').post(`/assignments/${first}/returns/addition`, { version: 2 })).status).toBe(200)
  expect(await clocks(documentId)).toEqual([{ done: false }])
  const { version } = (await app.as('monitor').get(`/documents/${documentId}/additions/new`)).json<{ version: number }>()
  const task = { content: 'Báo cáo mục 3.', kind: 'has_deadline', dueType: 'report', dueDate: '2026-12-20', leads: [app.district.organisations.finance] }
  const send = (who: 'clerk' | 'monitor' | 'economyFocal', body: object) => app.as(who).post(`/documents/${documentId}/additions`, { version, reason: 'Bổ sung theo văn bản.', tasks: [task], ...body })
  expect((await send('economyFocal', {})).status).toBe(403)
  expect(codes((await send('clerk', {})).text)).toEqual(['NOT_PUBLISHER'])
  expect(codes((await send('monitor', { tasks: [] })).text)).toEqual(['REQUIRED'])
  expect(codes((await send('monitor', { tasks: [{ ...task, dueDate: undefined, leads: [] }] })).text)).toEqual(['REQUIRED', 'HAS_DEADLINE_WITHOUT_DATE'])
  const stale = await send('monitor', { version: version + 1 })
  expect([stale.status, codes(stale.text)]).toEqual([409, ['STALE_VERSION']])
  expect(await clocks(documentId)).toEqual([{ done: false }])
  const added = await send('monitor', {})
  expect(added.status).toBe(201)
  const [one] = added.json<{ assignments: { id: string; task: number }[] }>().assignments
  expect(one?.task).toBe(2)
  expect(await clocks(documentId)).toEqual([{ done: true }])
  expect((await app.as('financeFocal').get(`/assignments/${one?.id}`)).json()).toMatchObject({ phase: 'issued', due: '2026-12-20', obligations: [{ kind: 'UPDATE' }] })
  expect((await app.as('financeFocal').get('/notifications')).text).toContain('ASSIGNMENT_ISSUED')
  expect((await app.as('monitor').page(`/documents/${documentId}/tasks`)).text).toContain(`/documents/${documentId}/additions/new`)
  const form = await app.as('monitor').submit(`/documents/${documentId}/additions`, { version: String(version), 'tasks.0.row': '0', 'tasks.0.quote': '', reason: '' })
  expect(form.status).toBe(422)
})

test('a document that is not sent out is split instead', async () => {
  const { id } = (await app.as('clerk').post('/documents', {
    sourceKind: 'directive', origin: 'own', issuer: 'chair', typeName: 'Công văn', codeNumber: '777', codeNotation: 'UBND-VX', subject: 'Về việc khác', issuedDate: '2026-11-20',
    signingAuthority: '', signerPosition: 'Chủ tịch', signerFullName: 'Hồ Chủ Trì',
  })).json<{ id: string }>()
  const answer = await app.as('monitor').post(`/documents/${id}/additions`, { version: 1, reason: 'x', tasks: [{ content: 'a' }] })
  expect([answer.status, codes(answer.text)]).toEqual([409, ['NOT_PUBLISHED']])
})
