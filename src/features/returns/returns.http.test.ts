import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import type { OrganisationKey, PersonKey } from '../../../test/support/district.ts'
import { issueDirective } from '../../../test/support/issued-directive.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-23T08:00:00+07:00' })
})
afterAll(() => app?.close())

type Clock = { kind: string; dueOn: string; doneAt: string | null; breached: boolean }
type Shown = {
  version: number; phase: string; due: string | null; content: string; obligations: Clock[]
  returns: { phase: string; code: string; answer: { escalated: boolean; reason: string } | null; direction: { content: string } | null }[]
  actions: { name: string; refusals: { code: string }[] }[]
  decisions: { verb: string; successor: { id: string; leadName: string } | null }[]
  former: { id: string | null; leadName: string } | null
  amendments: { after: Record<string, unknown> }[]
}
const shown = async (id: string, who: PersonKey = 'monitor') => (await app.as(who).get(`/assignments/${id}`)).json<Shown>()
const post = async (who: PersonKey, id: string, path: string, body: object = {}) => app.as(who).post(`/assignments/${id}/${path}`, { version: (await shown(id)).version, ...body })
/** The answer names the first reason once more at its head. */
const codes = (text: string) => [...new Set([...text.matchAll(/"code":"([A-Z_]+)"/g)].map((match) => match[1]))].filter((code) => code !== 'INVALID')
const WHY = { code: 'OUT_OF_MANDATE', content: 'Việc này thuộc chức năng của Phòng Tài chính - Kế hoạch.' }
const noticesOf = async (who: PersonKey) => (await app.as(who).get('/notifications')).json<{ notices: { kind: string; assignmentId: string | null }[] }>().notices
const home = async (who: PersonKey) => (await app.as(who).get('/')).json<{ parts: { key: string; rows: { href: string }[] }[] }>().parts

/** Sent out on Monday 23/11/2026, due Friday 04/12/2026. */
async function given(lead: OrganisationKey = 'economy', due: string | undefined = '2026-12-04'): Promise<{ id: string; documentId: string }> {
  await app.setNow('2026-11-23T08:00:00+07:00')
  const issued = await issueDirective(app.db, app.district, { issuedDate: '2026-11-23', issuedAt: '2026-11-23T08:00:00+07:00', leads: [lead], coordinators: ['culture'], ...(due === undefined ? {} : { due }) })
  return { id: issued.assignments[lead] as string, documentId: issued.documentId }
}

