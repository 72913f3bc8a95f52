import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { issueDirective } from '../../../test/support/directive.ts'
import type { PersonKey } from '../../../test/support/district.ts'
import { findMarker, inTables, keptLog } from '../../../test/support/leak-hunt.ts'
import { sqlOf } from '../../../test/support/owner-sql.ts'
import { multipart, pdf } from '../../../test/support/sample-files.ts'
import { newId } from '../../platform/db/identifier.ts'
import { sealEvents, verifySeals } from '../audit/public.ts'

/** A normal document turns out to be secret (Đ5.2, G6). */
const { log, lines } = keptLog()
const at = Temporal.Instant.from('2026-11-23T01:00:00Z')
let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-23T08:00:00+07:00', log })
})
afterAll(() => app.close())

let number = 500
const normal = (changed: Record<string, unknown> = {}) => ({
  sourceKind: 'directive', origin: 'own', issuer: 'chair', typeName: 'Công văn', codeNumber: String(++number), codeNotation: 'UBND-VX', subject: 'Thử', issuedDate: '2026-11-20',
  signingAuthority: '', signerPosition: 'Chủ tịch', signerFullName: 'Hồ Chủ Trì', ...changed,
})
async function register(changed: Record<string, unknown> = {}): Promise<string> {
  const answer = await app.as('clerk').post('/documents', normal(changed), { 'idempotency-key': randomBytes(8).toString('hex') })
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.json<{ id: string }>().id
}
const decision = (changed: Record<string, unknown> = {}) => ({ level: 'MAT', decisionReference: '15/QĐ-UBND', decisionDate: '2026-11-22', ...changed })
const decide = (id: string, changed: Record<string, unknown> = {}, who: PersonKey = 'chief') => app.as(who).post(`/documents/${id}/secrecy-decisions`, decision(changed))
const eventsOf = (id: string) => app.db.selectFrom('events').selectAll().where('document_id', '=', id).orderBy('id').execute()

async function attach(id: string, fileName: string, content: Buffer): Promise<string> {
  const { contentType, payload } = multipart({}, [{ field: 'files', fileName, content }])
  const headers = { accept: 'application/json', cookie: `__Host-session=${app.token('clerk')}`, 'content-type': contentType, 'idempotency-key': randomBytes(8).toString('hex') }
  const answer = await app.server.inject({ method: 'POST', url: `/documents/${id}/attachments`, payload, headers })
  expect(answer.statusCode, answer.body).toBe(201)
  return answer.json<{ attachments: { id: string }[] }>().attachments[0]?.id ?? ''
}

async function draft(id: string, content: string): Promise<void> {
  const { document } = (await app.as('monitor').get(`/documents/${id}`)).json<{ document: { version: number } }>()
  const { economy, finance } = app.district.organisations
  const answer = await app.as('monitor').post(`/documents/${id}/tasks`, {
    version: document.version, intent: 'save', tasks: [{ content, place: 'Mục 1', kind: 'has_deadline', dueType: 'complete', dueDate: '2026-12-15', leads: [economy], coordinators: [finance], monitorUserId: app.district.people.monitor }],
  })
  expect(answer.status, answer.text).toBeLessThan(300)
}

async function sealed(): Promise<void> {
  const unsealed = async () => Number((await sqlOf(app.connectionString, 'select count(*)::int as n from events e where not exists (select from event_seals s where s.event_id = e.id)'))[0]?.['n'])
  await expect.poll(async () => (await sealEvents(app.db, at), unsealed()), { timeout: 15_000 }).toBe(0)
}
/** As the owner, with the guards of the log taken away meanwhile. */
const forge = (statement: string) => sqlOf(app.connectionString, `begin; alter table events disable trigger user; alter table event_redactions disable trigger user; ${statement}; alter table events enable trigger user; alter table event_redactions enable trigger user; commit`)

