import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import type { OrganisationKey, PersonKey } from '../../../test/support/district.ts'
import { issueDirective } from '../../../test/support/issued-directive.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-06-01T08:00:00+07:00' })
})
afterAll(() => app?.close())

type Shown = {
  version: number; phase: string; status: { code: string }; resultDate: string | null; closedAt: string | null
  corrections: { phase: string; correction: { before: Record<string, unknown>; after: Record<string, unknown> } | null }[]
  reports: { resultDate: string; decision: { decision: string } | null }[]
}
const shown = async (id: string) => (await app.as('monitor').get(`/assignments/${id}`)).json<Shown>()
const post = async (who: PersonKey, id: string, path: string, body: object = {}) => app.as(who).post(`/assignments/${id}/${path}`, { version: (await shown(id)).version, ...body })
/** The answer names the first reason once more at its head. */
const codes = (text: string) => [...new Set([...text.matchAll(/"code":"([A-Z_]+)"/g)].map((match) => match[1]))].filter((code) => code !== 'INVALID')
const ASK = { channel: 'phone', content: 'Ngày của báo cáo là 30/06, không phải 01/07.' }
const figures = async (query = '') => (await app.as('chief').get(`/figures${query}`)).json<{ units: { leadId: string; doneOnTime: number; doneLate: number }[] }>()
  .units.find((unit) => unit.leadId === app.district.organisations.economy)

/** Due 30/06/2026, a result of 01/07 reported on 02/07: late by a day. */
async function reported(lead: OrganisationKey = 'economy', recorder: PersonKey = 'clerk'): Promise<string> {
  await app.setNow('2026-06-01T08:00:00+07:00')
  const { assignments } = await issueDirective(app.db, app.district, { issuedDate: '2026-06-01', issuedAt: '2026-06-01T08:00:00+07:00', due: '2026-06-30', leads: [lead] })
  const id = assignments[lead] as string
  await app.setNow('2026-07-02T09:00:00+07:00')
  const result = { resultDate: '2026-07-01', resultDocument: '15/BC-KT', summary: 'Đã xong.' }
  if (lead === 'economy') await post('economyFocal', id, 'result-reports', result)
  else await post(recorder, id, 'recorded-results', { ...result, sourceDocument: '7/BC', sourceDocumentDate: '2026-07-01', receivedDate: '2026-07-02' })
  return id
}
async function closed(lead?: OrganisationKey): Promise<string> {
  const id = await reported(lead)
  await app.setNow('2026-07-06T09:00:00+07:00')
  await post('monitor', id, 'confirmation', { qualityRating: 'meets', effectRating: 'high' })
  await app.setNow('2026-07-10T09:00:00+07:00')
  return id
}

describe('confirmed data', () => {
  test('is not edited directly: 403 with what to do instead (Đ8.1)', async () => {
    const id = await closed()
    for (const [path, body] of [['result-reports', { resultDate: '2026-06-30', resultDocument: '1', summary: 'x' }], ['result-reports/withdrawal', {}], ['progress-updates', { content: 'x' }]] as const) {
      const answer = await post('economyFocal', id, path, body)
      expect([answer.status, codes(answer.text)]).toEqual([403, ['CONFIRMED_DATA']])
      expect(answer.text).toContain('đề nghị đính chính')
    }
    await expect(sql`update result_reports set result_date = '2026-06-30' where assignment_id = ${id}`.execute(app.db)).rejects.toThrow(/permission denied|never changed/)
  })
})