describe('raising', () => {
  test('is the lead unit’s focal officer’s or head’s, before a result is reported, one at a time; the deadline keeps running', async () => {
    const { id } = await given()
    expect((await post('triHaiFocal', id, 'returns', WHY)).status).toBe(404)
    const coordinator = await post('cultureFocal', id, 'returns', WHY)
    expect([coordinator.status, codes(coordinator.text)]).toEqual([403, ['NOT_LEAD_UNIT']])
    expect((await post('economyOfficer', id, 'returns', WHY)).status).toBe(403)
    const bare = await post('economyHead', id, 'returns', { code: 'SOMETHING' })
    expect([bare.status, codes(bare.text)]).toEqual([422, ['INVALID_CHOICE', 'REQUIRED']])
    expect((await post('economyHead', id, 'returns', WHY)).status).toBe(201)
    const second = await post('economyFocal', id, 'returns', WHY)
    expect([second.status, codes(second.text)]).toEqual([409, ['RETURN_OPEN']])
    const after = await shown(id)
    expect(after).toMatchObject({ phase: 'issued', due: '2026-12-04', returns: [{ phase: 'raised', code: 'OUT_OF_MANDATE' }] })
    // 24/11 is a public holiday: two working days after Monday 23/11 end on Thursday 26/11; a target, never a breach.
    expect(after.obligations.find((one) => one.kind === 'TRIAGE_RETURN')).toMatchObject({ dueOn: '2026-11-26', doneAt: null, breached: false })
    await app.setNow('2026-12-03T08:00:00+07:00')
    expect((await shown(id)).obligations.find((one) => one.kind === 'TRIAGE_RETURN')).toMatchObject({ breached: false })
    await app.setNow('2026-12-07T08:00:00+07:00')
    expect((await shown(id)).obligations.filter((one) => one.kind === 'UPDATE')).toMatchObject([{ doneAt: null }])
    expect((await noticesOf('monitor')).map((notice) => notice.kind)).toContain('RETURN_RAISED')
    expect((await home('monitor')).find((part) => part.key === 'returns-to-answer')?.rows.map((row) => row.href)).toContain(`/assignments/${id}`)
    expect((await home('economyFocal')).find((part) => part.key === 'own-returns')?.rows.map((row) => row.href)).toContain(`/assignments/${id}`)
  })

  test('answers 409 after a result is reported, and lapses when one is', async () => {
    const { id } = await given()
    await post('economyFocal', id, 'returns', WHY)
    await post('economyFocal', id, 'result-reports', { resultDate: '2026-11-23', resultDocument: '15/BC', summary: 'Đã xong.' })
    const after = await shown(id)
    expect(after.returns).toMatchObject([{ phase: 'lapsed' }])
    expect(after.obligations.filter((one) => one.kind === 'TRIAGE_RETURN')).toEqual([])
    const late = await post('economyFocal', id, 'returns', WHY)
    expect([late.status, codes(late.text)]).toEqual([409, ['RESULT_REPORTED']])
  })

  test('is withdrawn by the unit, once', async () => {
    const { id } = await given()
    expect((await post('economyFocal', id, 'returns/withdrawal')).status).toBe(409)
    await post('economyFocal', id, 'returns', WHY)
    expect((await post('monitor', id, 'returns/withdrawal')).status).toBe(403)
    expect((await post('economyHead', id, 'returns/withdrawal', { reason: 'Nhầm.' })).status).toBe(200)
    expect(await shown(id)).toMatchObject({ returns: [{ phase: 'withdrawn' }] })
    expect((await post('economyFocal', id, 'returns', WHY)).status).toBe(201)
  })

  test('happens once when the same form is sent twice, and not on an older version', async () => {
    const { id } = await given()
    const { version } = await shown(id)
    const twice = [await app.as('economyFocal').post(`/assignments/${id}/returns`, { version, ...WHY }, { 'idempotency-key': `r-${id}` }), await app.as('economyFocal').post(`/assignments/${id}/returns`, { version, ...WHY }, { 'idempotency-key': `r-${id}` })]
    expect(twice.map((answer) => answer.status)).toEqual([201, 201])
    expect((await shown(id)).returns).toHaveLength(1)
    const old = await app.as('economyFocal').post(`/assignments/${id}/returns/withdrawal`, { version })
    expect([old.status, codes(old.text)]).toEqual([409, ['STALE_VERSION']])
  })
})

