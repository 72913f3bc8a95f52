import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { type PersonKey, PEOPLE_KEYS } from '../../../test/support/district.ts'
import { issueDirective } from '../../../test/support/issued-directive.ts'
import { newId } from '../../platform/db/identifier.ts'

const NOW = '2026-11-23T09:00:00+07:00'
type Notice = { id: string; kind: string; read: boolean; assignmentId: string | null; documentId: string; about: string; tasks: number; documentNumber: string }
type List = { notices: Notice[]; unread: number; next: string | null }

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: NOW })
})
afterAll(() => app?.close())

const list = async (person: PersonKey, query = '') => (await app.as(person).get(`/notifications${query}`)).json<List>()
const version = async (id: string) => (await app.as('monitor').get(`/assignments/${id}`)).json<{ version: number }>().version

/** What happened to everybody's notices since the last question: person → kinds. */
async function told(work: () => Promise<void>): Promise<Partial<Record<PersonKey, string[]>>> {
  const before = new Set((await app.db.selectFrom('notifications').select('id').execute()).map((one) => one.id))
  await work()
  const rows = (await app.db.selectFrom('notifications').selectAll().execute()).filter((one) => !before.has(one.id))
  const personOf = (id: string) => PEOPLE_KEYS.find((key) => app.district.people[key] === id) as PersonKey
  const answer: Partial<Record<PersonKey, string[]>> = {}
  for (const row of rows) (answer[personOf(row.user_id)] ??= []).push(row.kind)
  return answer
}

let number = 700
async function publish(tasks: readonly { leads: readonly string[]; coordinators?: readonly string[]; monitorUserId?: string }[]): Promise<string> {
  number += 1
  const answer = await app.as('clerk').post('/documents', {
    sourceKind: 'directive', origin: 'own', issuer: 'chair', typeName: 'Quyết định', codeNumber: String(number), codeNotation: 'QĐ-UBND',
    subject: 'Kiểm tra phòng cháy, chữa cháy', issuedDate: '2026-11-23', signingAuthority: '', signerPosition: 'Chủ tịch', signerFullName: 'Hồ Chủ Trì',
  })
  const { id } = answer.json<{ id: string }>()
  const sent = await app.as('monitor').post(`/documents/${id}/tasks`, {
    version: 1, intent: 'publish',
    tasks: tasks.map((task, index) => ({
      content: `Nhiệm vụ thứ ${index + 1}`, place: '', kind: 'has_deadline', dueType: 'report', dueExpression: 'trước ngày 25/12/2026',
      monitorUserId: app.district.people.monitorTwo, ...task,
    })),
  })
  expect(sent.status, sent.text).toBe(201)
  return id
}

async function issued(monitor: PersonKey = 'monitorTwo'): Promise<string> {
  const { assignments } = await issueDirective(app.db, app.district, { issuedDate: '2026-11-02', issuedAt: '2026-11-02T08:00:00+07:00', due: '2026-12-24', leads: ['economy'], monitor })
  return assignments.economy as string
}
const report = async (id: string, person: PersonKey = 'economyFocal') =>
  expect((await app.as(person).post(`/assignments/${id}/result-reports`, { resultDate: '2026-11-20', resultDocument: '15/BC-KT', summary: 'Xong.', version: await version(id) })).status).toBe(201)
const confirm = async (id: string) =>
  expect((await app.as('monitorTwo').post(`/assignments/${id}/confirmation`, { qualityRating: 'meets', effectRating: 'fair', version: await version(id) })).status).toBe(200)
const reject = async (id: string) => expect((await app.as('monitorTwo').post(`/assignments/${id}/rejection`, { reason: 'Chưa đủ hồ sơ.', version: await version(id) })).status).toBe(200)

