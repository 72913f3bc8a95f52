import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../support/application.ts'
import type { PersonKey } from '../support/district.ts'
import { type BusyTask, everythingOnOneTask, SAID } from '../support/everything-on-one-task.ts'

// A busy task is cancelled, given to another unit, suspended, or confirmed and reopened: what hangs on it ends or goes on as its machine says.

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-10-05T08:00:00+07:00' })
})
afterAll(() => app?.close())

const DECIDED = { document: '77/UBND-VP', documentDate: '2026-11-20', reason: 'Theo chỉ đạo của Chủ tịch.' }
type Shown = { version: number; phase: string; obligations: { kind: string; doneAt: string | null; dueOn: string }[]; actions: { name: string; refusals: { code: string }[] }[] }
const shown = async (id: string) => (await app.as('chief').get(`/assignments/${id}`)).json<Shown>()
const post = async (who: PersonKey, id: string, path: string, body: object = {}) => app.as(who).post(`/assignments/${id}/${path}`, { version: (await shown(id)).version, ...body })
const openClocks = async (id: string) => (await shown(id)).obligations.filter((one) => one.doneAt === null).map(({ kind }) => kind).toSorted()
const notices = async (assignmentId: string, who: PersonKey) => (await app.db.selectFrom('notifications').select('kind').where('assignment_id', '=', assignmentId).where('user_id', '=', app.district.people[who]).execute()).map(({ kind }) => kind)
const home = async (who: PersonKey) => (await app.as(who).page('/')).text

/** The head has sent the request for extension, and the Office has received it. */
async function busy(): Promise<BusyTask & { readonly request: string }> {
  await app.setNow('2026-10-05T08:00:00+07:00')
  const task = await everythingOnOneTask(app)
  const { id: request, version: requestVersion } = await app.db.selectFrom('extension_requests').select(['id', 'version']).where('assignment_id', '=', task.id).executeTakeFirstOrThrow()
  const sent = await post('economyHead', task.id, 'extension-requests', { requestVersion, documentNumber: '12/CV', documentDate: '2026-11-20', reason: 'Chờ thẩm định.', proposedDue: '2026-12-18' })
  const received = await app.as('clerk').post(`/extension-requests/${request}/receipt`, { version: requestVersion + 2, receivedDate: '2026-11-23' })
  expect([sent.status, received.status]).toEqual([201, 200])
  return { ...task, request }
}

/** Where everything stands that hangs on the task. */
async function standing({ id, request, financeRequest, cultureRequest }: BusyTask & { readonly request: string }) {
  const one = <Row>(query: { executeTakeFirstOrThrow(): Promise<Row> }) => query.executeTakeFirstOrThrow()
  const coordination = (of: string) => one(app.db.selectFrom('coordination_requests').select('state').where('id', '=', of))
  return {
    return: (await one(app.db.selectFrom('return_requests').select('phase').where('assignment_id', '=', id))).phase,
    extension: (await one(app.db.selectFrom('extension_requests').select('state').where('id', '=', request))).state,
    finance: (await coordination(financeRequest)).state, culture: (await coordination(cultureRequest)).state,
    signOff: (await one(app.db.selectFrom('sign_off_requests').select('state').where('assignment_id', '=', id))).state,
  }
}
const BUSY = { return: 'raised', extension: 'received', finance: 'partial', culture: 'sent', signOff: 'waiting' }
const ENDED = { return: 'lapsed', extension: 'lapsed', finance: 'ended', culture: 'ended', signOff: 'lapsed' }