/** A registered document full of the mark in every place that takes words. */
async function filled(mark: string): Promise<{ id: string; before: string; written: string }> {
  const before = await register({ issuedDate: '2026-11-19' })
  const earlier = `${number}/UBND-VX`
  const id = await register({ subject: `Về việc ${mark}`, fullText: `Toàn văn ${mark}`, signerFullName: `Hồ ${mark}` })
  const written = `${number}/UBND-VX`
  const change = await app.as('clerk').post(`/documents/${id}`, { ...normal({ codeNumber: written.split('/')[0], subject: `Sửa ${mark}`, fullText: `Khác ${mark}` }), version: 1 })
  expect(change.status, change.text).toBe(200)
  const taken = await attach(id, `gỡ ${mark}.pdf`, pdf(`gỡ ${mark}`))
  expect((await app.as('clerk').post(`/documents/${id}/attachments/${taken}/remove`)).status).toBe(200)
  await attach(id, `Phụ lục ${mark}.pdf`, pdf(mark))
  await draft(id, `Nhiệm vụ ${mark}`)
  const link = await app.as('clerk').post(`/documents/${id}/links`, { kind: 'amends', other: earlier, place: `Điểm ${mark}` })
  expect(link.status, link.text).toBe(201)
  await spread(id, mark)
  return { id, before, written }
}

/** What else may come of a document: a notice, a mail that waits, an issue that led to it. */
async function spread(id: string, mark: string): Promise<void> {
  const { people } = app.district
  const user = people.monitor
  const clock = await app.db.selectFrom('obligations').select('id').where('document_id', '=', id).executeTakeFirstOrThrow()
  await app.db.insertInto('notifications').values([
    { id: newId(), user_id: user, kind: 'DOCUMENT_DUE', document_id: id, at }, { id: newId(), user_id: user, kind: 'DOCUMENT_DUE', about: `Văn bản ${mark}`, href: `/documents/${id}`, at },
  ]).execute()
  const delivery = newId()
  await app.db.insertInto('deliveries').values({ id: delivery, key: delivery, channel: 'mail', user_id: user, address: 'a@example.vn', subject: 'Nhắc việc', body: `Phân loại ${mark}`, next_try_at: at, created_at: at }).execute()
  const day = Temporal.PlainDate.from('2026-11-23')
  await app.db.insertInto('reminders').values({ id: newId(), day, subject_kind: 'obligation', subject_id: clock.id, rule: 'T', nominal_on: day, due_on: day, channel: 'mail', user_id: user, why: 'follows', delivery_id: delivery }).execute()
  const issue = await app.as('economyFocal').post('/issues', { kind: 'obstacle', content: 'Vướng mắc.', cause: 'Thiếu vốn.' })
  expect(issue.status, issue.text).toBe(201)
  await app.db.insertInto('issue_links').values({ id: newId(), issue_id: issue.json<{ id: string }>().id, document_id: id, linked_at: at, linked_by: user }).execute()
}