describe('who is told', () => {
  test('a document is sent out: each unit’s focal officer and coordinators once, the monitor once', async () => {
    const { economy, finance, culture, farmers } = app.district.organisations
    expect(await told(async () => void (await publish([{ leads: [economy, finance] }, { leads: [economy], coordinators: [culture, farmers] }])))).toEqual({
      economyFocal: ['ASSIGNMENT_ISSUED'], financeFocal: ['ASSIGNMENT_ISSUED'], cultureFocal: ['COORDINATION_ISSUED'], monitorTwo: ['MONITORING_ISSUED'],
    })
    // Two tasks of one document are one notice about the document, one task a notice about the task.
    expect((await list('economyFocal')).notices[0]).toMatchObject({ assignmentId: null, tasks: 2, about: 'Kiểm tra phòng cháy, chữa cháy' })
    expect((await list('financeFocal')).notices[0]).toMatchObject({ tasks: 1, about: 'Nhiệm vụ thứ 1' })
    expect((await list('financeFocal')).notices[0]?.assignmentId).not.toBeNull()
    expect((await list('monitorTwo')).notices[0]).toMatchObject({ tasks: 3 })
  })

  test('who sends out and follows the task himself is not told', async () => {
    const { triHai } = app.district.organisations
    expect(await told(async () => void (await publish([{ leads: [triHai], monitorUserId: app.district.people.monitor }])))).toEqual({ triHaiFocal: ['ASSIGNMENT_ISSUED'] })
  })

  test('the stand-in of that day instead of the focal officer; the head where there is neither', async () => {
    const { finance, khanhHai } = app.district.organisations
    const { financeHead } = app.district.people
    const delegation = newId()
    await app.db.insertInto('focal_delegations').values({
      id: delegation, organisation_id: finance, user_id: financeHead, from_date: Temporal.PlainDate.from('2026-11-20'), to_date: Temporal.PlainDate.from('2026-11-23'),
      reason: 'Nghỉ phép', made_by: financeHead, made_at: Temporal.Instant.from(NOW),
    }).execute()
    await app.db.updateTable('focal_appointments').set({ to_date: Temporal.PlainDate.from('2026-11-22') }).where('organisation_id', '=', khanhHai).execute()
    expect(await told(async () => void (await publish([{ leads: [finance, khanhHai] }])))).toEqual({
      financeHead: ['ASSIGNMENT_ISSUED'], khanhHaiHead: ['ASSIGNMENT_ISSUED'], monitorTwo: ['MONITORING_ISSUED'],
    })
    await app.setNow('2026-11-24T09:00:00+07:00')
    expect(await told(async () => void (await publish([{ leads: [finance] }])))).toEqual({ financeFocal: ['ASSIGNMENT_ISSUED'], monitorTwo: ['MONITORING_ISSUED'] })
    await app.setNow(NOW)
  })

  test('a result: the monitor; then who reported; rejected: who reported, the focal officer and the head', async () => {
    const id = await issued()
    expect(await told(() => report(id))).toEqual({ monitorTwo: ['RESULT_REPORTED'] })
    expect(await told(() => reject(id))).toEqual({ economyFocal: ['RESULT_REJECTED'], economyHead: ['RESULT_REJECTED'] })
    expect(await told(() => report(id, 'economyHead'))).toEqual({ monitorTwo: ['RESULT_REPORTED'] })
    expect(await told(() => confirm(id))).toEqual({ economyHead: ['RESULT_CONFIRMED'] })
  })

  test('what was refused tells nobody', async () => {
    const id = await issued()
    expect(await told(async () => {
      expect((await app.as('economyFocal').post(`/assignments/${id}/result-reports`, { resultDate: '2027-01-20', resultDocument: '15/BC-KT', summary: 'Xong.', version: 1 })).status).toBe(422)
    })).toEqual({})
  })
})

