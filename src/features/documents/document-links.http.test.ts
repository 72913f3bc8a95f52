import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { problemsOf, publish, registerDocument, sendOut, taskBody } from '../../../test/support/classified-document.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-23T08:00:00+07:00' })
})
afterAll(() => app.close())

let number = 700
/** A document with a number of the test's own, so that it can be named. */
async function numbered(issuedDate: string): Promise<{ id: string; name: string }> {
  number += 1
  return { id: await registerDocument(app, issuedDate, { codeNumber: String(number), codeNotation: 'KH-UBND', typeName: 'Kế hoạch' }), name: `${number}/KH-UBND` }
}
const link = (id: string, body: Record<string, unknown>, who: Parameters<TestApplication['as']>[0] = 'clerk', headers = {}) => app.as(who).post(`/documents/${id}/links`, body, headers)
type Links = { links: { id: string; kind: string; outward: boolean; otherId: string; place: string; undecided: number }[] }
const linksOf = async (id: string, who: Parameters<TestApplication['as']>[0] = 'clerk') => (await app.as(who).get(`/documents/${id}`)).json<Links>().links

describe('a document that changes another', () => {
  test('is shown on both pages, each in its own words, with clause and event', async () => {
    const [old, young] = [await numbered('2026-10-01'), await numbered('2026-11-02')]
    const answer = await link(young.id, { kind: 'amends', other: `Số: ${old.name}`, place: 'khoản 2 Điều 1' })
    expect(answer.status).toBe(201)
    expect(await linksOf(young.id)).toMatchObject([{ kind: 'amends', outward: true, otherId: old.id, place: 'khoản 2 Điều 1' }])
    expect(await linksOf(old.id)).toMatchObject([{ kind: 'amends', outward: false, otherId: young.id }])
    expect((await app.as('clerk').page(`/documents/${old.id}`)).text).toContain('Được sửa đổi, bổ sung bởi')
    const events = await app.db.selectFrom('events').select('kind').where('document_id', '=', young.id).orderBy('id').execute()
    expect(events.map((event) => event.kind)).toEqual(['DOCUMENT_REGISTERED', 'DOCUMENT_LINKED'])
  })

  test('never itself, an earlier date, an unknown one or a circle: 422 beside the field', async () => {
    const [first, second, third] = [await numbered('2026-10-05'), await numbered('2026-10-05'), await numbered('2026-10-05')]
    const later = await numbered('2026-11-05')
    expect(problemsOf(await link(first.id, { kind: 'replaces', other: first.name }))).toEqual(['other SAME_DOCUMENT'])
    const early = await link(first.id, { kind: 'replaces', other: later.name })
    expect(problemsOf(early)).toEqual(['other OLDER_THAN_AMENDED'])
    expect(early.text).toContain('05/11/2026')
    expect(problemsOf(await link(first.id, { kind: 'replaces', other: '99999/XX' }))).toEqual(['other UNKNOWN_DOCUMENT'])
    expect(problemsOf(await link(first.id, {}))).toEqual(['kind REQUIRED', 'other REQUIRED'])
    expect((await link(second.id, { kind: 'continues', other: first.name })).status).toBe(201)
    expect((await link(third.id, { kind: 'continues', other: second.name })).status).toBe(201)
    expect(problemsOf(await link(first.id, { kind: 'continues', other: third.name }))).toEqual(['other LINK_CIRCLE'])
  })

  test('two that would close a circle at once: one is taken', async () => {
    const [one, two] = [await numbered('2026-10-06'), await numbered('2026-10-06')]
    const answers = await Promise.all([link(one.id, { kind: 'amends', other: two.name }), link(two.id, { kind: 'amends', other: one.name }, 'monitor')])
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([201, 422])
  })

  test('twice the same is 409, the same sending is one; a number of two years needs its date', async () => {
    const [old, young] = [await numbered('2025-10-01'), await numbered('2026-11-03')]
    const once = { 'idempotency-key': crypto.randomUUID() }
    expect([(await link(young.id, { kind: 'amends', other: old.name }, 'clerk', once)).status, (await link(young.id, { kind: 'amends', other: old.name }, 'clerk', once)).status]).toEqual([201, 201])
    expect((await link(young.id, { kind: 'revokes', other: old.name })).json()).toMatchObject({ code: 'LINK_EXISTS', existing: `/documents/${old.id}` })
    const same = await registerDocument(app, '2026-10-07', { codeNumber: old.name.split('/')[0], codeNotation: 'KH-UBND', typeName: 'Kế hoạch' })
    const another = await numbered('2026-11-04')
    expect(problemsOf(await link(another.id, { kind: 'amends', other: old.name }))).toEqual(['otherDate SEVERAL_DOCUMENTS'])
    expect((await link(another.id, { kind: 'amends', other: old.name, otherDate: '07/10/2026' })).status).toBe(201)
    expect(await linksOf(another.id)).toMatchObject([{ otherId: same }])
  })

  test('only the Office, and a unit sees of it what it may see', async () => {
    const { documentId } = await sendOut(app, '2026-10-08', [taskBody(app, ['economy'], { dueDate: '20/12/2026' })])
    const secret = await numbered('2026-11-05')
    const { codeNumber, codeNotation } = (await app.as('clerk').get(`/documents/${documentId}`)).json<{ document: { codeNumber: string; codeNotation: string } }>().document
    expect((await link(secret.id, { kind: 'replaces', other: `${codeNumber}/${codeNotation}` })).status).toBe(201)
    expect((await link(documentId, { kind: 'amends', other: secret.name }, 'economyFocal')).status).toBe(403)
    expect((await link(documentId, { kind: 'amends', other: secret.name }, 'cultureFocal')).status).toBe(404)
    expect(await linksOf(documentId, 'economyFocal')).toEqual([])
    expect(await linksOf(documentId)).toHaveLength(1)
  })

  test('a wrong link is taken away with an event; a foreign one is not found', async () => {
    const [old, young] = [await numbered('2026-10-09'), await numbered('2026-11-06')]
    const { id } = (await link(young.id, { kind: 'amends', other: old.name })).json<{ id: string }>()
    expect((await app.as('clerk').post(`/documents/${old.id}/links/${id}/remove`)).status).toBe(404)
    expect((await app.as('clerk').post(`/documents/${young.id}/links/${id}/remove`)).status).toBe(200)
    expect(await linksOf(young.id)).toEqual([])
    const last = await app.db.selectFrom('events').select('kind').where('document_id', '=', young.id).orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow()
    expect(last.kind).toBe('DOCUMENT_UNLINKED')
  })
})