describe('the Office answers', () => {
  test('by correcting: an amendment, and the unit acknowledges anew, its work kept', async () => {
    const { id } = await given()
    await post('economyFocal', id, 'progress-updates', { content: 'Đang làm.' })
    await post('economyFocal', id, 'returns', { ...WHY, code: 'INACCURATE' })
    expect((await app.as('monitor').page(`/assignments/${id}/returns/correction`)).text).toContain('Lý do điều chỉnh')
    const undecided = await post('monitor', id, 'returns/correction', { content: 'Rà soát 05 hồ chứa.' })
    expect([undecided.status, codes(undecided.text)]).toEqual([422, ['REQUIRED']])
    const body = { content: 'Rà soát 05 hồ chứa.', document: '101/UBND-VP', documentDate: '23/11/2026', reason: 'Sửa cho đúng văn bản.' }
    expect((await post('economyFocal', id, 'returns/correction', body)).status).toBe(403)
    expect((await post('monitor', id, 'returns/correction', body)).status).toBe(200)
    expect(await shown(id)).toMatchObject({ phase: 'issued', content: 'Rà soát 05 hồ chứa.', returns: [{ phase: 'corrected' }], amendments: [{ after: { content: 'Rà soát 05 hồ chứa.' } }] })
    expect((await post('economyFocal', id, 'acknowledgement')).status).toBe(200)
    expect(await shown(id)).toMatchObject({ phase: 'in_progress' })
    expect((await noticesOf('economyFocal')).map((notice) => notice.kind)).toEqual(expect.arrayContaining(['RETURN_ANSWERED', 'TASK_AMENDED']))
  })

  test('by promising a task: the Office’s clock of Đ7.1 runs from that day', async () => {
    const { id, documentId } = await given()
    await post('economyFocal', id, 'returns', { ...WHY, code: 'MISSING_TASK' })
    await app.setNow('2026-11-25T09:00:00+07:00')
    expect((await post('monitor', id, 'returns/addition')).status).toBe(200)
    expect(await shown(id)).toMatchObject({ phase: 'issued', returns: [{ phase: 'added' }] })
    const { rows } = await sql<{ due_on: Temporal.PlainDate; started_on: Temporal.PlainDate }>`select due_on, started_on from obligations where document_id = ${documentId} and kind = 'SUPPLEMENT'`.execute(app.db)
    expect(rows.map((row) => [row.started_on.toString(), row.due_on.toString()])).toEqual([['2026-11-25', '2026-11-27']])
  })

  test('by giving it to another unit: neither the same, nor a closed one, nor one that has it already', async () => {
    const { id } = await given()
    await post('economyFocal', id, 'returns', WHY)
    const reroute = (organisation: string, more: object = {}) => post('monitor', id, 'returns/reroute', { newLeadId: organisation, reason: 'Đúng chức năng.', ...more })
    const { economy, finance, farmers, phuongHai } = app.district.organisations
    const same = await reroute(economy)
    expect([same.status, codes(same.text)]).toEqual([422, ['SAME_LEAD']])
    const moved = await reroute(finance, { dueDate: '2026-12-11' })
    expect([moved.status, codes(moved.text)]).toEqual([422, ['DECISION_DOCUMENT_REQUIRED', 'DECISION_DATE_REQUIRED']])
    await sql`update organisations set closed_from = '2026-11-01', successor_id = ${farmers} where id = ${phuongHai}`.execute(app.db)
    const closed = await reroute(phuongHai)
    expect([closed.status, codes(closed.text)]).toEqual([409, ['ORGANISATION_CLOSED']])
    expect(closed.text).toContain('Hội Nông dân')
    await sql`update organisations set closed_from = null, successor_id = null where id = ${phuongHai}`.execute(app.db)
    expect((await reroute(finance)).status).toBe(200)
    const old = await shown(id)
    expect(old).toMatchObject({ phase: 'rerouted', returns: [{ phase: 'rerouted' }], decisions: [{ verb: 'reroute', successor: { leadName: 'Phòng TC-KH' } }] })
    expect(old.obligations.filter((one) => one.doneAt === null)).toEqual([])
    const next = old.decisions[0]?.successor?.id ?? ''
    expect(await shown(next, 'financeFocal')).toMatchObject({ phase: 'issued', due: '2026-12-04', former: { id: null, leadName: 'Phòng KT-HT' }, obligations: [{ kind: 'UPDATE', doneAt: null }] })
    expect(await shown(next)).toMatchObject({ former: { id } })
    expect((await noticesOf('financeFocal')).some((notice) => notice.kind === 'ASSIGNMENT_ISSUED' && notice.assignmentId === next)).toBe(true)
    // Back to the unit it was taken from: it is given anew.
    await app.as('financeFocal').post(`/assignments/${next}/returns`, { version: 1, ...WHY })
    const back = await app.as('monitor').post(`/assignments/${next}/returns/reroute`, { version: 2, newLeadId: economy, reason: 'Trả lại.' })
    expect(back.status, back.text).toBe(200)
    expect((await app.db.selectFrom('assignments').select('phase').where('lead_organisation_id', '=', economy).where('task_id', '=', (of) => of.selectFrom('assignments').select('task_id').where('id', '=', id)).execute()).map((one) => one.phase).toSorted()).toEqual(['issued', 'rerouted'])
  })

  test('by taking it back: on the leaders’ document only', async () => {
    const { id } = await given()
    await post('economyFocal', id, 'returns', WHY)
    const bare = await post('chief', id, 'returns/cancellation', { reason: 'Trùng.' })
    expect([bare.status, codes(bare.text)]).toEqual([422, ['DECISION_DOCUMENT_REQUIRED', 'DECISION_DATE_REQUIRED']])
    expect((await post('chief', id, 'returns/cancellation', { reason: 'Trùng.', document: '9/UBND-VP', documentDate: '23/11/2026' })).status).toBe(200)
    expect(await shown(id)).toMatchObject({ phase: 'cancelled', returns: [{ phase: 'cancelled' }], obligations: [{ kind: 'TRIAGE_RETURN' }] })
  })

  test('by refusing; the second time the leaders are asked, and one of them directs (Đ9.1.c)', async () => {
    const { id } = await given()
    await post('economyFocal', id, 'returns', WHY)
    expect((await post('monitor', id, 'returns/refusal')).status).toBe(422)
    expect((await post('monitor', id, 'returns/refusal', { reason: 'Đúng chức năng.' })).json()).toMatchObject({ escalated: false })
    expect((await home('chair')).map((part) => part.key)).not.toContain('escalated-returns')
    await post('economyFocal', id, 'returns', WHY)
    expect((await post('chair', id, 'returns/direction', { content: 'Kinh tế làm.' })).status).toBe(409)
    expect((await post('monitor', id, 'returns/refusal', { reason: 'Vẫn đúng chức năng.' })).json()).toMatchObject({ escalated: true })
    expect((await noticesOf('chair')).map((notice) => notice.kind)).toContain('RETURN_ESCALATED')
    expect((await home('chair')).find((part) => part.key === 'escalated-returns')?.rows).toMatchObject([{ href: `/assignments/${id}` }])
    expect((await app.as('chair').page(`/assignments/${id}`)).text).toContain('Chuyển lại: chờ ý kiến lãnh đạo')
    expect((await post('monitor', id, 'returns/direction', { content: 'Kinh tế làm.' })).status).toBe(403)
    expect((await post('chair', id, 'returns/direction', { content: 'Phòng Kinh tế và Hạ tầng tiếp tục thực hiện.' })).status).toBe(200)
    expect(await home('chair')).toEqual(expect.not.arrayContaining([expect.objectContaining({ key: 'escalated-returns' })]))
    expect((await shown(id)).returns[0]?.direction?.content).toContain('tiếp tục thực hiện')
    expect((await noticesOf('economyHead')).map((notice) => notice.kind)).toContain('RETURN_DIRECTED')
  })

  test('once, when two answer at the same time', async () => {
    const { id } = await given()
    await post('economyFocal', id, 'returns', WHY)
    const { version } = await shown(id)
    const answers = await Promise.all([
      app.as('monitor').post(`/assignments/${id}/returns/refusal`, { version, reason: 'Đúng chức năng.' }),
      app.as('chief').post(`/assignments/${id}/returns/reroute`, { version, reason: 'Chuyển.', newLeadId: app.district.organisations.finance }),
    ])
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 409])
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from events where assignment_id = ${id} and kind in ('RETURN_ACCEPTED', 'RETURN_REFUSED')`.execute(app.db)
    expect(rows).toEqual([{ n: 1 }])
  })
})
