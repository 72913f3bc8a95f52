import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import type { OrganisationKey, PersonKey } from '../../../test/support/district.ts'
import { issueDirective } from '../../../test/support/issued-directive.ts'
import { multipart, pdf } from '../../../test/support/sample-files.ts'
import { loadNotifiedCalendar } from '../work-calendar/public.ts'

type Problem = { code: string; problems?: { code: string }[] }
type Waiting = { id: string; state: string; note: string; files: { id: string; fileName: string }[] }
type Task = {
  phase: string; version: number; resultDate: string | null; reportedAt: string | null; reports: { resultDocument: string; reportedAt: string; reportedBy: string; files: { id: string }[] }[]
  inside: { signOffs: Waiting[] } | null; actions: { name: string; refusals: { code: string }[] }[]; history: { kind: string }[]; obligations: { kind: string; doneAt: string | null; breached: boolean }[]
}
type Answer = { status: number; json: <T>() => T }

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-16T08:00:00+07:00' })
  await loadNotifiedCalendar(app.db, Temporal.Now.instant())
})
afterAll(() => app?.close())

const codesOf = (answer: Answer) => {
  const problem = answer.json<Problem>()
  return problem.problems?.map(({ code }) => code) ?? [problem.code]
}
const give = async (lead: OrganisationKey = 'economy', due = '2026-11-20'): Promise<string> =>
  (await issueDirective(app.db, app.district, { issuedDate: '2026-11-16', issuedAt: '2026-11-16T08:00:00+07:00', due, leads: [lead], coordinators: ['finance'] })).assignments[lead] as string
const task = async (who: PersonKey, id: string) => (await app.as(who).get(`/assignments/${id}`)).json<Task>()
const RESULT = { resultDate: '2026-11-16', resultDocument: '15/BC-KT', summary: 'Đã xong.' }
const submit = (who: PersonKey, id: string, more: object = {}) => app.as(who).post(`/assignments/${id}/sign-off`, { ...RESULT, ...more })
const decide = (who: PersonKey, id: string, how: 'approval' | 'sending-back' | 'withdrawal', requestId: string) =>
  app.as(who).post(`/assignments/${id}/sign-off/${how}`, { requestId, note: 'Bổ sung số liệu.' })
const waiting = async (id: string) => (await task('economyHead', id)).inside?.signOffs.find((one) => one.state === 'waiting')?.id ?? ''
async function turn(required: boolean, who: PersonKey = 'economyHead', unit: OrganisationKey = 'economy', seen?: number): Promise<Answer> {
  const known = (await app.as(who).get(`/organisations/${app.district.organisations[unit]}/inside`)).json<{ signOff: { id: number }[] | null }>().signOff?.[0]?.id ?? 0
  return app.as(who).post(`/organisations/${app.district.organisations[unit]}/sign-off`, { required, seen: seen ?? known })
}