describe('a busy task', () => {
  let task: BusyTask & { readonly request: string }
  beforeEach(async () => {
    task = await busy()
  })

  test('cancelled: everything lapses with its clocks, and those concerned are told', async () => {
    expect(await standing(task)).toEqual(BUSY)
    expect(await openClocks(task.id)).toEqual(['ANSWER_COORDINATION', 'ANSWER_COORDINATION', 'PRESENT_EXTENSION', 'REPLY_EXTENSION', 'TRIAGE_RETURN', 'UPDATE'])
    expect((await post('monitor', task.id, 'cancellation', DECIDED)).status).toBe(200)
    expect(await standing(task)).toEqual(ENDED)
    expect(await openClocks(task.id)).toEqual([])
    for (const who of ['economyFocal', 'economyHead', 'financeFocal', 'cultureFocal'] as const) expect(await notices(task.id, who)).toContain('ASSIGNMENT_CANCELLED')
    expect(await notices(task.id, 'economyHead')).toContain('EXTENSION_LAPSED')
    expect(await home('economyOfficer')).not.toContain(SAID.subTask)
    expect(await home('economyHead')).not.toContain(SAID.signOff)
    expect(await home('cultureFocal')).not.toContain(SAID.askCulture)
    expect(await home('monitor')).not.toContain('Nhiệm vụ đơn vị chuyển lại, chờ xử lý')
  })

  test('given to another unit: the same, and the new unit has its own clock and notices, a clean page and no one else’s inside', async () => {
    const answer = await post('monitor', task.id, 'reroute', { ...DECIDED, newLeadId: app.district.organisations.triHai, dueDate: '2026-12-15' })
    const next = answer.json<{ successor: { id: string } }>().successor.id
    expect(await standing(task)).toEqual(ENDED)
    expect(await openClocks(task.id)).toEqual([])
    expect(await openClocks(next)).toEqual(['UPDATE'])
    expect(await notices(next, 'triHaiFocal')).toEqual(['ASSIGNMENT_ISSUED'])
    for (const who of ['financeFocal', 'cultureFocal', 'khanhHaiFocal'] as const) expect(await notices(next, who)).toEqual(['COORDINATION_ISSUED'])
    for (const who of ['economyFocal', 'economyHead'] as const) expect(await notices(task.id, who)).toContain('ASSIGNMENT_REROUTED')
    const page = (await app.as('triHaiFocal').get(`/assignments/${next}`)).text
    expect(Object.values(SAID).filter((said) => page.includes(said))).toEqual([])
    expect((await app.as('triHaiFocal').get(`/assignments/${task.id}`)).status).toBe(404)
    expect(await home('economyOfficer')).not.toContain(SAID.subTask)
  })

  test('suspended: what others are asked goes on, what is the unit’s to report stops; no extension is granted meanwhile', async () => {
    expect((await post('monitor', task.id, 'suspension', DECIDED)).status).toBe(200)
    expect(await standing(task)).toEqual({ ...BUSY, signOff: 'lapsed' })
    expect(await openClocks(task.id)).toEqual(['ANSWER_COORDINATION', 'ANSWER_COORDINATION', 'PRESENT_EXTENSION', 'REPLY_EXTENSION', 'TRIAGE_RETURN'])
    const on = async (who: PersonKey, path: string, body: object) => {
      const { version } = await app.db.selectFrom('extension_requests').select('version').where('id', '=', task.request).executeTakeFirstOrThrow()
      return (await app.as(who).post(`/extension-requests/${task.request}/${path}`, { version, ...body })).status
    }
    const paper = { documentNumber: '90/UBND', documentDate: '2026-11-23' }
    expect(await on('clerk', 'presentation', paper)).toBe(200)
    expect(await on('chair', 'approval', { ...paper, newDue: '2026-12-18', waiver: 'Đồng ý xem xét.' })).toBe(409)
    expect((await post('monitor', task.id, 'resumption', DECIDED)).status).toBe(200)
    expect(await on('chair', 'approval', { ...paper, newDue: '2026-12-18', waiver: 'Đồng ý xem xét.' })).toBe(200)
    expect((await shown(task.id)).obligations.findLast(({ kind }) => kind === 'UPDATE')).toMatchObject({ doneAt: null, dueOn: '2026-12-23' })
  })

  test('many at once: a suspended or rerouted one is left out with its reason, the others are done', async () => {
    const other = await busy()
    await post('monitor', task.id, 'suspension', DECIDED)
    const acknowledge = async () => (await app.as('economyFocal').post('/assignments/bulk/acknowledgement', { ids: [task.id, other.id] })).json<{ done: string[]; refused: { id: string; reasons: { code: string }[] }[] }>()
    expect(await acknowledge()).toMatchObject({ done: [other.id], refused: [{ id: task.id, reasons: [{ code: 'WRONG_PHASE' }] }] })
    await post('economyHead', other.id, 'result-reports', { resultDate: '2026-11-20', resultDocument: '15/BC-KT', summary: 'Đã xong.' })
    expect((await standing(other)).signOff).toBe('lapsed')
    const confirm = await app.as('monitor').post('/assignments/bulk/confirmation', { ids: [task.id, other.id], qualityRating: 'meets', effectRating: 'fair' })
    expect(confirm.json()).toMatchObject({ done: [other.id], refused: [{ id: task.id, reasons: [{ code: 'WRONG_PHASE' }] }] })
    expect(await standing(other)).toEqual({ ...ENDED })
  })

  test('confirmed and reopened: what ended with it stays ended, and the unit may ask anew', async () => {
    await post('economyHead', task.id, 'result-reports', { resultDate: '2026-11-20', resultDocument: '15/BC-KT', summary: 'Đã xong.' })
    expect(await standing(task)).toEqual({ ...BUSY, return: 'lapsed', signOff: 'lapsed' })
    await post('monitor', task.id, 'confirmation', { qualityRating: 'meets', effectRating: 'fair' })
    expect(await standing(task)).toEqual(ENDED)
    await post('economyFocal', task.id, 'corrections', { channel: 'phone', content: 'Chưa có kết quả.' })
    expect((await post('chief', task.id, 'corrections/reopening', { reason: 'Chưa có kết quả.' })).status).toBe(200)
    expect(await standing(task)).toEqual(ENDED)
    expect(await notices(task.id, 'economyFocal')).toContain('ASSIGNMENT_REOPENED')
    const again = await post('economyFocal', task.id, 'sign-off', { resultDate: '2026-11-23', resultDocument: '16/BC-KT', summary: 'Nay đã xong.' })
    expect(again.status).toBe(201)
    expect((await post('economyFocal', task.id, 'returns', { code: 'INACCURATE', content: 'Sai tên chợ.' })).status).toBe(201)
  })
})