describe('when a replacing document is sent out', () => {
  type Replaced = { items: { linkId: string; assignmentId: string; seen: number; choice: string | null }[]; tasks: { id: string }[] }
  const replaced = async (id: string) => (await app.as('monitor').get(`/documents/${id}/replaced-tasks`)).json<Replaced>()
  const decide = (id: string, rows: readonly object[], who: Parameters<TestApplication['as']>[0] = 'monitor') => app.as(who).post(`/documents/${id}/replaced-tasks`, { rows })

  test('each open task of the old one is kept, marked to cancel, or continued; the last decision counts', async () => {
    const old = await sendOut(app, '2026-10-10', [taskBody(app, ['economy', 'finance', 'culture'], { dueDate: '20/12/2026' })])
    const { codeNumber, codeNotation } = (await app.as('clerk').get(`/documents/${old.documentId}`)).json<{ document: { codeNumber: string; codeNotation: string } }>().document
    const young = await numbered('2026-11-07')
    await link(young.id, { kind: 'replaces', other: `${codeNumber}/${codeNotation}` })
    const before = await replaced(young.id)
    expect(before.items).toHaveLength(3)
    expect((await decide(young.id, [{ ...before.items[0], choice: 'keep' }])).json()).toMatchObject({ code: 'NOT_PUBLISHED' })
    expect((await publish(app, young.id, [taskBody(app, ['economy'], { dueDate: '25/12/2026' })])).status).toBe(201)
    const page = (await app.as('monitor').page(`/documents/${young.id}`)).text
    expect(page).toContain('Còn 3 nhiệm vụ đang mở của văn bản bị thay thế, bãi bỏ chưa được quyết định.')
    const { items, tasks } = await replaced(young.id)
    const row = (at: number, more: object) => ({ linkId: items[at]?.linkId, assignmentId: items[at]?.assignmentId, seen: items[at]?.seen, ...more })
    expect(problemsOf(await decide(young.id, [row(0, { choice: 'continue' }), row(1, { assignmentId: young.id, choice: 'keep' })]))).toEqual(['rows.0.taskId REQUIRED', 'rows.1.choice UNKNOWN_TASK'])
    expect((await decide(young.id, [row(0, { choice: 'keep' })], 'economyFocal')).status).toBe(403)
    const answer = await decide(young.id, [row(0, { choice: 'continue', taskId: tasks[0]?.id }), row(1, { choice: 'cancel' }), row(2, {})])
    expect(answer.json()).toMatchObject({ decided: 2 })
    // The same again on what was seen before has been overtaken.
    expect((await decide(young.id, [row(1, { choice: 'keep' })])).json()).toMatchObject({ code: 'STALE_VERSION' })
    const after = await replaced(young.id)
    expect(after.items.map((item) => item.choice)).toEqual(['continue', 'cancel', null])
    expect((await app.as('monitor').page(`/documents/${young.id}/replaced-tasks`)).text).toContain(`/assignments/${items[1]?.assignmentId}?open=cancel`)
    expect((await linksOf(young.id))[0]?.undecided).toBe(1)
    const { linkId } = items[0] as { linkId: string }
    expect((await app.as('monitor').post(`/documents/${young.id}/links/${linkId}/remove`)).json()).toMatchObject({ code: 'LINK_DECIDED' })
    const task = (await app.as('economyFocal').page(`/assignments/${items[0]?.assignmentId}`)).text
    expect(task).toContain('chuyển sang nhiệm vụ mới')
    await expect(app.db.deleteFrom('replaced_task_choices').execute()).rejects.toThrow('replaced_task_choices')
  })

  test('two decide at once: one counts, one is told that it was overtaken', async () => {
    const old = await sendOut(app, '2026-10-11', [taskBody(app, ['economy'], { dueDate: '20/12/2026' })])
    const { codeNumber, codeNotation } = (await app.as('clerk').get(`/documents/${old.documentId}`)).json<{ document: { codeNumber: string; codeNotation: string } }>().document
    const young = await numbered('2026-11-08')
    await link(young.id, { kind: 'revokes', other: `${codeNumber}/${codeNotation}` })
    await publish(app, young.id, [taskBody(app, ['culture'], { dueDate: '25/12/2026' })])
    const { items: [item] } = await replaced(young.id)
    const sent = { linkId: item?.linkId, assignmentId: item?.assignmentId, seen: item?.seen }
    const answers = await Promise.all([decide(young.id, [{ ...sent, choice: 'keep' }]), decide(young.id, [{ ...sent, choice: 'cancel' }], 'chief')])
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 409])
    const events = await app.db.selectFrom('events').select('id').where('assignment_id', '=', item?.assignmentId ?? '').where('kind', '=', 'REPLACED_TASK_DECIDED').execute()
    expect(events).toHaveLength(1)
  })
})
