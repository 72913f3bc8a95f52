import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { sqlOf } from '../../../test/support/owner-sql.ts'
import { multipart, pdf, xlsx } from '../../../test/support/sample-files.ts'
import { clear, secretDocument } from '../../../test/support/secret-register.ts'
import { ninhHai } from '../regulation/public.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-23T08:00:00+07:00' })
  await clear(app, { clerk: 'TUYET_MAT', monitor: 'TUYET_MAT', chief: 'TOI_MAT', economyHead: 'MAT', financeHead: 'TUYET_MAT' })
})
afterAll(() => app.close())

let number = 100
async function enter(changed: Record<string, unknown> = {}): Promise<string> {
  const answer = await app.as('clerk').post('/secret-register', secretDocument(app, { codeNumber: String(++number), ...changed }))
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.json<{ id: string }>().id
}
const row = (done: number, notInTime: number, overdue: number, of: 'economy' | 'finance' | 'farmers' = 'economy') => ({ organisationId: app.district.organisations[of], done, notInTime, overdue })
const codeOf = async (sent: ReturnType<ReturnType<TestApplication['as']>['post']>) => {
  const answer = await sent
  return [answer.status, answer.json()['code']]
}
const post = (changed: Record<string, unknown>) => app.as('clerk').post('/secret-register', secretDocument(app, { codeNumber: String(++number), ...changed }))

describe('what is taken (Đ5.2)', () => {
  test.each<[string, () => Record<string, unknown>, string]>([
    ['3 done and 1 not done of 5 (G6)', () => ({ assigned: [row(3, 1, 0)] }), 'COUNTS_DO_NOT_ADD_UP'],
    ['two organisations that together have more', () => ({ assigned: [row(3, 1, 0), row(2, 0, 0, 'finance')] }), 'COUNTS_DO_NOT_ADD_UP'],
    ['an organisation twice', () => ({ assigned: [row(3, 0, 0), row(2, 0, 0)] }), 'ORGANISATION_TWICE'],
    ['nobody', () => ({ assigned: [] }), 'REQUIRED'],
    ['work that goes on', () => ({ assigned: [{ organisationId: app.district.organisations.economy, done: 3, inProgress: 2 }] }), 'SECRET_FIELD_FORBIDDEN'],
    ['a status', () => ({ status: 'in_progress' }), 'SECRET_FIELD_FORBIDDEN'],
    ['a date ahead', () => ({ issuedDate: '2026-11-24' }), 'ISSUED_IN_FUTURE'],
    ['a deadline before the document', () => ({ dueDate: '2026-11-19' }), 'DUE_BEFORE_ISSUED'],
    ['a follower who is not cleared', () => ({ monitorUserId: app.district.people.monitorTwo }), 'MONITOR_NOT_CLEARED'],
    ['a body that is none', () => ({ proposingOrganisationId: '00000000-0000-7000-8000-000000000000' }), 'INVALID_CHOICE'],
  ])('not: %s', async (_what, changed, code) => {
    expect(await codeOf(post(changed()))).toEqual([422, code])
  })
  test('no deadline, and several organisations', async () => {
    const id = await enter({ dueDate: null, assigned: [row(1, 1, 0), row(0, 2, 1, 'finance')] })
    expect((await app.as('clerk').get(`/secret-register/${id}`)).json()).toMatchObject({ dueDate: null, totalTasks: 5, assigned: [{ done: 1 }, { overdue: 1 }] })
  })
  test('the same number, notation and date once', async () => {
    await enter({ codeNumber: '77' })
    expect(await codeOf(post({ codeNumber: '77' }))).toEqual([409, 'DUPLICATE_SECRET_DOCUMENT'])
  })
  test('the same key once', async () => {
    const send = () => app.as('clerk').post('/secret-register', secretDocument(app, { codeNumber: '78' }), { 'idempotency-key': 'twice' })
    const [one, two] = [await send(), await send()]
    expect(two.json()).toEqual(one.json())
  })
  test('nothing above one’s own level', async () => {
    const answer = await app.as('chief').post('/secret-register', secretDocument(app, { codeNumber: '79', secrecy: 'TUYET_MAT' }))
    expect(answer.json()).toMatchObject({ status: 403, code: 'ABOVE_CLEARANCE' })
  })
  test('the tables themselves refuse a sentence, and counts that do not add up', async () => {
    const id = await enter()
    const refused = (statement: string) => expect(sqlOf(app.connectionString, statement)).rejects.toThrow(/violates check constraint|do not add up|never changed/)
    for (const column of ['type_name', 'code_number', 'code_notation', 'signer_full_name', 'signer_position', 'signing_authority', 'secrecy']) {
      await refused(`update secret_documents set ${column} = 'Về việc: bố trí lực lượng, 12 điểm' where id = '${id}'`)
    }
    await refused(`update secret_assignments set done = done + 1 where document_id = '${id}'`)
    await refused(`update secret_documents set total_tasks = 6 where id = '${id}'`)
    await refused(`update secret_results set done = 0`)
    await refused(`delete from secret_looks`)
  })
  test('no column of the register can hold a document', async () => {
    const kinds = await sqlOf(app.connectionString, `select distinct data_type from information_schema.columns where table_name like 'secret\\_%'`)
    expect(kinds.map((kind) => String(kind['data_type'])).toSorted()).toEqual(['bigint', 'date', 'integer', 'text', 'timestamp with time zone', 'uuid'])
  })
})