describe('before it is sent out', () => {
  const mark = `dau${randomBytes(9).toString('hex')}`
  let id: string
  let before: string
  let written: string
  beforeAll(async () => {
    ({ id, before, written } = await filled(mark))
    // A later document that names this one, in words of its own.
    const later = await register({ issuedDate: '2026-11-21' })
    const link = await app.as('clerk').post(`/documents/${later}/links`, { kind: 'continues', other: written, place: `Mục ${mark}` })
    if (link.status !== 201) throw new Error(link.text)
  })

  test('the mark stands everywhere, so that the hunt is worth something', async () => {
    const found = await inTables(app, mark)
    expect(found).toEqual(expect.arrayContaining([
      'public.directive_documents subject', 'public.directive_documents full_text', 'public.directive_documents search', 'public.tasks content', 'public.attachments file_name',
      'public.file_contents content', 'public.document_links place', 'public.events before', 'public.events after', 'public.idempotency_keys answer', 'public.notifications about', 'public.deliveries body',
    ]))
  })

  test('the decision purges it: not one column holds a word of it, and the chain is whole', async () => {
    await sealed()
    const intact = await verifySeals(app.db, at)
    expect(intact).toMatchObject({ brokenAt: undefined, redacted: 0 })
    const answer = await app.as('chief').post(`/documents/${id}/secrecy-decisions`, decision(), { 'idempotency-key': 'purge-once' })
    expect([answer.status, answer.json()]).toEqual([200, { outcome: 'purged' }])
    expect(await inTables(app, mark)).toEqual([])
    expect(lines.filter((line) => line.includes(mark))).toEqual([])
    await sealed()
    const after = await verifySeals(app.db, at)
    expect(after).toMatchObject({ brokenAt: undefined, sealed: intact.sealed + 1 })
    expect(after.redacted).toBeGreaterThan(6)
    expect((await app.as('chief').page('/events?check=1')).text).toContain(`${after.redacted} sự kiện đã xóa nội dung`)
  })

  test('what is left is the decision, and lines of the log that lead nowhere', async () => {
    expect(await app.db.selectFrom('secrecy_decisions').select(['level', 'outcome', 'ground', 'decision_reference']).where('document_id', '=', id).execute())
      .toEqual([{ level: 'MAT', outcome: 'purged', ground: null, decision_reference: '15/QĐ-UBND' }])
    const events = await eventsOf(id)
    expect(events.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['DOCUMENT_REGISTERED', 'DOCUMENT_CORRECTED', 'ATTACHMENT_ADDED', 'ATTACHMENT_REMOVED', 'TASKS_DRAFTED', 'DOCUMENT_LINKED', 'DOCUMENT_FOUND_SECRET']))
    const found = events.at(-1)
    expect([found?.kind, Object.keys(found?.after as object).toSorted()]).toEqual(['DOCUMENT_FOUND_SECRET', ['outcome', 'redactions']])
    for (const event of events.slice(0, -1)) expect([event.before, event.after, event.reason, event.document_ref]).toEqual([null, null, null, null])
    for (const who of ['clerk', 'monitor', 'chief', 'chair', 'economyHead', 'admin'] as const) expect((await app.as(who).page(`/documents/${id}`)).status).toBe(404)
    const page = (await app.as('chief').page('/events')).text
    expect(page).toContain('Văn bản đã xóa theo quyết định xác định bí mật nhà nước')
    expect(page).not.toContain(id)
    expect((await app.as('clerk').get(`/documents/${before}`)).status).toBe(200)
  })

  test('sent twice it happens once; another decision finds it gone', async () => {
    const again = await app.as('chief').post(`/documents/${id}/secrecy-decisions`, decision(), { 'idempotency-key': 'purge-once' })
    expect([again.status, again.json()]).toEqual([200, { outcome: 'purged' }])
    expect((await decide(id)).json()).toMatchObject({ status: 409, code: 'ALREADY_PURGED' })
    expect((await decide(id, {}, 'clerk')).status).toBe(404)
  })

  test('no table of the catalogue keeps it once the owner has vacuumed; files and statistics neither', { timeout: 120_000 }, async () => {
    await sqlOf(app.connectionString, 'vacuum (full, analyze)')
    expect((await findMarker(app, lines, mark)).filter((place) => !place.includes('/pg_wal/'))).toEqual([])
  })

  test('a file that another record has too stays', async () => {
    const content = pdf('cùng một tệp')
    const [one, two] = [await register(), await register()]
    await attach(one, 'a.pdf', content)
    const kept = await attach(two, 'b.pdf', content)
    expect((await decide(one)).json()).toEqual({ outcome: 'purged' })
    expect((await app.as('clerk').file(`/attachments/${kept}`)).equals(content)).toBe(true)
  })

  test('two people at once: one purges, the other finds it gone', async () => {
    const one = await register()
    const answers = await Promise.all([decide(one, {}, 'chief'), decide(one, { decisionReference: '16/QĐ-UBND' }, 'chair')])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect((await eventsOf(one)).filter(({ kind }) => kind === 'DOCUMENT_FOUND_SECRET')).toHaveLength(1)
  })

  test('counts stay exact', async () => {
    const rows = await sqlOf(app.connectionString, `select (select coalesce(sum(n), 0)::int from tallies where what = 'document') as tallied, (select count(*)::int from directive_documents) as there`)
    expect(rows[0]?.['tallied']).toBe(rows[0]?.['there'])
  })
})

describe('after it was sent out', () => {
  test('the decision is recorded, nothing is deleted, and the page says what to do', async () => {
    const { documentId } = await issueDirective(app, '2026-11-20', [{ dueDate: '2026-12-15', leads: ['economy'] }])
    const answer = await decide(documentId, { level: 'TOI_MAT' }, 'viceChair')
    expect(answer.status).toBe(200)
    expect(answer.json()).toMatchObject({ outcome: 'refused', refusal: { code: 'SECRECY_AFTER_PUBLISHING' } })
    expect(await app.db.selectFrom('secrecy_decisions').select(['outcome', 'ground', 'level']).where('document_id', '=', documentId).execute()).toEqual([{ outcome: 'refused', ground: 'published', level: 'TOI_MAT' }])
    expect((await eventsOf(documentId)).at(-1)).toMatchObject({ kind: 'DOCUMENT_FOUND_SECRET', after: { outcome: 'refused', ground: 'published' }, reason: null, document_ref: null })
    const page = await app.as('clerk').page(`/documents/${documentId}`)
    expect(page.text).toContain('docs/decisions/0022')
    expect(page.text).toContain('15/QĐ-UBND')
    const unit = await app.as('economyHead').page(`/documents/${documentId}`)
    expect([unit.status, unit.text.includes('15/QĐ-UBND'), unit.text.includes('secrecy-decisions')]).toEqual([200, false, false])
    expect((await decide(documentId, { level: 'TOI_MAT' })).json()).toMatchObject({ status: 409, code: 'SECRECY_ALREADY_RECORDED' })
    expect((await decide(documentId, { decisionReference: '17/QĐ-UBND' })).json()).toMatchObject({ outcome: 'refused' })
  })
  test('a form is answered by moving on', async () => {
    const { documentId } = await issueDirective(app, '2026-11-20', [{ dueDate: '2026-12-15', leads: ['economy'] }])
    const answer = await app.as('chief').submit(`/documents/${documentId}/secrecy-decisions`, decision({ decisionDate: '22/11/2026' }))
    expect([answer.status, answer.headers['location']]).toEqual([303, `/documents/${documentId}`])
  })
})