describe('asking', () => {
  test('is the unit’s, once there is a result, one at a time, and withdrawn by it', async () => {
    const id = await reported()
    expect((await post('triHaiFocal', id, 'corrections', ASK)).status).toBe(404)
    expect(codes((await post('monitor', id, 'corrections', ASK)).text)).toEqual(['NOT_LEAD_UNIT'])
    expect((await post('economyFocal', id, 'corrections', { ...ASK, channel: 'pigeon' })).status).toBe(422)
    expect((await post('economyFocal', id, 'corrections', ASK)).status).toBe(201)
    expect(codes((await post('economyHead', id, 'corrections', ASK)).text)).toEqual(['CORRECTION_OPEN'])
    expect((await post('economyHead', id, 'corrections/withdrawal')).status).toBe(200)
    expect((await post('economyHead', id, 'corrections', ASK)).status).toBe(201)
    // Sent back by the Office, there is nothing left to correct.
    await post('monitor', id, 'rejection', { reason: 'Chưa đủ.' })
    expect((await shown(id)).corrections.map((one) => one.phase)).toEqual(['lapsed', 'withdrawn'])
    const nothing = await post('economyFocal', id, 'corrections', ASK)
    expect([nothing.status, codes(nothing.text)]).toEqual([409, ['NOTHING_REPORTED']])
  })

  test('is noted by the Office for a unit that is not connected, and decided on by another', async () => {
    const id = await reported('farmers')
    expect((await post('chief', id, 'corrections', { ...ASK, channel: 'fax' })).status).toBe(201)
    expect(codes((await post('chief', id, 'corrections/acceptance', { resultDate: '2026-06-30', reason: 'Đúng.' })).text)).toEqual(['ASKER_DECIDES'])
    expect((await post('monitor', id, 'corrections/acceptance', { resultDate: '2026-06-30', reason: 'Đúng.' })).status).toBe(200)
    expect(await shown(id)).toMatchObject({ status: { code: 'PENDING_ON_TIME' } })
  })
})

