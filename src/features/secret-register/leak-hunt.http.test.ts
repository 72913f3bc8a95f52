import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { issueDirective } from '../../../test/support/directive.ts'
import { findMarker, keptLog } from '../../../test/support/leak-hunt.ts'
import { docx, multipart, pdf } from '../../../test/support/sample-files.ts'
import { clear, secretDocument } from '../../../test/support/secret-register.ts'

/** Scenario G6: what may not come in leaves no byte, wherever it came in. */
const { log, lines } = keptLog()
let app: TestApplication
let id: string
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-23T08:00:00+07:00', log })
  await clear(app, { clerk: 'TUYET_MAT', monitor: 'TUYET_MAT', economyHead: 'MAT' })
  const made = await app.as('clerk').post('/secret-register', secretDocument(app))
  id = made.json<{ id: string }>().id
})
afterAll(() => app.close())

const newMarker = (of = RUN) => `${of}${randomBytes(6).toString('hex')}`
/** Every marker that must not be found begins with this; they are hunted together at the end, as reading all files takes its time. */
const RUN = `moc${randomBytes(9).toString('hex')}`
const sent = new Set<string>()

function refused(answer: Answer, marker: string, status = 422, code: string | null = 'SECRET_FIELD_FORBIDDEN'): void {
  sent.add(marker)
  expect(answer.status, answer.text).toBe(status)
  const told = String(answer.headers['content-type']).includes('json') ? answer.json()['code'] : code
  expect(code ?? told).toBe(told)
  expect(answer.text).not.toContain(marker)
}

const asAnswer = (answer: { statusCode: number; headers: Record<string, unknown>; body: string }): Answer =>
  ({ status: answer.statusCode, headers: answer.headers, text: answer.body, json: <T>() => JSON.parse(answer.body) as T })

test('the hunt finds what is there: a normal document, in its table, its search vector, its event, the files and the write-ahead log', async () => {
  const marker = newMarker('co')
  await issueDirective(app, '2026-11-20', [{ content: `Nhiệm vụ ${marker}`, dueDate: '2026-12-15', leads: ['economy'] }])
  const found = await findMarker(app, lines, marker)
  expect(found).toEqual(expect.arrayContaining(['public.tasks content', 'public.assignments search']))
  expect(found.some((place) => place.includes('/base/'))).toBe(true)
  expect(found.some((place) => place.includes('/pg_wal/'))).toBe(true)
  log.error({ marker }, 'seen')
  expect(await findMarker(app, lines, marker)).toContain('log of the application')
})

describe.each(['subject', 'content', 'note', 'attachment', 'comment', 'tag', 'link', 'summary', 'fullText', 'title'])('the field %s', (field) => {
  const bodies: [string, (marker: string) => unknown][] = [['a text', (m) => m], ['a list', (m) => [m]], ['an object', (m) => ({ text: m })]]
  test.each(bodies)('at entry, as %s', async (_kind, value) => {
    const marker = newMarker()
    refused(await app.as('clerk').post('/secret-register', secretDocument(app, { codeNumber: '90', [field]: value(marker) }), { 'idempotency-key': newMarker() }), marker)
  })
  test('at correction, of the result, of a paper, of a clearance', async () => {
    const marker = newMarker()
    const ways: [string, Record<string, unknown>][] = [
      ['', { ...secretDocument(app), version: 1 }], ['/results', { organisationId: app.district.organisations.economy, done: 3, notInTime: 1, overdue: 1, version: 1 }],
      ['/paper-reports', { organisationId: app.district.organisations.economy, step: 'demanded', reference: '12/UBND', referenceDate: '2026-11-20' }],
    ]
    for (const [way, body] of ways) refused(await app.as('clerk').post(`/secret-register/${id}${way}`, { ...body, [field]: marker }), marker)
    refused(await app.as('chair').post('/secret-register/clearances', { [field]: marker }), marker)
  })
  test('inside the row of an organisation, also one that says how the work goes', async () => {
    const marker = newMarker()
    const assigned = [{ organisationId: app.district.organisations.economy, done: 5, [field]: marker }]
    refused(await app.as('clerk').post('/secret-register', secretDocument(app, { codeNumber: '91', assigned })), marker)
  })
  test('in a form, which shows again what it takes and nothing else', async () => {
    const marker = newMarker()
    const answer = await app.as('clerk').submit('/secret-register', { codeNumber: '92', signerFullName: 'Hồ Chủ Trì', [field]: marker, [`assigned.0.${field}`]: marker })
    refused(answer, marker)
    expect(answer.text).toContain('value="Hồ Chủ Trì"')
  })
})