describe('the tables', () => {
  test('whatever hangs on a document is known to the purge', async () => {
    const rows = await sqlOf(app.connectionString, "select distinct conrelid::regclass::text as name from pg_constraint where contype = 'f' and confrelid = 'directive_documents'::regclass order by 1")
    expect(rows.map(({ name }) => name)).toEqual(['assignments', 'attachments', 'document_links', 'issue_links', 'notifications', 'obligations', 'tasks'])
  })
})

describe('who, and what is taken', () => {
  test('the Chief of Office and leaders; others not', async () => {
    const id = await register()
    for (const who of ['clerk', 'monitor'] as const) expect((await decide(id, {}, who)).json()).toMatchObject({ status: 403, code: 'NOT_A_DECIDER' })
    for (const who of ['economyHead', 'admin'] as const) expect((await decide(id, {}, who)).status).toBe(404)
    expect((await decide('00000000-0000-7000-8000-000000000000')).status).toBe(404)
    const shown = async (who: PersonKey) => (await app.as(who).page(`/documents/${id}`)).text.includes(`/documents/${id}/secrecy-decisions`)
    expect([await shown('chief'), await shown('chair'), await shown('clerk')]).toEqual([true, true, false])
  })
  test.each<[string, Record<string, unknown>, string]>([
    ['a level that is none', { level: 'none' }, 'INVALID_CHOICE'], ['a sentence for a number', { decisionReference: 'Theo ý kiến của Chủ tịch' }, 'SECRET_REFERENCE_FORM'],
    ['a decision of tomorrow', { decisionDate: '2026-11-24' }, 'DECIDED_IN_FUTURE'], ['no date', { decisionDate: '' }, 'REQUIRED'], ['a reason', { reason: 'x' }, 'SECRET_FIELD_FORBIDDEN'],
  ])('not: %s', async (_what, changed, code) => {
    const id = await register()
    expect((await decide(id, changed)).json()).toMatchObject({ status: 422, problems: [{ code }] })
    expect((await app.as('clerk').get(`/documents/${id}`)).status).toBe(200)
  })
  test('a refused form is shown again with what was typed', async () => {
    const id = await register()
    const answer = await app.as('chief').submit(`/documents/${id}/secrecy-decisions`, decision({ decisionDate: '24/11/2026' }))
    expect([answer.status, answer.text.includes('value="15/QĐ-UBND"')]).toEqual([422, true])
  })
})

