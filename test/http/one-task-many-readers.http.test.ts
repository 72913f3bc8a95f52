import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../support/application.ts'
import type { PersonKey } from '../support/district.ts'
import { type BusyTask, everythingOnOneTask, type Said, SAID } from '../support/everything-on-one-task.ts'

// Every feature adds to one task: its page, its history, its clocks, home, the log and the notices must each keep what is private.

let app: TestApplication
let task: BusyTask
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-10-05T08:00:00+07:00' })
  task = await everythingOnOneTask(app)
})
afterAll(() => app?.close())

const OPEN_TO_ALL: readonly Said[] = ['urging', 'lateness', 'return']
const INSIDE: readonly Said[] = ['delegation', 'subTask', 'signOff', 'draft']
const OF_THE_LEAD: readonly Said[] = [...OPEN_TO_ALL, ...INSIDE, 'askFinance', 'answerFinance', 'askCulture', 'obstacle', 'information', 'criticism']
const OF_THE_OFFICE: readonly Said[] = [...OPEN_TO_ALL, 'askFinance', 'answerFinance', 'askCulture', 'feedback', 'obstacle', 'information', 'criticism']

/** What each may read of the task. */
const READS: Readonly<Partial<Record<PersonKey, readonly Said[]>>> = {
  economyFocal: OF_THE_LEAD, economyHead: OF_THE_LEAD, economyOfficer: OF_THE_LEAD,
  monitor: OF_THE_OFFICE, chief: OF_THE_OFFICE, chair: OF_THE_OFFICE,
  financeFocal: [...OPEN_TO_ALL, 'askFinance', 'answerFinance'], financeHead: [...OPEN_TO_ALL, 'askFinance', 'answerFinance'],
  cultureFocal: [...OPEN_TO_ALL, 'askCulture'], khanhHaiFocal: [...OPEN_TO_ALL, 'feedback'],
}
const readers = Object.keys(READS) as PersonKey[]
const saidIn = (text: string) => (Object.keys(SAID) as Said[]).filter((said) => text.includes(SAID[said])).toSorted()
const mayRead = (who: PersonKey) => [...READS[who] ?? []].toSorted()

type Shown = {
  history: { kind: string; before: unknown; after: unknown; reason: string | null }[]; obligations: { kind: string; chargedOrganisationId: string }[]
  coordinationRequests: { id: string }[]; extensions: { requests: unknown[] }; inside: unknown; informationRequests: unknown[]; issues: { issues: unknown[] }
}
const shown = async (who: PersonKey) => (await app.as(who).get(`/assignments/${task.id}`)).json<Shown>()

