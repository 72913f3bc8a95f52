import { createHash } from 'node:crypto'
import readXlsx from 'read-excel-file/node'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { FROM_PROVINCE, problemsOf, publish, registerDocument, sendOut, type Sent, taskBody } from '../../../test/support/classified-document.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-20T08:00:00+07:00' })
})
afterAll(() => app.close())

/** A task the province gives the committee, received two days after it was issued. */
async function fromProvince(dueDate: string, more: Record<string, unknown> = {}): Promise<Sent> {
  const { assignments: [one] } = await sendOut(app, '2026-11-16', [taskBody(app, ['committee'], { dueDate })], { ...FROM_PROVINCE, receivedDate: '18/11/2026', ...more })
  return one as Sent
}
const child = (parent: Sent, dueDate: string, more: Record<string, unknown> = {}) => taskBody(app, ['economy'], { derivedFrom: parent.id, dueDate, ...more })
const WAIVER = { waiverDocument: 'Thông báo số 12/TB-UBND ngày 19/11/2026', waiverBy: 'Hồ Chủ Trì', waiverWords: 'Đồng ý cho báo cáo bổ sung sau.' }
const codes = (answer: Parameters<typeof problemsOf>[0]) => problemsOf(answer)

describe('a task that serves one from above', () => {
  let parent: Sent
  beforeEach(async () => {
    parent = await fromProvince('15/12/2026')
  })

  test('may end with it, and is linked both ways', async () => {
    const { assignments: [one] } = await sendOut(app, '2026-11-20', [child(parent, '15/12/2026')])
    const above = (await app.as('chair').get(`/assignments/${parent.id}`)).json<{ derived: { children: { id: string }[]; openChildren: number } }>()
    expect(above.derived).toMatchObject({ openChildren: 1, children: [{ id: one?.id }] })
    const page = (await app.as('chair').page(`/assignments/${parent.id}`)).text
    expect(page).toContain('Còn 1 nhiệm vụ con đang mở')
    expect(page).toContain('Chưa báo cáo')
    // The unit does not see the committee's own task, nor its name.
    const own = (await app.as('economyFocal').get(`/assignments/${one?.id}`)).json<{ derived: null }>()
    expect(own.derived).toBeNull()
    expect((await app.as('monitor').page(`/assignments/${one?.id}`)).text).toContain(parent.code)
  })

  test('is acknowledged and reported by the leaders of the committee that leads it, and confirmed by the Office', async () => {
    expect((await app.as('chief').post(`/assignments/${parent.id}/acknowledgement`, { version: 1 })).status).toBe(403)
    expect((await app.as('viceChair').post(`/assignments/${parent.id}/acknowledgement`, { version: 1 })).status).toBe(200)
    const report = await app.as('chair').post(`/assignments/${parent.id}/result-reports`, { version: 2, resultDate: '20/11/2026', resultDocument: '90/BC-UBND', summary: 'Đã báo cáo Ủy ban nhân dân tỉnh.' })
    expect(report.status).toBe(201)
    const rating = { qualityRating: 'meets', effectRating: 'fair' }
    expect((await app.as('chair').post(`/assignments/${parent.id}/confirmation`, { version: 3, ...rating })).status).toBe(403)
    expect((await app.as('monitor').post(`/assignments/${parent.id}/confirmation`, { version: 3, ...rating })).status).toBe(200)
  })

  test('one that ends after it is warned of in the draft, beside its deadline, and refused without a waiver', async () => {
    const documentId = await registerDocument(app, '2026-11-20')
    await app.as('monitor').post(`/documents/${documentId}/tasks`, { version: 1, intent: 'save', tasks: [child(parent, '20/12/2026')] })
    const kept = (await app.as('monitor').get(`/documents/${documentId}/tasks`)).json<{ tasks: { warnings: { vi: string }[] }[] }>()
    expect(kept.tasks[0]?.warnings.map((warning) => warning.vi).join(' ')).toContain('sau hạn 15/12/2026 của nhiệm vụ cấp trên')
    expect((await app.as('monitor').page(`/documents/${documentId}/tasks`)).text).toContain('sau hạn 15/12/2026 của nhiệm vụ cấp trên')
    const answer = await publish(app, documentId, [child(parent, '20/12/2026')], 2)
    expect(codes(answer)).toEqual(['tasks.0.dueDate CHILD_AFTER_PARENT'])
    expect(answer.json<{ problems: { clause: string }[] }>().problems[0]?.clause).toBe('Đ9.1.đ')
  })

  test('a waiver needs words, name and, of who is no leader, a document; then it is kept and shown', async () => {
    const documentId = await registerDocument(app, '2026-11-20')
    const send = (more: object) => publish(app, documentId, [child(parent, '20/12/2026', { ...more })])
    expect(codes(await send({ waiverWords: 'Đồng ý.' }))).toEqual(['tasks.0.waiverBy REQUIRED', 'tasks.0.waiverDocument WAIVER_NEEDS_DOCUMENT'])
    expect(codes(await send({ ...WAIVER, waiverDocument: '' }))).toEqual(['tasks.0.waiverDocument WAIVER_NEEDS_DOCUMENT'])
    const answer = await send(WAIVER)
    expect(answer.status).toBe(201)
    const id = answer.json<{ assignments: Sent[] }>().assignments[0]?.id ?? ''
    const page = (await app.as('monitor').page(`/assignments/${id}`)).text
    expect(page).toContain('Hạn sau hạn của cấp trên')
    expect(page).toContain(WAIVER.waiverDocument)
    const event = await app.db.selectFrom('events').select('after').where('assignment_id', '=', id).where('kind', '=', 'ASSIGNMENT_ISSUED').executeTakeFirstOrThrow()
    expect(event.after).toMatchObject({ waiver: { by: 'Hồ Chủ Trì' }, derivedFrom: parent.id })
  })

  test('a period whose first deadline is later counts the same; a parent that is none is named', async () => {
    const documentId = await registerDocument(app, '2026-11-20')
    const ordinary = await sendOut(app, '2026-11-20', [taskBody(app, ['economy'], { dueDate: '20/12/2026' })])
    const answer = await publish(app, documentId, [
      taskBody(app, ['economy'], { derivedFrom: parent.id, cadence: 'quarterly', cadenceDay: 20 }),
      taskBody(app, ['economy'], { derivedFrom: ordinary.assignments[0]?.id, dueDate: '01/12/2026' }),
      taskBody(app, ['economy'], { derivedFrom: crypto.randomUUID(), dueDate: '01/12/2026' }),
    ])
    expect(codes(answer)).toEqual(['tasks.0.dueDate CHILD_AFTER_PARENT', 'tasks.1.derivedFrom UNKNOWN_PARENT', 'tasks.2.derivedFrom UNKNOWN_PARENT'])
    const saved = await app.as('monitor').post(`/documents/${documentId}/tasks`, { version: 1, tasks: [taskBody(app, ['economy'], { derivedFrom: crypto.randomUUID() })] })
    expect(codes(saved)).toEqual(['tasks.0.derivedFrom UNKNOWN_PARENT'])
  })

  test('closing it over open children warns', async () => {
    const { assignments: [one] } = await sendOut(app, '2026-11-20', [child(parent, '10/12/2026')])
    await app.db.updateTable('assignments').set({ phase: 'pending_confirmation', result_date: Temporal.PlainDate.from('2026-11-20'), reported_at: Temporal.Instant.from('2026-11-20T01:00:00Z') }).where('id', '=', parent.id).execute()
    const page = await app.as('chief').page(`/assignments/${parent.id}`)
    expect(page.text).toContain('trong khi nhiệm vụ giao đơn vị chưa xong')
    expect((await app.as('chief').get(`/assignments/${parent.id}`)).json<{ derived: { closingOverOpen: boolean } }>().derived.closingOverOpen).toBe(true)
    const other = await publish(app, await registerDocument(app, '2026-11-20'), [child(parent, '10/12/2026')])
    expect(other.status).toBe(201)
    await app.db.updateTable('assignments').set({ phase: 'cancelled', result_date: null, reported_at: null }).where('id', '=', parent.id).execute()
    expect(codes(await publish(app, await registerDocument(app, '2026-11-20'), [child(parent, '10/12/2026')]))).toEqual(['tasks.0.derivedFrom PARENT_NOT_OPEN'])
    expect(one?.id).toBeDefined()
  })
})