describe('the log', () => {
  test('the application can neither redact without a decision nor undo one', async () => {
    const id = await register()
    const [event] = await eventsOf(id)
    const words = sqlOf(app.connectionString, `select encode(digest_of_words(reason, document_ref, before, after), 'hex') as digest from events where id = ${event?.id}`)
    const digest = Buffer.from(String((await words)[0]?.['digest']), 'hex')
    const purged = await app.db.selectFrom('secrecy_decisions').selectAll().where('outcome', '=', 'purged').executeTakeFirstOrThrow()
    const insert = app.db.insertInto('event_redactions').values({ event_id: event?.id ?? 0, decision_id: purged.id, digest, decided_by: purged.decided_by, at: purged.decided_at }).execute()
    await expect(insert).rejects.toThrow(/only by a decision/)
    const refused = await app.db.selectFrom('secrecy_decisions').select('id').where('outcome', '=', 'refused').executeTakeFirstOrThrow()
    for (const decisionId of [purged.id, refused.id, id]) await expect(sqlOf(app.connectionString, `select purge_secret_document('${decisionId}')`)).rejects.toThrow(/never sent out/)
    await expect(app.db.deleteFrom('event_redactions').execute()).rejects.toThrow(/permission denied/)
    await expect(app.db.updateTable('secrecy_decisions').set({ level: 'MAT' }).execute()).rejects.toThrow(/permission denied/)
    for (const table of ['event_redactions', 'secrecy_decisions']) await expect(sqlOf(app.connectionString, `delete from ${table}`)).rejects.toThrow(/never changed/)
    await expect(sqlOf(app.connectionString, `update events set before = null, after = null, document_ref = null, reason = null where id = ${event?.id}`)).rejects.toThrow(/never changed/)
  })

  test('an event sealed in the old way keeps its words, and its document is not purged', async () => {
    await sealed()
    const id = await register()
    await sqlOf(app.connectionString, `insert into event_seals (sequence, event_id, xid, hash, version) select l.sequence + 1, e.id, e.xid, sha256(l.hash || convert_to(jsonb_build_array(
      e.id, e.xid::text, extract(epoch from e.at)::text, e.kind, e.actor_id, e.actor_organisation_id, e.on_behalf_of_organisation_id, e.document_id,
      e.assignment_id, e.organisation_id, e.user_id, e.reason, e.document_ref, e.before, e.after)::text, 'UTF8')), 1
      from events e, (select sequence, hash from event_seals order by sequence desc limit 1) l where e.document_id = '${id}'`)
    await sealed()
    expect(await verifySeals(app.db, at)).toMatchObject({ brokenAt: undefined, unsealed: 0 })
    expect((await decide(id)).json()).toMatchObject({ outcome: 'refused', refusal: { code: 'SECRECY_OLD_SEALS' } })
    expect((await app.as('clerk').get(`/documents/${id}`)).status).toBe(200)
    expect((await eventsOf(id))[0]?.after).not.toBeNull()
  })

  test('every forged redaction is detected', async () => {
    await sealed()
    expect(await verifySeals(app.db, at)).toMatchObject({ brokenAt: undefined })
    const sound = (await app.db.selectFrom('events').innerJoin('event_seals as s', 's.event_id', 'events.id').select(['events.id', 's.sequence']).where('kind', '=', 'DOCUMENT_PUBLISHED').executeTakeFirstOrThrow())
    const redaction = (await app.db.selectFrom('event_redactions as r').innerJoin('event_seals as s', 's.event_id', 'r.event_id').select(['r.event_id', 's.sequence', 'r.decision_id']).orderBy('s.sequence').executeTakeFirstOrThrow())
    const takenAway = `update events set reason = null, document_ref = null, before = null, after = null where id = ${sound.id}`
    const copied = (digest: string) => `insert into event_redactions select ${sound.id}, decision_id, ${digest}, decided_by, at from event_redactions where event_id = ${redaction.event_id}`
    const truly = `(select digest_of_words(reason, document_ref, before, after) from events where id = ${sound.id})`
    const forgeries: [string, string, number][] = [
      ['words taken away without a row', takenAway, sound.sequence],
      ['with a row that names another decision and the true digest', `${copied(truly)}; ${takenAway}`, redaction.sequence],
      ['with a digest of something else', `${copied("sha256('x')")}; ${takenAway}`, redaction.sequence],
      ['another kind given to a redacted event', `update events set kind = 'OTHER' where id = ${redaction.event_id}`, redaction.sequence],
      ['words put back into a redacted event', `update events set reason = 'khác' where id = ${redaction.event_id}`, redaction.sequence],
      ['a kept digest changed', `update event_redactions set digest = sha256('x') where event_id = ${redaction.event_id}`, redaction.sequence],
      ['a row of redaction taken away', `delete from event_redactions where event_id = ${redaction.event_id}`, redaction.sequence],
    ]
    for (const [what, statement, sequence] of forgeries) {
      await sqlOf(app.connectionString, 'create schema kept; create table kept.e as table public.events; create table kept.r as table public.event_redactions')
      await forge(statement)
      expect([what, (await verifySeals(app.db, at)).brokenAt]).toEqual([what, sequence])
      await forge('delete from event_redactions; insert into event_redactions select * from kept.r; update events e set kind = k.kind, reason = k.reason, document_ref = k.document_ref, before = k.before, after = k.after from kept.e k where k.id = e.id')
      await sqlOf(app.connectionString, 'drop schema kept cascade')
    }
    expect(await verifySeals(app.db, at)).toMatchObject({ brokenAt: undefined })
  })
})