describe('who may know', () => {
  test('cleared people of the Office, and of the organisation only theirs', async () => {
    const id = await enter({ assigned: [row(1, 1, 0), row(0, 2, 1, 'finance')] })
    const high = await enter({ secrecy: 'TUYET_MAT', assigned: [row(5, 0, 0)] })
    const own = (await app.as('economyHead').get(`/secret-register/${id}`)).json<{ assigned: { organisationId: string }[] }>()
    expect(own.assigned.map(({ organisationId }) => organisationId)).toEqual([app.district.organisations.economy])
    const listed = (await app.as('economyHead').get('/secret-register')).json<{ items: { id: string }[] }>().items.map((item) => item.id)
    expect(listed).toContain(id)
    expect(listed).not.toContain(high)
    for (const [who, what] of [['economyHead', high], ['chief', high], ['financeHead', high], ['economyFocal', id], ['admin', id], ['chair', id], ['monitorTwo', id]] as const) {
      expect((await app.as(who).get(`/secret-register/${what}`)).status).toBe(404)
    }
    for (const who of ['economyFocal', 'admin', 'chair', 'monitorTwo'] as const) expect((await app.as(who).get('/secret-register')).status).toBe(404)
  })
  test('the menu shows it to them alone', async () => {
    const shown = async (who: 'clerk' | 'chair' | 'admin' | 'economyFocal') => /href="(\/secret-register[^"]*)"/.exec((await app.as(who).page('/')).text)?.[1]
    expect([await shown('clerk'), await shown('chair'), await shown('admin'), await shown('economyFocal')]).toEqual(['/secret-register', '/secret-register/clearances', undefined, undefined])
  })
  test('every look is noted, also the second within a minute, and shown to who manages', async () => {
    const id = await enter()
    const count = async () => (await app.db.selectFrom('secret_looks').select('id').where('user_id', '=', app.district.people.clerk).execute()).length
    const before = await count()
    for (const url of ['/secret-register', '/secret-register', `/secret-register/${id}`]) await app.as('clerk').page(url)
    expect(await count()).toBe(before + 3)
    const page = await app.as('chair').get('/secret-register/looks')
    expect(page.json<{ looks: unknown[] }>().looks[0]).toMatchObject({ fullName: 'Trần Văn Thư', documentId: id })
    expect((await app.as('admin').get('/secret-register/looks')).status).toBe(404)
  })
})