describe('other ways in', () => {
  test('an empty forbidden field, and a name that is no plain word', async () => {
    const marker = newMarker()
    refused(await app.as('clerk').submit('/secret-register', { subject: '', codeNumber: '93' }), marker)
    refused(await app.as('clerk').submit('/secret-register', { [`trích yếu ${marker}`]: 'x' }), marker)
    refused(await app.as('clerk').post('/secret-register', { [`trích yếu ${marker}`]: 'x' }), marker)
  })
  test('a text put into an allowed field', async () => {
    const marker = newMarker()
    for (const field of ['typeName', 'codeNumber', 'codeNotation', 'signerFullName', 'signerPosition', 'signingAuthority', 'secrecy', 'dueDate', 'totalTasks', 'monitorUserId']) {
      refused(await app.as('clerk').post('/secret-register', secretDocument(app, { codeNumber: '94', [field]: `Nội dung: ${marker}!` })), marker, 422, null)
      refused(await app.as('clerk').submit('/secret-register', { [field]: `Nội dung: ${marker}!` }), marker, 422)
    }
  })
  test('the query of an address, of a page and of an action', async () => {
    const marker = newMarker()
    refused(await app.as('clerk').get(`/secret-register?note=${marker}`), marker)
    refused(await app.as('clerk').get(`/secret-register/${id}?q=${marker}`), marker)
    refused(await app.as('clerk').post(`/secret-register?note=${marker}`, secretDocument(app, { codeNumber: '95' })), marker)
  })
  test('a key against sending twice is kept as its hash; a call that is refused keeps none', async () => {
    const [marker, unused] = [newMarker(), newMarker()]
    refused(await app.as('clerk').post('/secret-register', secretDocument(app, { codeNumber: '96' }), { 'idempotency-key': marker }), marker, 201, null)
    const again = await app.as('clerk').post('/secret-register', secretDocument(app, { codeNumber: '96' }), { 'idempotency-key': marker })
    expect(again.status).toBe(201)
    refused(await app.as('clerk').post('/secret-register', secretDocument(app, { totalTasks: 6 }), { 'idempotency-key': unused }), unused, 422, 'COUNTS_DO_NOT_ADD_UP')
  })
  test.each(['', '/results', '/paper-reports'])('files are not read (%s)', async (way) => {
    const marker = newMarker()
    const { contentType, payload } = multipart({ note: marker }, [{ field: 'files', fileName: `${marker}.pdf`, content: pdf(marker) }])
    const url = way === '' ? '/secret-register' : `/secret-register/${id}${way}`
    const answer = await app.server.inject({ method: 'POST', url, payload, headers: { accept: 'application/json', cookie: `__Host-session=${app.token('clerk')}`, 'content-type': contentType } })
    refused(asAnswer(answer), marker)
  })
  test.each(['PUT', 'PATCH', 'DELETE'] as const)('%s is no way in', async (method) => {
    const marker = newMarker()
    const answer = await app.server.inject({ method, url: `/secret-register/${id}`, payload: JSON.stringify({ subject: marker }), headers: { accept: 'application/json', 'content-type': 'application/json', cookie: `__Host-session=${app.token('clerk')}` } })
    refused(asAnswer(answer), marker, 404, null)
  })
  test('a body that cannot be read, as JSON and as edXML', async () => {
    const marker = newMarker()
    for (const [type, payload, status] of [['application/json', `{"subject": "${marker}`, 400], ['application/xml', `<edXML><Subject>${marker}</Subject></edXML>`, 415]] as const) {
      const answer = await app.server.inject({ method: 'POST', url: '/secret-register', payload, headers: { accept: 'application/json', 'content-type': type, cookie: `__Host-session=${app.token('clerk')}` } })
      refused(asAnswer(answer), marker, status, null)
    }
  })
  test('the normal register, told that the document is secret; a stamped file there', async () => {
    const marker = newMarker()
    const normal = { sourceKind: 'directive', origin: 'own', issuer: 'chair', typeName: 'Công văn', codeNumber: '7', codeNotation: 'UBND-VX', issuedDate: '2026-11-20', signerPosition: 'Chủ tịch', signerFullName: 'Hồ Chủ Trì' }
    refused(await app.as('clerk').post('/documents', { ...normal, secrecy: 'MAT', subject: marker, fullText: marker }), marker, 422, null)
    const { contentType, payload } = multipart({ ...normal, subject: 'Thử' }, [{ field: 'files', fileName: 'a.docx', content: docx([{ name: 'word/header1.xml', content: `<w:p><w:t>MẬT</w:t></w:p><w:p><w:t>${marker}</w:t></w:p>` }, { name: `word/${marker}.xml`, content: '<x/>' }]) }])
    const answer = await app.server.inject({ method: 'POST', url: '/documents', payload, headers: { accept: 'application/json', cookie: `__Host-session=${app.token('clerk')}`, 'content-type': contentType } })
    refused(asAnswer(answer), marker, 422, 'SECRET_STAMP_FOUND')
  })
  test('who is not cleared is told nothing, and leaves nothing', async () => {
    const marker = newMarker()
    refused(await app.as('financeFocal').post('/secret-register', secretDocument(app, { subject: marker })), marker, 404, 'NOT_FOUND')
  })
})

test('afterwards not one byte of it all is anywhere', async () => {
  expect(await findMarker(app, lines, RUN)).toEqual([])
  expect(sent.size).toBeGreaterThan(60)
})

test('the register itself goes nowhere: not into events, notices, the kept answers, the search', async () => {
  const marker = `Nguyễn ${String.fromCharCode(65 + Math.floor(Math.random() * 26))}Thị Dấu Riêng`
  const answer = await app.as('clerk').post('/secret-register', secretDocument(app, { codeNumber: '97531', signerFullName: marker }), { 'idempotency-key': 'once-more' })
  expect(answer.status).toBe(201)
  const found = (await findMarker(app, lines, marker)).filter((place) => !place.includes('/'))
  expect(found).toEqual(['public.secret_documents signer_full_name'])
  expect((await findMarker(app, lines, '97531')).filter((place) => place.startsWith('public.'))).toEqual(['public.secret_documents code_number'])
  const notices = await app.db.selectFrom('notifications').select(['about', 'kind']).where('kind', '=', 'SECRET_DOCUMENT').execute()
  expect(new Set(notices.map(({ about }) => about))).toEqual(new Set(['01 văn bản chế độ mật, hạn 15/12/2026']))
  const events = await app.db.selectFrom('events').selectAll().where('kind', 'like', 'SECRET_%').execute()
  for (const event of events) expect(Object.keys(event.after as object)).toEqual(['secretDocumentId'])
})