describe('the list of notices', () => {
  test('one’s own only, unread first, with words made from the record', async () => {
    const id = await issued()
    await report(id)
    const page = (await app.as('monitorTwo').page('/notifications')).text
    expect(page).toContain('Có kết quả chờ xác nhận')
    expect(page).toContain(`href="/assignments/${id}"`)
    const own = (await list('monitorTwo')).notices[0]
    expect((await list('chair')).notices).toEqual([])
    expect((await app.as('chair').post(`/notifications/${own?.id}/read`)).status).toBe(404)
    expect((await list('monitorTwo')).notices[0]?.read).toBe(false)
  })

  test('opening one marks it and goes to its record; marking all leaves nothing', async () => {
    const before = await list('monitorTwo')
    const first = before.notices[0] as Notice
    const answer = await app.as('monitorTwo').submit(`/notifications/${first.id}/read`, {})
    expect([answer.status, answer.headers['location']]).toEqual([303, `/assignments/${first.assignmentId}`])
    const after = await list('monitorTwo')
    expect(after.unread).toBe(before.unread - 1)
    expect(after.notices.find((one) => one.id === first.id)?.read).toBe(true)
    expect(after.notices.map((one) => one.read)).toEqual(after.notices.map((one) => one.read).toSorted((a, b) => Number(a) - Number(b)))
    const others = (await list('economyFocal')).unread
    expect((await app.as('monitorTwo').post('/notifications/read')).json()).toEqual({ marked: after.unread })
    expect(await list('monitorTwo')).toMatchObject({ unread: 0 })
    expect((await list('economyFocal')).unread).toBe(others)
    expect((await app.as('monitorTwo').page('/notifications')).text).not.toContain('Đánh dấu đã xem tất cả')
  })

  test('goes on page by page, each notice once', async () => {
    const { triHaiFocal } = app.district.people
    const { assignments, documentId } = await issueDirective(app.db, app.district, { issuedDate: '2026-11-02', issuedAt: '2026-11-02T08:00:00+07:00', due: '2026-12-24', leads: ['triHai'] })
    await app.db.insertInto('notifications').values(Array.from({ length: 120 }, (_, n) => ({
      id: newId(), user_id: triHaiFocal, kind: 'ASSIGNMENT_ISSUED', document_id: documentId, assignment_id: assignments.triHai as string,
      at: Temporal.Instant.from(NOW).subtract({ minutes: Math.floor(n / 3) }), read_at: n % 2 === 0 ? null : Temporal.Instant.from(NOW),
    }))).execute()
    const seen: string[] = []
    for (let next: string | null = ''; next !== null;) {
      const page: List = await list('triHaiFocal', next === '' ? '' : `?after=${encodeURIComponent(next)}`)
      seen.push(...page.notices.map((one) => one.id))
      next = page.next
    }
    const own = await app.db.selectFrom('notifications').select('id').where('user_id', '=', triHaiFocal).execute()
    expect(seen.toSorted()).toEqual(own.map((one) => one.id).toSorted())
  })

  test('what one may no longer see is not shown', async () => {
    const { cultureFocal } = app.district.people
    await app.db.insertInto('notifications').values({
      id: newId(), user_id: cultureFocal, kind: 'ASSIGNMENT_ISSUED', at: Temporal.Instant.from(NOW), assignment_id: await issued(),
      document_id: (await app.db.selectFrom('assignments').select('document_id').orderBy('id', 'desc').executeTakeFirstOrThrow()).document_id,
    }).execute()
    expect((await list('cultureFocal')).notices.map((one) => one.kind)).toEqual(['COORDINATION_ISSUED'])
  })
})

describe('the live number', () => {
  /** Reads the stream until `enough`, then hangs up. */
  async function streamed(person: PersonKey, enough: (counts: number[]) => boolean, between: () => Promise<void>): Promise<number[]> {
    const address = app.server.server.listening ? app.server.server.address() : (await app.server.listen({ port: 0, host: '127.0.0.1' }), app.server.server.address())
    const { port } = address as { port: number }
    const hangUp = new AbortController()
    const answer = await fetch(`http://127.0.0.1:${port}/notifications/stream`, { headers: { cookie: `__Host-session=${app.token(person)}` }, signal: hangUp.signal })
    expect(answer.headers.get('content-type')).toContain('text/event-stream')
    const counts: number[] = []
    let started = false
    let text = ''
    for await (const piece of answer.body as unknown as AsyncIterable<Uint8Array>) {
      text += Buffer.from(piece).toString()
      counts.splice(0, counts.length, ...[...text.matchAll(/event: count\ndata: (\d+)\n\n/g)].map((match) => Number(match[1])))
      if (counts.length > 0 && !started) {
        started = true
        await between()
      }
      if (enough(counts)) break
    }
    hangUp.abort()
    return counts
  }

  test('the number now, and the new one as soon as somebody else acts', async () => {
    const before = (await list('monitorTwo')).unread
    const id = await issued()
    const counts = await streamed('monitorTwo', (seen) => seen.length >= 2, () => report(id))
    expect(counts).toEqual([before, before + 1])
  })

  test('marking as read on one page reaches the others', async () => {
    const before = (await list('monitorTwo')).unread
    expect(before).toBeGreaterThan(0)
    const counts = await streamed('monitorTwo', (seen) => seen.at(-1) === 0, async () => void (await app.as('monitorTwo').post('/notifications/read')))
    expect(counts).toEqual([before, 0])
  })

  test('is not for who is not signed in', async () => {
    expect((await app.nobody.get('/notifications/stream')).status).toBe(401)
  })
})