describe('what is reported upward', () => {
  type Item = { id: string; code: string; version: number; mirror: string; upperNumber: string | null; issuingBody: string }
  const items = async (query = '') => (await app.as('monitor').get(`/upward-reports${query}`)).json<{ items: Item[] }>().items
  const make = (body: object, who: Parameters<TestApplication['as']>[0] = 'monitor', headers = {}) => app.as(who).post('/upward-reports/receipts', body, headers)
  const OFFICE = { origin: 'provincial_office', issuingBody: 'Văn phòng Ủy ban nhân dân tỉnh', issuer: 'other' }

  test('a file of exactly what is filtered, with its receipt: bytes, hash, rows and versions', async () => {
    const [one, two] = [await fromProvince('20/12/2026', OFFICE), await fromProvince('22/12/2026', OFFICE)]
    const query = { origin: 'provincial_office', format: 'json' }
    const before = await items('?origin=provincial_office')
    expect(before.map((item) => [item.id, item.mirror])).toEqual([[one.id, 'never'], [two.id, 'never']])
    const made = await make(query)
    expect(made.status).toBe(201)
    const { id, sha256, rows } = made.json<{ id: string; sha256: string; rows: number }>()
    expect(rows).toBe(2)
    const bytes = await app.as('chair').file(`/upward-reports/receipts/${id}/file`)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
    const written = JSON.parse(bytes.toString()) as { rows: { code: string; version: number; receivedDate: string }[] }
    expect(written.rows).toMatchObject([{ code: one.code, version: 1, receivedDate: '2026-11-18' }, { code: two.code, version: 1 }])
    expect((await items('?origin=provincial_office')).map((item) => item.mirror)).toEqual(['mirrored', 'mirrored'])
    expect(await items('?origin=provincial_office&state=to_report')).toEqual([])
    const kept = await app.db.selectFrom('upward_receipt_rows').select(['assignment_id', 'version']).where('receipt_id', '=', id).orderBy('assignment_id').execute()
    expect(kept).toEqual([{ assignment_id: one.id, version: 1 }, { assignment_id: two.id, version: 1 }])
    await expect(app.db.deleteFrom('upward_receipts').execute()).rejects.toThrow('upward_receipts')
    // What changes afterwards must be reported again, and only that.
    await app.db.updateTable('assignments').set({ version: 2, has_progress: true, phase: 'in_progress' }).where('id', '=', two.id).execute()
    expect((await items('?origin=provincial_office&state=to_report')).map((item) => [item.id, item.mirror])).toEqual([[two.id, 'changed']])
    expect((await app.as('monitor').page('/upward-reports?origin=provincial_office')).text).toContain('Cần báo cáo lại')
    const sheet = await make({ origin: 'provincial_office', state: 'to_report', format: 'xlsx' })
    const workbook = await app.as('monitor').file(`/upward-reports/receipts/${sheet.json<{ id: string }>().id}/file`)
    const [, table] = await readXlsx(workbook)
    expect(table?.data).toHaveLength(2)
    expect(table?.data[1]).toEqual(expect.arrayContaining([two.code, 'Văn phòng Ủy ban nhân dân tỉnh']))
    expect(await items('?origin=provincial_office&state=to_report')).toEqual([])
  })

  test('the number of the level above is noted once', async () => {
    await fromProvince('20/12/2026')
    const { id } = (await make({ format: 'json' })).json<{ id: string }>()
    const note = (body: object, who: Parameters<TestApplication['as']>[0] = 'clerk') => app.as(who).post(`/upward-reports/receipts/${id}/acknowledgement`, body)
    expect(codes(await note({}))).toEqual(['number REQUIRED', 'receivedOn REQUIRED'])
    expect(codes(await note({ number: 'TN-55', receivedOn: '21/11/2026' }))).toEqual(['receivedOn RECEIVED_IN_FUTURE'])
    expect(codes(await note({ number: 'TN-55', receivedOn: '19/11/2026' }))).toEqual(['receivedOn RECEIVED_BEFORE_MADE'])
    for (const [who, status] of [['chair', 403], ['economyFocal', 404]] as const) expect([who, (await note({ number: 'TN-55', receivedOn: '20/11/2026' }, who)).status]).toEqual([who, status])
    const answers = await Promise.all([note({ number: 'TN-55', receivedOn: '20/11/2026' }), note({ number: 'TN-56', receivedOn: '20/11/2026' }, 'chief')])
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect((await items()).some((item) => item.upperNumber?.startsWith('TN-5'))).toBe(true)
    expect(await app.db.selectFrom('events').select('id').where('kind', '=', 'UPWARD_REPORT_ACKNOWLEDGED').execute()).toHaveLength(1)
  })

  test('the same sending makes one file; nothing to report makes none', async () => {
    await fromProvince('20/12/2026')
    const once = { 'idempotency-key': crypto.randomUUID() }
    const [first, again] = [await make({ format: 'json' }, 'monitor', once), await make({ format: 'json' }, 'monitor', once)]
    expect(again.json()).toEqual(first.json())
    expect(codes(await make({ format: 'json', origin: 'council_standing' }))).toEqual([' NOTHING_TO_REPORT'])
    expect(codes(await make({ format: 'pdf' }))).toEqual(['format INVALID_CHOICE'])
  })

  test('the Office makes it, leaders look at it, units know nothing of it', async () => {
    expect((await make({ format: 'json' }, 'chair')).status).toBe(403)
    expect((await make({ format: 'json' }, 'economyFocal')).status).toBe(403)
    expect((await app.as('chair').get('/upward-reports')).status).toBe(200)
    for (const who of ['economyHead', 'admin'] as const) expect([who, (await app.as(who).get('/upward-reports')).status]).toEqual([who, 404])
    const { id } = (await make({ format: 'json' })).json<{ id: string }>()
    expect((await app.as('economyHead').get(`/upward-reports/receipts/${id}`)).status).toBe(404)
    expect((await app.as('economyHead').get(`/upward-reports/receipts/${id}/file`)).status).toBe(404)
    expect((await app.as('chair').page(`/upward-reports/receipts/${id}`)).text).toContain('SHA-256')
  })
})