describe('accepting', () => {
  test('flips a closed task from late to on time, now and not then, and stands in the errata', async () => {
    const before = await figures()
    const id = await closed()
    expect(await shown(id)).toMatchObject({ status: { code: 'DONE_LATE' } })
    await post('economyFocal', id, 'corrections', ASK)
    expect((await app.as('chief').get('/')).json<{ parts: { key: string }[] }>().parts.map((part) => part.key)).toContain('corrections-to-decide')
    const monitor = await post('monitor', id, 'corrections/acceptance', { resultDate: '2026-06-30', reason: 'Đúng.' })
    expect([monitor.status, codes(monitor.text)]).toEqual([403, ['LEADER_OR_CHIEF']])
    expect(codes((await post('chief', id, 'corrections/acceptance', { resultDate: '2026-07-01', reason: 'Đúng.' })).text)).toEqual(['NOTHING_CHANGED'])
    expect(codes((await post('chief', id, 'corrections/acceptance', { resultDate: '2026-07-03', reason: 'Đúng.' })).text)).toEqual(['RESULT_AFTER_REPORT'])
    expect((await post('chief', id, 'corrections/acceptance', { resultDate: '2026-06-30', qualityRating: 'exceeds', reason: 'Theo văn bản gốc.' })).status).toBe(200)
    const after = await shown(id)
    expect(after).toMatchObject({
      phase: 'closed', status: { code: 'DONE_ON_TIME' }, resultDate: '2026-06-30', reports: [{ resultDate: '2026-07-01' }],
      corrections: [{ phase: 'accepted', correction: { before: { resultDate: '2026-07-01', timeliness: 'DONE_LATE' }, after: { resultDate: '2026-06-30', timeliness: 'DONE_ON_TIME', qualityRating: 'exceeds' } } }],
    })
    const now = await figures()
    expect(now).toMatchObject({ doneOnTime: (before?.doneOnTime ?? 0) + 1 })
    expect(await figures('?as_of=2026-07-09')).toMatchObject({ doneOnTime: before?.doneOnTime ?? 0 })
    const errata = async (who: PersonKey, query = '') => (await app.as(who).get(`/errata${query}`)).json<{ errata: { assignmentId: string; change: { after: { timeliness: string } } }[] }>().errata
    expect(await errata('chief')).toMatchObject([{ assignmentId: id, change: { after: { timeliness: 'DONE_ON_TIME' } } }])
    expect(await errata('economyFocal')).toHaveLength(1)
    expect(await errata('triHaiFocal')).toEqual([])
    for (const [query, many] of [['?changed=timeliness', 1], ['?changed=document', 0], ['?changed=rating', 1], ['?from=2026-07-11', 0], ['?to=2026-07-10', 1], [`?unit=${app.district.organisations.finance}`, 0]] as const) {
      expect([query, await errata('chief', query)]).toEqual([query, expect.objectContaining({ length: many })])
    }
    expect((await app.as('chief').page('/errata')).text).toContain('Hoàn thành quá hạn')
    await expect(sql`delete from result_corrections`.execute(app.db)).rejects.toThrow(/permission denied|never changed/)
  })

  test('reopens a closed task, whose first closure stays', async () => {
    const id = await closed()
    await post('economyFocal', id, 'corrections', { ...ASK, content: 'Chưa nghiệm thu.' })
    expect((await post('monitor', id, 'corrections/reopening', { reason: 'Đúng.' })).status).toBe(403)
    expect((await post('chair', id, 'corrections/reopening', { reason: 'Thực hiện tiếp.' })).status).toBe(200)
    expect(await shown(id)).toMatchObject({ phase: 'in_progress', closedAt: null, resultDate: null, reports: [{ decision: { decision: 'confirmed' } }] })
    const at = (instant: string) => sql<{ closed: boolean }>`select closed_at is not null as closed from assignment_facts_at(${instant}) where assignment_id = ${id}`.execute(app.db).then(({ rows }) => rows)
    expect(await at('2026-07-09T00:00:00Z')).toEqual([{ closed: true }])
    expect(await at('2026-07-11T00:00:00Z')).toEqual([{ closed: false }])
    expect((await post('economyFocal', id, 'result-reports', { resultDate: '2026-07-10', resultDocument: '20/BC', summary: 'Đã nghiệm thu.' })).status).toBe(201)
    expect((await post('monitor', id, 'confirmation', { qualityRating: 'meets', effectRating: 'high' })).status).toBe(200)
    expect((await shown(id)).status.code).toBe('DONE_LATE')
  })

  test('or refusing happens once, when two decide at the same time', async () => {
    const id = await closed()
    await post('economyFocal', id, 'corrections', ASK)
    const { version } = await shown(id)
    const answers = await Promise.all([
      app.as('chief').post(`/assignments/${id}/corrections/acceptance`, { version, resultDate: '2026-06-30', reason: 'Đúng.' }),
      app.as('chair').post(`/assignments/${id}/corrections/refusal`, { version, reason: 'Không đúng.' }),
    ])
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 409])
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from events where assignment_id = ${id} and kind in ('RESULT_CORRECTED', 'CORRECTION_REFUSED')`.execute(app.db)
    expect(rows).toEqual([{ n: 1 }])
  })
})

describe('deciding', () => {
  const decided = (who: PersonKey, id: string) => post(who, id, 'corrections/acceptance', { resultDate: '2026-06-30', reason: 'Đúng.' })

  test('is not of whoever recorded the result (Đ8.2)', async () => {
    const id = await reported('farmers', 'monitor')
    await post('clerk', id, 'corrections', { ...ASK, channel: 'fax' })
    const own = await decided('monitor', id)
    expect([own.status, codes(own.text)]).toEqual([403, ['REPORTER_DECIDES']])
    expect((await decided('monitorTwo', id)).status).toBe(200)
  })

  test('is not of the Chief of Office where the Office itself leads, also once it is closed (Đ8.2)', async () => {
    const id = await closed()
    await post('economyFocal', id, 'corrections', ASK)
    await app.db.updateTable('assignments').set({ lead_organisation_id: app.district.organisations.office, monitor_organisation_id: app.district.organisations.committee }).where('id', '=', id).execute()
    const own = await decided('chief', id)
    expect([own.status, codes(own.text)]).toEqual([403, ['OWN_TASK']])
    expect((await decided('chair', id)).status).toBe(200)
  })
})