describe('clearances', () => {
  const grant = (changed: Record<string, unknown> = {}) => ({
    userId: app.district.people.cultureFocal, level: 'MAT', fromDate: '2026-11-23', toDate: '2026-12-31', decisionReference: '15/QĐ-UBND', decisionDate: '2026-11-20', ...changed,
  })
  test('granted by the Chairman or the Chief, by nobody to himself, with an end', async () => {
    expect(await codeOf(app.as('admin').post('/secret-register/clearances', grant({ userId: app.district.people.admin })))).toEqual([403, 'NOT_A_GRANTOR'])
    expect(await codeOf(app.as('chief').post('/secret-register/clearances', grant({ userId: app.district.people.chief })))).toEqual([422, 'OWN_CLEARANCE'])
    expect(await codeOf(app.as('chair').post('/secret-register/clearances', grant({ toDate: '2026-11-22' })))).toEqual([422, 'ENDS_BEFORE_IT_BEGINS'])
    expect(await codeOf(app.as('chair').post('/secret-register/clearances', grant({ decisionReference: 'vì ông ấy đáng tin' })))).toEqual([422, 'INVALID'])
  })
  test('opens the register from its first to its last day, and ends at once when taken back', async () => {
    await enter({ assigned: [{ ...row(5, 0, 0), organisationId: app.district.organisations.culture }] })
    expect((await app.as('cultureFocal').get('/secret-register')).status).toBe(404)
    const made = await app.as('chair').post('/secret-register/clearances', grant())
    expect((await app.as('cultureFocal').get('/secret-register')).json<{ items: unknown[] }>().items).toHaveLength(1)
    await app.setNow('2027-01-01T08:00:00+07:00')
    expect((await app.as('cultureFocal').get('/secret-register')).status).toBe(404)
    await app.setNow('2026-11-23T09:00:00+07:00')
    const end = () => app.as('chief').post(`/secret-register/clearances/${made.json<{ id: string }>().id}/end`)
    const answers = await Promise.all([end(), end()])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect((await app.as('cultureFocal').get('/secret-register')).status).toBe(404)
  })
})

describe('results and papers', () => {
  test('the unit writes its numbers; another unit, the Office, an old version do not', async () => {
    const id = await enter({ assigned: [row(1, 1, 0), row(0, 2, 1, 'finance')] })
    const send = (who: 'economyHead' | 'clerk' | 'financeHead', body: object) => codeOf(app.as(who).post(`/secret-register/${id}/results`, body))
    expect(await send('clerk', { ...row(2, 0, 0), version: 1 })).toEqual([403, 'NOT_YOUR_UNIT'])
    expect(await send('financeHead', { ...row(2, 0, 0), version: 1 })).toEqual([404, 'NOT_FOUND'])
    expect(await send('economyHead', { ...row(3, 0, 0), version: 1 })).toEqual([422, 'COUNTS_DO_NOT_ADD_UP'])
    const both = await Promise.all([send('economyHead', { ...row(2, 0, 0), version: 1 }), send('economyHead', { ...row(1, 0, 1), version: 1 })])
    expect(both.map(([status]) => Number(status)).toSorted((a, b) => a - b)).toEqual([200, 409])
  })
  test('the Office writes for who is not connected', async () => {
    const id = await enter({ assigned: [row(0, 5, 0, 'farmers')] })
    expect((await app.as('clerk').post(`/secret-register/${id}/results`, { ...row(5, 0, 0, 'farmers'), version: 1 })).status).toBe(200)
  })
  test('a report on paper: number and date, once', async () => {
    const id = await enter()
    const paper = { organisationId: app.district.organisations.economy, step: 'received', reference: '05/BC-KT', referenceDate: '2026-11-22' }
    const send = (body: object, who: 'clerk' | 'economyHead' = 'clerk') => codeOf(app.as(who).post(`/secret-register/${id}/paper-reports`, body))
    expect((await send(paper))[0]).toBe(201)
    expect(await send(paper)).toEqual([409, 'PAPER_ALREADY_NOTED'])
    expect(await send({ ...paper, referenceDate: '2026-11-30' })).toEqual([422, 'DATE_IN_FUTURE'])
    expect(await send({ ...paper, organisationId: app.district.organisations.finance })).toEqual([422, 'INVALID_CHOICE'])
    expect(await send({ ...paper, content: 'x' })).toEqual([422, 'SECRET_FIELD_FORBIDDEN'])
    expect(await send(paper, 'economyHead')).toEqual([403, 'NOT_OFFICE'])
  })
  test('a correction keeps each writing of the counts, and an old version is refused', async () => {
    const id = await enter()
    const body = { ...secretDocument(app, { codeNumber: String(number), assigned: [row(5, 0, 0)] }), version: 1 }
    expect((await app.as('clerk').post(`/secret-register/${id}`, body)).status).toBe(200)
    expect(await codeOf(app.as('clerk').post(`/secret-register/${id}`, body))).toEqual([409, 'STALE_VERSION'])
    const kept = await app.db.selectFrom('secret_results').select('done').where('document_id', '=', id).orderBy('id').execute()
    expect(kept.map(({ done }) => done)).toEqual([3, 5])
  })
})