describe('the switch (Đ8.1.c)', () => {
  it('is the head’s alone, with its history; two at once are one', async () => {
    expect((await turn(true, 'economyFocal')).status).toBe(403)
    expect((await turn(true, 'chief')).status).toBe(403)
    expect((await turn(true, 'financeHead')).status).toBe(404)
    const both = await Promise.all([turn(true, 'economyHead', 'economy', 0), turn(true, 'economyHead', 'economy', 0)])
    expect(both.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect((await turn(false)).status).toBe(200)
    expect((await turn(true)).status).toBe(200)
    const { signOff } = (await app.as('economyFocal').get(`/organisations/${app.district.organisations.economy}/inside`)).json<{ signOff: { required: boolean; setBy: string }[] }>()
    expect(signOff.map(({ required, setBy }) => [required, setBy])).toEqual([[true, 'Bùi Trưởng Kinh'], [false, 'Bùi Trưởng Kinh'], [true, 'Bùi Trưởng Kinh']])
    expect((await app.as('chief').get(`/organisations/${app.district.organisations.economy}/inside`)).json()).toMatchObject({ signOff: null })
    const { count } = await app.db.selectFrom('events').select(({ fn }) => fn.countAll<string>().as('count')).where('kind', '=', 'SIGN_OFF_SWITCHED').executeTakeFirstOrThrow()
    expect(Number(count)).toBe(3)
  })

  it('where it is on, the focal officer cannot report directly, and the head can', async () => {
    const id = await give()
    const refused = await app.as('economyFocal').post(`/assignments/${id}/result-reports`, { ...RESULT, version: 1 })
    expect([refused.status, codesOf(refused)]).toEqual([403, ['HEAD_SIGNS']])
    expect((await task('economyFocal', id)).actions.find(({ name }) => name === 'report_result')?.refusals.map(({ code }) => code)).toEqual(['HEAD_SIGNS'])
    expect((await app.as('economyHead').post(`/assignments/${id}/result-reports`, { ...RESULT, version: 1 })).status).toBe(201)
    const other = await give('finance')
    expect((await app.as('financeFocal').post(`/assignments/${other}/result-reports`, { ...RESULT, version: 1 })).status).toBe(201)
  })

  it('without a head nobody could sign: the focal officer reports directly', async () => {
    const id = await give()
    await app.db.updateTable('users').set({ active: false }).where('id', '=', app.district.people.economyHead).execute()
    expect((await app.as('economyFocal').post(`/assignments/${id}/result-reports`, { ...RESULT, version: 1 })).status).toBe(201)
    await app.db.updateTable('users').set({ active: true }).where('id', '=', app.district.people.economyHead).execute()
  })
})

describe('a result before the head', () => {
  it('is unknown outside the unit: to the Office, the leaders and the coordinator', async () => {
    const id = await give()
    expect((await submit('economyFocal', id, { summary: 'Bản nháp nội bộ.' })).status).toBe(201)
    expect((await task('economyOfficer', id)).inside?.signOffs).toHaveLength(1)
    for (const who of ['monitor', 'chief', 'clerk', 'chair', 'viceChair', 'financeFocal'] as const) {
      const seen = await app.as(who).get(`/assignments/${id}`)
      expect(seen.json<Task>()).toMatchObject({ phase: 'issued', version: 1, inside: null, reports: [] })
      expect(seen.text).not.toContain('Bản nháp nội bộ')
      expect(seen.text).not.toContain('headSigns')
      expect((await app.as(who).page(`/assignments/${id}`)).text).not.toContain('thủ trưởng duyệt')
    }
    const { rows } = await sql<{ said: string }>`select row_to_json(e)::text as said from events e`.execute(app.db)
    expect(rows.some(({ said }) => said.includes('Bản nháp nội bộ'))).toBe(false)
    expect((await app.as('economyHead').get('/')).json<{ parts: { key: string; rows: { word: { vi: string } }[] }[] }>().parts.find(({ key }) => key === 'internal-work')?.rows.map((row) => row.word.vi)).toContain('Chờ anh/chị duyệt')
  })

  it('approved, it is reported as of that moment: completion by its own day, updating by the approval (P6)', async () => {
    const id = await give('economy', '2026-11-16')
    await submit('economyFocal', id)
    await app.setNow('2026-11-20T09:00:00+07:00')
    expect((await decide('economyHead', id, 'approval', await waiting(id))).status).toBe(201)
    const seen = await task('monitor', id)
    expect(seen).toMatchObject({ phase: 'pending_confirmation', resultDate: '2026-11-16', reportedAt: expect.stringMatching(/^2026-11-20T02:00:00/) as string, inside: null })
    expect(seen.reports).toMatchObject([{ resultDocument: '15/BC-KT', reportedBy: 'Bùi Trưởng Kinh' }])
    // Done on its day, updated a day after 19/11: two clocks.
    expect(seen.obligations.filter(({ kind }) => kind === 'UPDATE')).toMatchObject([{ breached: true }])
    expect(seen.history.filter(({ kind }) => kind === 'RESULT_REPORTED')).toHaveLength(1)
    await app.setNow('2026-11-16T09:00:00+07:00')
  })

  it('carries its files: private before, on the report after', async () => {
    const id = await give()
    const { contentType, payload } = multipart(RESULT, [{ field: 'files', fileName: 'bao-cao.pdf', content: pdf('nội bộ') }])
    const sent = await app.server.inject({ method: 'POST', url: `/assignments/${id}/sign-off`, payload, headers: { cookie: `__Host-session=${app.token('economyFocal')}`, accept: 'application/json', 'content-type': contentType } })
    expect(sent.statusCode).toBe(201)
    const file = (await task('economyHead', id)).inside?.signOffs[0]?.files[0]?.id
    const open = async (who: PersonKey, which = file) => (await app.as(who).get(`/attachments/${which}`)).status
    expect([await open('economyOfficer'), await open('monitor'), await open('chair'), await open('financeFocal')]).toEqual([200, 404, 404, 404])
    await decide('economyHead', id, 'approval', await waiting(id))
    const reported = (await task('monitor', id)).reports[0]?.files[0]?.id
    expect([await open('monitor', reported), await open('financeFocal', reported), await open('monitor')]).toEqual([200, 200, 404])
  })

  it('sent back with a note it can be put again; taken back too', async () => {
    const id = await give()
    await submit('economyFocal', id)
    expect((await app.as('economyHead').post(`/assignments/${id}/sign-off/sending-back`, { requestId: await waiting(id) })).status).toBe(422)
    expect((await decide('economyHead', id, 'sending-back', await waiting(id))).status).toBe(200)
    expect((await task('economyFocal', id)).inside?.signOffs).toMatchObject([{ state: 'sent_back', note: 'Bổ sung số liệu.' }])
    const home = (await app.as('economyFocal').get('/')).json<{ parts: { rows: { word: { vi: string }; href: string }[] }[] }>()
    expect(home.parts.flatMap(({ rows }) => rows).filter((row) => row.href.includes(id)).map((row) => row.word.vi)).toEqual(['Thủ trưởng trả lại'])
    expect((await submit('economyFocal', id)).status).toBe(201)
    expect((await decide('economyFocal', id, 'withdrawal', await waiting(id))).status).toBe(200)
    expect((await task('economyFocal', id)).inside?.signOffs.map(({ state }) => state).toSorted()).toEqual(['sent_back', 'withdrawn'])
  })

  it('lapses when the head reports by himself, and when the task ends', async () => {
    const id = await give()
    await submit('economyFocal', id)
    await app.as('economyHead').post(`/assignments/${id}/result-reports`, { ...RESULT, version: 1 })
    expect((await task('economyFocal', id)).inside?.signOffs).toMatchObject([{ state: 'lapsed' }])
    expect((await decide('economyHead', id, 'approval', (await task('economyFocal', id)).inside?.signOffs[0]?.id ?? '')).status).toBe(409)
  })

  it('refuses each that may not, with every reason', async () => {
    const id = await give()
    const said = async (answer: Promise<Answer>) => { const got = await answer; return [got.status, codesOf(got)] }
    expect(await said(submit('economyHead', id))).toEqual([403, ['HEAD_REPORTS_DIRECTLY']])
    expect(await said(submit('economyOfficer', id))).toEqual([403, ['NOT_FOCAL']])
    expect(await said(submit('financeFocal', id))).toEqual([403, ['NOT_OWN_UNIT']])
    expect(await said(submit('monitor', id))).toEqual([403, ['NOT_OWN_UNIT']])
    expect((await submit('cultureFocal', id)).status).toBe(404)
    expect(await said(submit('economyFocal', id, { resultDate: '2026-11-30' }))).toEqual([422, ['RESULT_DATE_FUTURE']])
    expect(await said(submit('economyFocal', id, { resultDocument: '' }))).toEqual([422, ['RESULT_DOCUMENT_REQUIRED']])
    expect(await said(decide('economyHead', id, 'approval', app.district.people.clerk))).toEqual([409, ['NOTHING_WAITS']])
    const other = await give('finance')
    expect(await said(submit('financeFocal', other))).toEqual([403, ['SIGN_OFF_IS_OFF']])
    await submit('economyFocal', id)
    expect(await said(submit('economyFocal', id))).toEqual([409, ['ALREADY_WAITING']])
    expect(await said(decide('economyFocal', id, 'approval', await waiting(id)))).toEqual([403, ['NOT_HEAD_OF_UNIT']])
    expect(await said(decide('chief', id, 'approval', await waiting(id)))).toEqual([403, ['NOT_OWN_UNIT']])
    expect(await said(decide('economyOfficer', id, 'withdrawal', await waiting(id)))).toEqual([403, ['NOT_FOCAL']])
  })

  it('another request than the one looked at answers 409; two decisions at once are one report', async () => {
    const id = await give()
    await submit('economyFocal', id)
    const first = await waiting(id)
    await decide('economyFocal', id, 'withdrawal', first)
    await submit('economyFocal', id)
    expect(codesOf(await decide('economyHead', id, 'approval', first))).toEqual(['STALE_VERSION'])
    const request = await waiting(id)
    const answers = await Promise.all([decide('economyHead', id, 'approval', request), decide('economyHead', id, 'sending-back', request), decide('economyFocal', id, 'withdrawal', request)])
    expect(answers.map(({ status }) => (status < 300 ? 0 : status)).toSorted((a, b) => a - b)).toEqual([0, 409, 409])
    const states = (await app.db.selectFrom('sign_off_requests').select('state').where('assignment_id', '=', id).orderBy('submitted_at').orderBy('id').execute()).map(({ state }) => state)
    const events = await app.db.selectFrom('events').select('id').where('assignment_id', '=', id).where('kind', '=', 'RESULT_REPORTED').execute()
    expect(events).toHaveLength(states.filter((state) => state === 'approved').length)
    expect(states.filter((state) => state === 'waiting')).toEqual([])
  })
})