describe('the page of a task', () => {
  test.each(readers)('as JSON holds exactly what %s may read', async (who) => {
    expect(saidIn((await app.as(who).get(`/assignments/${task.id}`)).text)).toEqual(mayRead(who))
  })

  test.each(readers)('and home, notices and lists hold no more for %s', async (who) => {
    for (const address of [`/assignments/${task.id}`, '/', '/notifications', '/issues', '/coordination-requests', '/information-requests', '/urgings', '/remarks', '/obligations', '/extension-requests']) {
      const text = (await app.as(who).page(address)).text
      expect([address, saidIn(text).filter((said) => !mayRead(who).includes(said))]).toEqual([address, []])
    }
  })

  test('history tells outsiders of no draft, no coordination, no remark and nothing inside the unit', async () => {
    const kinds = async (who: PersonKey) => new Set((await shown(who)).history.map(({ kind }) => kind))
    const common = ['RETURN_RAISED', 'LATENESS_EXPLAINED', 'ASSIGNMENT_URGED'].toSorted()
    for (const who of ['financeFocal', 'cultureFocal', 'khanhHaiFocal'] as const) expect([...await kinds(who)].toSorted()).toEqual(common)
    expect([...await kinds('chair')].toSorted()).toEqual([...common, 'COORDINATION_PARTLY_ANSWERED', 'COORDINATION_SENT', 'UNIT_CRITICISED'].toSorted())
    expect([...await kinds('economyFocal')].toSorted()).toEqual([...common, 'ASSIGNMENT_DELEGATED', 'COORDINATION_PARTLY_ANSWERED', 'COORDINATION_SENT', 'UNIT_CRITICISED'].toSorted())
  })

  test('clocks and parts tell a coordinating unit only of its own', async () => {
    const { finance, culture } = app.district.organisations
    const answers = async (who: PersonKey) => (await shown(who)).obligations.filter(({ kind }) => kind === 'ANSWER_COORDINATION').map((one) => one.chargedOrganisationId)
    expect(await answers('financeFocal')).toEqual([finance])
    expect(await answers('cultureFocal')).toEqual([culture])
    expect(await answers('khanhHaiFocal')).toEqual([])
    expect((await answers('economyFocal')).toSorted()).toEqual([finance, culture].toSorted())
    expect(await shown('khanhHaiFocal')).toMatchObject({ coordinationRequests: [], extensions: { requests: [] }, inside: null, informationRequests: [], issues: { issues: [{}] } })
    expect(await shown('financeFocal')).toMatchObject({ coordinationRequests: [{ id: task.financeRequest }], extensions: { requests: [] }, inside: null, informationRequests: [], issues: { issues: [] } })
    expect(await shown('monitor')).toMatchObject({ extensions: { requests: [] }, inside: null })
  })

  test('is not there for another unit', async () => {
    for (const who of ['triHaiFocal', 'phuongHaiFocal', 'admin'] as const) {
      expect((await app.as(who).get(`/assignments/${task.id}`)).status).toBe(404)
      for (const address of ['/notifications', '/', '/issues', '/coordination-requests', '/remarks']) expect(saidIn((await app.as(who).page(address)).text)).toEqual([])
    }
  })
})

describe('the log', () => {
  test('keeps from an administrator every word about a task, also where the event stands with a unit', async () => {
    const log = (await app.as('admin').get('/events')).text
    expect(log).toContain('ISSUE_RAISED')
    expect(log).toContain('INFORMATION_REQUESTED')
    expect(saidIn(log)).toEqual([])
  })

  test('shows the Chief of Office what the Office may read, nothing of the inside of a unit', async () => {
    expect(saidIn((await app.as('chief').get('/events')).text).filter((said) => INSIDE.includes(said))).toEqual([])
  })
})

describe('a request for extension that was returned', () => {
  test('is written anew by the unit for itself: no event of it in the history', async () => {
    const version = async () => (await app.as('chief').get(`/assignments/${task.id}`)).json<{ version: number }>().version
    const { extensions } = (await app.as('economyHead').get(`/assignments/${task.id}`)).json<{ extensions: { requests: { id: string; version: number }[] } }>()
    const request = extensions.requests[0]
    const ask = { documentNumber: '12/CV', documentDate: '2026-11-20', reason: 'Chờ thẩm định.', proposedDue: '2026-12-18' }
    const sent = await app.as('economyHead').post(`/assignments/${task.id}/extension-requests`, { version: await version(), requestVersion: request?.version, ...ask })
    expect(sent.status).toBe(201)
    const on = async (path: string, body: object) => {
      const now = (await app.as('chief').get(`/extension-requests/${request?.id}`)).json<{ request: { version: number } }>().request.version
      return (await app.as('clerk').post(`/extension-requests/${request?.id}/${path}`, { version: now, ...body })).status
    }
    expect([await on('receipt', { receivedDate: '2026-11-23' }), await on('return', { reason: 'Thiếu văn bản.' })]).toEqual([200, 200])
    const draft = (await app.as('economyHead').get(`/assignments/${task.id}`)).json<{ extensions: { requests: { version: number }[] } }>().extensions.requests[0]
    expect((await app.as('economyFocal').post(`/assignments/${task.id}/extension-requests/draft`, { version: await version(), requestVersion: draft?.version, ...ask, proposedDue: '2026-12-31' })).status).toBeLessThan(300)
    for (const who of ['financeFocal', 'monitor'] as const) {
      const { history } = await shown(who)
      expect(history.filter(({ kind }) => kind === 'EXTENSION_PREPARED')).toEqual([])
      expect(JSON.stringify(history)).not.toContain('2026-12-31')
    }
  })
})
