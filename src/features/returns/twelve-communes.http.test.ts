import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { newId } from '../../platform/db/identifier.ts'
import { changeDeadline, findAssignmentSubject } from '../assignments/public.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-09-01T08:00:00+07:00' })
})
afterAll(() => app?.close())

type Row = { id: string; leadName: string; phase: string; due: string; status: { code: string; words: { vi: string } } }
type Page = { assignments: Row[]; counts: { status: { code: string }; count: number }[]; rollUp: { word: string; total: number } }

/** A person of each new commune would be needed to report; the Office records for them, because they are not connected (Đ6.1.b). */
async function communes(many: number): Promise<string[]> {
  const ids = Array.from({ length: many }, () => newId())
  await app.db.insertInto('organisations').values(ids.map((id, at) => ({
    id, kind: 'commune', parent_id: app.district.organisations.committee, code: `XA${at}`, name: `UBND xã số ${at + 1}`, short_name: `Xã số ${at + 1}`,
    name_folded: `xa so ${at + 1}`, connected: false, position: 100 + at, created_at: Temporal.Instant.from('2026-09-01T00:00:00Z'),
  }))).execute()
  await app.db.insertInto('organisation_scope').values(ids.map((id) => ({ organisation_id: id, within_id: id }))).execute()
  return ids
}

test('G11: one directive, twelve communes', { timeout: 30_000 }, async () => {
  const others = await communes(11)
  const leads = [app.district.organisations.khanhHai, ...others]
  const { id: documentId } = (await app.as('clerk').post('/documents', {
    sourceKind: 'directive', origin: 'own', issuer: 'chair', typeName: 'Công văn', codeNumber: '911', codeNotation: 'UBND-VX', subject: 'Về việc rà soát', issuedDate: '2026-09-01',
    signingAuthority: '', signerPosition: 'Chủ tịch', signerFullName: 'Hồ Chủ Trì',
  })).json<{ id: string }>()
  const { assignments } = (await app.as('monitor').post(`/documents/${documentId}/tasks`, {
    version: 1, intent: 'publish', tasks: [{ content: 'Rà soát các điểm trường.', kind: 'has_deadline', dueType: 'complete', dueDate: '2026-10-15', leads, monitorUserId: app.district.people.monitor }],
  })).json<{ assignments: { id: string; leadOrganisationId: string }[] }>()
  expect(assignments).toHaveLength(12)
  const of = (lead: string) => assignments.find((one) => one.leadOrganisationId === lead)?.id ?? ''
  const show = async () => (await app.as('chief').get(`/documents/${documentId}`)).json<Page>()
  expect((await show()).rollUp).toEqual({ word: 'not_started', total: 12 })

  // Nine on time, one late: all confirmed by the Office.
  await app.setNow('2026-10-20T09:00:00+07:00')
  for (const [at, lead] of others.slice(0, 10).entries()) {
    const resultDate = at < 9 ? '2026-10-14' : '2026-10-19'
    const paper = { sourceDocument: `${at}/BC-UBND`, sourceDocumentDate: resultDate, receivedDate: resultDate }
    expect((await app.as('clerk').post(`/assignments/${of(lead)}/recorded-results`, { version: 1, resultDate, resultDocument: `${at}/BC`, summary: 'Đã xong.', ...paper })).status).toBe(201)
    expect((await app.as('monitor').post(`/assignments/${of(lead)}/confirmation`, { version: 2, qualityRating: 'meets', effectRating: 'fair' })).status).toBe(200)
  }
  // One is extended to 13/11; nobody else's deadline moves.
  const extended = of(others[10] ?? '')
  await app.db.transaction().execute(async (tx) => {
    const actor = { userId: app.district.people.chair, roles: ['CHAIR'], scope: [], organisationId: app.district.organisations.committee } as never
    const subject = await findAssignmentSubject(tx, actor, extended)
    if (subject === undefined) throw new Error('not there')
    await changeDeadline(tx, { actor: null, now: Temporal.Instant.from('2026-10-14T02:00:00Z'), today: Temporal.PlainDate.from('2026-10-14') }, subject, { due: Temporal.PlainDate.from('2026-11-13'), basis: 'extension', documentRef: '12/UBND' })
  })
  // One is returned and goes to another unit.
  const returned = of(app.district.organisations.khanhHai)
  expect((await app.as('khanhHaiFocal').post(`/assignments/${returned}/returns`, { version: 1, code: 'OUT_OF_MANDATE', content: 'Không còn điểm trường trên địa bàn.' })).status).toBe(201)
  expect((await app.as('monitor').post(`/assignments/${returned}/returns/reroute`, { version: 2, newLeadId: app.district.organisations.triHai, reason: 'Đúng địa bàn.' })).status).toBe(200)

  const page = await show()
  const count = (code: string) => page.counts.find((one) => one.status.code === code)?.count
  expect([page.assignments.length, page.rollUp]).toEqual([13, { word: 'in_progress', total: 12 }])
  expect([count('DONE_ON_TIME'), count('DONE_LATE'), count('REROUTED')]).toEqual([9, 1, 1])
  expect(page.assignments.find((row) => row.id === returned)?.status.words.vi).toBe('Chuyển lại')
  expect(page.assignments.filter((row) => row.due === '2026-11-13').map((row) => row.id)).toEqual([extended])
  const html = (await app.as('chief').page(`/documents/${documentId}`)).text
  expect(html).toContain('Đang thực hiện · 12 nhiệm vụ')
  expect(html).not.toContain('%</')
  const figures = (await app.as('chief').get('/figures')).json<{ units: { leadId: string; total: number; outside: number }[] }>().units
  expect(figures.reduce((sum, unit) => sum + unit.total, 0)).toBe(12)
  expect(figures.find((unit) => unit.leadId === app.district.organisations.khanhHai)).toMatchObject({ total: 0, outside: 1 })
  expect(figures.find((unit) => unit.leadId === app.district.organisations.triHai)).toMatchObject({ total: 1, outside: 0 })
  const { rows } = await sql<{ n: number }>`select coalesce(sum(n), 0)::int as n from tallies where what in ('open', 'closed')`.execute(app.db)
  expect(rows).toEqual([{ n: 12 }])
})