describe('the normal register', () => {
  const normal = (changed: Record<string, unknown> = {}) => ({
    sourceKind: 'directive', origin: 'own', issuer: 'chair', typeName: 'Công văn', codeNumber: String(++number), codeNotation: 'UBND-VX', subject: 'Thử', issuedDate: '2026-11-20',
    signingAuthority: '', signerPosition: 'Chủ tịch', signerFullName: 'Hồ Chủ Trì', ...changed,
  })
  test('takes no secret document, at entry or by a correction', async () => {
    const answer = await app.as('clerk').post('/documents', normal({ secrecy: 'MAT' }))
    expect(answer.json()).toMatchObject({ status: 422, problems: [{ field: 'secrecy', code: 'SECRET_DOCUMENT' }] })
    const { id } = (await app.as('clerk').post('/documents', normal({ secrecy: 'none' }))).json<{ id: string }>()
    expect((await app.as('clerk').post(`/documents/${id}`, normal({ secrecy: 'TOI_MAT', version: 1 }))).json()).toMatchObject({ status: 422, problems: [{ code: 'SECRET_DOCUMENT' }] })
  })
  test('asks before it keeps a stamped file, and records who said that it is no secret', async () => {
    const { id } = (await app.as('clerk').post('/documents', normal())).json<{ id: string }>()
    const stamped = xlsx([{ name: 'xl/sharedStrings.xml', content: '<sst><si><t>TỐI MẬT</t></si></sst>' }])
    for (const [fileName, content] of [['Phụ lục.xlsx', stamped], ['Phụ lục (MẬT).pdf', pdf()]] as const) {
      const send = (fields: Record<string, string>, accept = 'application/json') => {
        const { contentType, payload } = multipart(fields, [{ field: 'files', fileName, content }])
        return app.server.inject({ method: 'POST', url: `/documents/${id}/attachments`, payload, headers: { accept, cookie: `__Host-session=${app.token('clerk')}`, 'content-type': contentType } })
      }
      const asked = await send({}, 'text/html')
      expect([asked.statusCode, asked.body.includes('name="notSecret"')]).toEqual([422, true])
      expect(await app.db.selectFrom('attachments').select('id').where('document_id', '=', id).where('file_name', '=', fileName).execute()).toEqual([])
      expect((await send({ notSecret: 'on' })).statusCode).toBe(201)
    }
    const said = await app.db.selectFrom('events').select('after').where('kind', '=', 'FILE_SAID_NOT_SECRET').where('document_id', '=', id).orderBy('id').execute()
    expect(said.map(({ after }) => (after as { fileName: string }).fileName)).toEqual(['Phụ lục.xlsx', 'Phụ lục (MẬT).pdf'])
  })
})

test('an authority that keeps no such register has none', async () => {
  const id = await enter()
  const profile = { ...ninhHai, code: 'khong-so-mat', readings: { ...ninhHai.readings, secretRegister: 'off' } }
  expect((await app.as('admin').post('/regulation/profiles', { effectiveFrom: '2026-11-23', profile })).status).toBe(201)
  for (const url of ['', '/new', `/${id}`, '/clearances', '/looks']) expect((await app.as(url === '/looks' || url === '/clearances' ? 'chair' : 'clerk').get(`/secret-register${url}`)).status).toBe(404)
  expect((await app.as('clerk').post('/secret-register', secretDocument(app))).status).toBe(404)
  expect((await app.as('clerk').page('/')).text).not.toContain('/secret-register')
})
