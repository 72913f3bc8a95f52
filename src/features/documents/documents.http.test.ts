import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import type { PersonKey } from '../../../test/support/district.ts'
import { docx, type FilePart, multipart, pdf } from '../../../test/support/sample-files.ts'
import { newId } from '../../platform/db/identifier.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-23T08:00:00+07:00' })
})
afterAll(() => app.close())

const good = {
  sourceKind: 'directive', origin: 'own', codeNumber: '1450', codeNotation: 'QĐ-UBND', typeName: 'Quyết định', subject: 'Về việc giao chỉ tiêu phát triển hải sản',
  issuedDate: '18/11/2026', signerFullName: 'Đỗ Phó Phụ Trách', signerPosition: 'Phó Chủ tịch', signingAuthority: 'KT.',
}
let next = 100
const fresh = (change: Record<string, unknown> = {}) => ({ ...good, codeNumber: String(next++), ...change })
const register = async (change: Record<string, unknown> = {}) => (await app.as('clerk').post('/documents', fresh(change))).json<{ id: string }>().id

type Problem = { code: string; existing?: string; problems: { field: string; code: string; clause?: string; detail: string }[] }

/** A task of the document with one assignment for the unit, as sending out leaves it. */
async function assign(documentId: string, organisation: keyof TestApplication['district']['organisations'], phase: 'draft' | 'issued' = 'issued'): Promise<string> {
  const [taskId, id] = [newId(), newId()]
  const { organisations } = app.district
  await sql`insert into tasks (id, document_id, position, content, kind, due_date) values (${taskId}, ${documentId}, (select count(*) + 1 from tasks where document_id = ${documentId}), 'Chủ trì triển khai', 'has_deadline', '2026-11-20')`.execute(app.db)
  await sql`insert into assignments (id, task_id, document_id, code, lead_organisation_id, monitor_organisation_id, kind, phase, issued_at, due_date, search)
    values (${id}, ${taskId}, ${documentId}, ${`T-${id.slice(-8)}`}, ${organisations[organisation]}, ${organisations.office}, 'has_deadline', ${phase}, now(), '2026-11-20', '')`.execute(app.db)
  return id
}

async function upload(person: PersonKey, url: string, files: readonly FilePart[], fields: Record<string, string> = {}, accept = 'application/json'): Promise<Answer> {
  const { contentType, payload } = multipart(fields, files)
  const answer = await app.server.inject({ method: 'POST', url, payload, headers: { accept, 'content-type': contentType, cookie: `__Host-session=${app.token(person)}` } })
  return { status: answer.statusCode, headers: answer.headers, text: answer.body, json: <T>() => JSON.parse(answer.body) as T }
}

describe('registering', () => {
  it('takes a document as JSON and starts the clock of Đ7.1', async () => {
    const answer = await app.as('clerk').post('/documents', good)
    expect(answer.status).toBe(201)
    const { id } = answer.json<{ id: string }>()
    const { document, history } = (await app.as('monitor').get(`/documents/${id}`)).json<{ document: Record<string, unknown>; history: { kind: string }[] }>()
    expect(document).toMatchObject({
      codeNumber: '1450', codeNotation: 'QĐ-UBND', issuedDate: '2026-11-18', issuer: 'chair', issuingBody: 'Ủy ban nhân dân huyện Ninh Hải', classifyDays: 2, phase: 'registered',
      proposingOrganisationId: app.district.organisations.office, proposingOrganisationName: 'Văn phòng Cấp ủy và Chính quyền',
    })
    expect(history.map(({ kind }) => kind)).toEqual(['DOCUMENT_REGISTERED'])
    const { rows } = await sql<{ kind: string; due: string }>`select kind, due_on::text as due from obligations where document_id = ${id}`.execute(app.db)
    expect(rows).toEqual([{ kind: 'CLASSIFY', due: '2026-11-20' }])
  })

  it('takes a form with a pasted number, a known signer and files', async () => {
    const answer = await upload('clerk', '/documents', [{ field: 'files', fileName: 'Kế hoạch số 12 – đợt hải sản.pdf', content: pdf() }], {
      sourceKind: 'directive', origin: 'own', codeNumber: 'Số: 77/KH-UBND', subject: 'Kế hoạch', issuedDate: '18/11/2026', signerFullName: 'Đỗ Phó Phụ Trách', urgency: '1', needsOpinions: 'on',
    }, 'text/html')
    expect(answer.status).toBe(303)
    const page = (await app.as('clerk').get(String(answer.headers['location']))).json<{ document: object; attachments: { fileName: string }[] }>()
    expect(page.document).toMatchObject({ codeNumber: '77', codeNotation: 'KH-UBND', typeName: 'Kế hoạch', signerPosition: 'Phó Chủ tịch', signingAuthority: 'KT.', classifyDays: 7, urgency: 1 })
    expect(page.attachments.map(({ fileName }) => fileName)).toEqual(['Kế hoạch số 12 – đợt hải sản.pdf'])
  })

  it('refuses with every reason beside its field, and keeps what was typed', async () => {
    const bad = { ...good, codeNumber: '123456789012', issuedDate: '24/11/2026', receivedDate: '01/11/2026', originFixesDeadline: 'on', subject: 'Giữ nguyên trích yếu này' }
    const json = await app.as('clerk').post('/documents', bad)
    expect(json.status).toBe(422)
    expect(json.json<Problem>().problems.map(({ field, code, clause }) => [field, code, clause])).toEqual([
      ['codeNumber', 'TOO_LONG', 'Đ5.1.a'], ['issuedDate', 'ISSUED_IN_FUTURE', 'Đ5.1.a'], ['receivedDate', 'RECEIVED_BEFORE_ISSUED', 'Đ5.1.a'], ['originFixesDeadline', 'ORIGIN_IS_OWN', 'Đ6.1.d'],
    ])
    const form = await app.as('clerk').submit('/documents', bad)
    expect(form.status).toBe(422)
    expect(form.text).toContain('Giữ nguyên trích yếu này')
    expect(form.text).toContain('điểm a khoản 1 Điều 5')
    expect(form.text).toContain('value="24/11/2026"')
  })

  it('refuses a secret document and keeps nothing of it (Đ5.2)', async () => {
    const secret = await app.as('clerk').post('/documents', fresh({ fullText: 'ỦY BAN\nTỐI MẬT\nNội dung không được lưu' }))
    expect([secret.status, secret.json<Problem>().code]).toEqual([422, 'SECRET_STAMP_FOUND'])
    expect(secret.text).not.toContain('Nội dung không được lưu')
    const named = await upload('clerk', '/documents', [{ field: 'files', fileName: 'Phương án (MẬT).pdf', content: pdf() }], fresh())
    expect([named.status, named.json<Problem>().code]).toEqual([422, 'SECRET_STAMP_FOUND'])
    const { rows } = await sql`select 1 from directive_documents where full_text like '%không được lưu%' or code_number = ${String(next - 1)}`.execute(app.db)
    expect(rows).toEqual([])
  })

  it.each<PersonKey>(['economyHead', 'economyFocal', 'chair', 'admin'])('is not for %s', async (person) => {
    const answer = await app.as(person).post('/documents', fresh())
    expect([answer.status, answer.json<Problem>().problems[0]?.clause]).toEqual([403, 'Đ6.1.a'])
    expect((await app.as(person).get('/documents/new')).status).toBe(404)
  })

  it('happens once however often it is sent', async () => {
    const body = fresh()
    const [one, two] = [await app.as('clerk').post('/documents', body, { 'idempotency-key': 'twice' }), await app.as('clerk').post('/documents', body, { 'idempotency-key': 'twice' })]
    expect([one.status, two.status, two.json()]).toEqual([201, 201, one.json()])
  })
})

describe('the same document again', () => {
  it('is refused and the record is named with its link', async () => {
    const id = await register({ codeNumber: '09', codeNotation: 'CT-UBND', typeName: 'Chỉ thị' })
    const again = { ...good, codeNumber: ' 9 ', codeNotation: 'ct – ubnd', typeName: 'Chỉ thị', issuedDate: '01/02/2026', issuingBody: 'UBND huyện Ninh Hải' }
    const answer = await app.as('monitor').post('/documents', again)
    const problem = answer.json<Problem>()
    expect([answer.status, problem.code, problem.existing]).toEqual([409, 'DUPLICATE_DOCUMENT', `/documents/${id}`])
    expect(problem.problems[0]?.detail).toContain('Chỉ thị 09/CT-UBND ngày 18/11/2026')
    const form = await app.as('monitor').submit('/documents', again)
    expect(form.status).toBe(409)
    expect(form.text).toContain(`href="/documents/${id}"`)
    expect((await app.as('monitor').post('/documents', { ...again, codeNotation: 'BC-UBND', typeName: 'Báo cáo' })).status).toBe(201)
  })

  it('registered by two at once is taken once', async () => {
    const body = fresh()
    const answers = await Promise.all(Array.from({ length: 6 }, (_, at) => app.as(at % 2 === 0 ? 'clerk' : 'monitor').post('/documents', body)))
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409, 409, 409, 409, 409])
    expect(answers.filter(({ status }) => status === 409).every((answer) => answer.json<Problem>().existing !== undefined)).toBe(true)
  })

  it('by a change is refused too', async () => {
    const [first, second] = [fresh(), fresh()]
    await app.as('clerk').post('/documents', first)
    const { id } = (await app.as('clerk').post('/documents', second)).json<{ id: string }>()
    const answer = await app.as('clerk').post(`/documents/${id}`, { ...first, version: 1 })
    expect([answer.status, answer.json<Problem>().code]).toEqual([409, 'DUPLICATE_DOCUMENT'])
  })
})

describe('changing', () => {
  it('keeps before and after, moves the clock, and refuses an old version', async () => {
    const body = fresh()
    const { id } = (await app.as('clerk').post('/documents', body)).json<{ id: string }>()
    expect((await app.as('chief').post(`/documents/${id}`, { ...body, subject: 'Trích yếu mới', issuedDate: '17/11/2026', needsOpinions: true, version: 1 })).status).toBe(200)
    const page = (await app.as('clerk').get(`/documents/${id}`)).json<{ document: object; history: { kind: string; before: object; after: object }[] }>()
    expect(page.document).toMatchObject({ subject: 'Trích yếu mới', version: 2, classifyDays: 7 })
    expect(page.history[0]).toMatchObject({ kind: 'DOCUMENT_CORRECTED', before: { subject: good.subject, classifyDays: 2 }, after: { subject: 'Trích yếu mới', classifyDays: 7 } })
    const { rows } = await sql<{ due: string }>`select due_on::text as due from obligations where document_id = ${id}`.execute(app.db)
    expect(rows).toEqual([{ due: '2026-11-27' }]) // seven working days after Tuesday 17/11, without 24/11
    const old = await app.as('clerk').submit(`/documents/${id}`, { ...body, subject: 'Không được mất', version: '1' })
    expect(old.status).toBe(409)
    expect(old.text).toContain('Không được mất')
  })

  it('is over once the document is sent out (Đ6.1.a)', async () => {
    const body = fresh()
    const { id } = (await app.as('clerk').post('/documents', body)).json<{ id: string }>()
    await sql`update directive_documents set phase = 'published', published_at = now(), published_by = ${app.district.people.monitor} where id = ${id}`.execute(app.db)
    const answer = await app.as('clerk').post(`/documents/${id}`, { ...body, version: 1 })
    expect([answer.status, answer.json<Problem>().code, answer.json<Problem>().problems[0]?.clause]).toEqual([403, 'DOCUMENT_PUBLISHED', 'Đ6.1.a'])
    expect((await upload('clerk', `/documents/${id}/attachments`, [{ field: 'files', fileName: 'a.pdf', content: pdf() }])).status).toBe(403)
    expect((await app.as('clerk').page(`/documents/${id}/edit`)).status).toBe(303)
    const page = await app.as('clerk').page(`/documents/${id}`)
    expect(page.text).toContain('đã chuyển theo dõi')
  })
})

describe('seeing', () => {
  it('is for the units concerned, and each sees only its own tasks', async () => {
    const id = await register({ fullText: 'Điều 1. Giao Phòng Kinh tế' })
    const paths = [`/documents/${id}`, `/documents/${id}/edit`]
    for (const path of paths) expect((await app.as('economyFocal').get(path)).status).toBe(404)
    await assign(id, 'culture', 'draft')
    expect((await app.as('cultureFocal').get(`/documents/${id}`)).status).toBe(404)
    const own = await assign(id, 'economy')
    const other = await assign(id, 'triHai')
    const seen = await app.as('economyFocal').get(`/documents/${id}`)
    const view = seen.json<{ assignments: { id: string; status: { code: string } }[]; history: { kind: string; after: unknown }[] }>()
    expect(view.assignments.map((row) => row.id)).toEqual([own])
    expect(view.assignments[0]?.status.code).toBe('TO_ACKNOWLEDGE_OVERDUE')
    expect(seen.text).not.toContain(other)
    expect(view.history).toEqual([expect.objectContaining({ kind: 'DOCUMENT_REGISTERED', after: null })])
    expect((await app.as('triHaiFocal').get(`/documents/${id}`)).json<typeof view>().assignments.map((row) => row.id)).toEqual([other])
    expect((await app.as('phuongHaiFocal').get(`/documents/${id}`)).status).toBe(404)
    expect((await app.as('chair').get(`/documents/${id}`)).json<typeof view>().assignments).toHaveLength(3)
    const list = (await app.as('economyFocal').get('/documents')).json<{ items: { id: string; assignments: number }[]; counts?: unknown }>()
    expect(list.items).toEqual([expect.objectContaining({ id, assignments: 1 })])
    expect(list.counts).toBeUndefined()
    const page = await app.as('economyFocal').page(`/documents/${id}`)
    expect(page.text).not.toContain(`/documents/${id}/tasks`)
    expect((await app.as('economyFocal').post(`/documents/${id}`, { ...fresh(), version: 1 })).status).toBe(403)
    expect((await app.as('phuongHaiFocal').post(`/documents/${id}`, { ...fresh(), version: 1 })).status).toBe(404)
  })

  it('shows the Office what to do when nothing is split, and nobody what is not there', async () => {
    const id = await register()
    const page = await app.as('clerk').page(`/documents/${id}`)
    expect(page.text).toContain(`href="/documents/${id}/tasks"`)
    expect(page.text).toContain('Chưa tách nhiệm vụ nào')
    expect((await app.as('clerk').get(`/documents/${newId()}`)).status).toBe(404)
    expect((await app.nobody.get(`/documents/${id}`)).status).toBe(401)
  })
})

describe('finding', () => {
  const ask = async (query: string, person: PersonKey = 'clerk') => (await app.as(person).get(`/documents?${query}`)).json<{ items: { id: string }[]; next?: string; previous?: string }>()

  it('goes without diacritics, with đ as d, with the last word only begun', async () => {
    const id = await register({ codeNumber: '0987', codeNotation: 'CĐ-UBND', typeName: 'Công điện', subject: 'Khẩn trương ứng phó Đợt áp thấp nhiệt đới' })
    for (const q of ['ứng phó đợt', 'ung pho dot', 'DOT AP THAP', '987', '0987', '987/cđ', 'cd-ubnd dot nhiet', 'cong dien nhiệt đ', 'ninh hai ap thap']) {
      expect((await ask(`q=${encodeURIComponent(q)}`)).items.map((row) => row.id), q).toEqual([id])
    }
    expect((await ask('q=khong%20co%20gi')).items).toEqual([])
    expect((await ask(`q=${encodeURIComponent("' & | ! ( :*")}`)).items.length).toBeGreaterThan(0)
  })

  it('follows a change of the subject', async () => {
    const body = fresh({ subject: 'Trồng rừng ngập mặn' })
    const { id } = (await app.as('clerk').post('/documents', body)).json<{ id: string }>()
    await app.as('clerk').post(`/documents/${id}`, { ...body, subject: 'Nuôi tôm hùm', version: 1 })
    expect((await ask('q=rung%20ngap')).items).toEqual([])
    expect((await ask('q=tom%20hum')).items.map((row) => row.id)).toEqual([id])
  })

  it('filters by what stands in the address', async () => {
    const id = await register({ origin: 'province', issuingBody: 'Ủy ban nhân dân tỉnh Ninh Thuận', codeNotation: 'KH-UBND', typeName: 'Kế hoạch', issuedDate: '05/06/2024' })
    for (const query of ['origin=province', 'year=2024', 'from=01/06/2024&to=30/06/2024', 'type=K%E1%BA%BF%20ho%E1%BA%A1ch&year=2024&phase=registered']) {
      expect((await ask(query)).items.map((row) => row.id), query).toEqual([id])
    }
    expect((await ask('year=2024&phase=published')).items).toEqual([])
    const page = await app.as('clerk').page('/documents?origin=province&year=2024&from=hôm-qua')
    expect(page.text).toContain('Năm 2024')
  })

  it('turns pages by key, forth and back, without losing or repeating a row', async () => {
    for (let at = 0; at < 55; at++) await register({ issuedDate: `${String((at % 5) + 1).padStart(2, '0')}/03/2023`, subject: 'Trang' })
    const first = await ask('year=2023')
    const second = await ask(`year=2023&at=${first.next}`)
    expect([first.items.length, second.items.length, first.previous, second.next]).toEqual([50, 5, undefined, undefined])
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(55)
    const back = await ask(`year=2023&at=${second.previous}`)
    expect(back.items).toEqual(first.items)
  })
})

describe('files', () => {
  it('are added and removed while registered, each with an event, and downloaded with the right headers', async () => {
    const id = await register()
    const name = "Đề án 'hải sản' đợt 1.docx"
    const added = await upload('clerk', `/documents/${id}/attachments`, [{ field: 'files', fileName: name, content: docx() }, { field: 'files', fileName: 'ảnh chụp.pdf', content: pdf() }])
    expect(added.status).toBe(201)
    const [word, paper] = added.json<{ attachments: { id: string }[] }>().attachments
    const file = await app.as('clerk').get(`/attachments/${word?.id}`)
    expect(file.status).toBe(200)
    expect(file.headers).toMatchObject({
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'x-content-type-options': 'nosniff', 'cache-control': 'private, max-age=31536000, immutable',
    })
    expect(file.headers['content-disposition']).toMatch(/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''%C4%90%E1%BB%81%20%C3%A1n%20%27h/)
    expect((await app.as('clerk').get(`/attachments/${paper?.id}?inline=1`)).headers['content-disposition']).toMatch(/^inline/)
    expect((await app.as('clerk').get(`/attachments/${word?.id}?inline=1`)).headers['content-disposition']).toMatch(/^attachment/)
    const removed = await app.as('clerk').submit(`/documents/${id}/attachments/${word?.id}/remove`, { once: 'x' })
    expect(removed.status).toBe(303)
    expect((await app.as('clerk').get(`/attachments/${word?.id}`)).status).toBe(404)
    const { history } = (await app.as('clerk').get(`/documents/${id}`)).json<{ history: { kind: string; after: { fileName: string } | null }[] }>()
    expect(history.map(({ kind }) => kind)).toEqual(['ATTACHMENT_REMOVED', 'ATTACHMENT_ADDED', 'ATTACHMENT_ADDED', 'DOCUMENT_REGISTERED'])
  })

  it('keep one content once, under each name it came with', async () => {
    const content = pdf('cùng một nội dung')
    for (const fileName of ['a.pdf', 'b.pdf']) await upload('clerk', `/documents/${await register()}/attachments`, [{ field: 'files', fileName, content }])
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from file_contents where content = ${content}`.execute(app.db)
    expect(rows).toEqual([{ n: 1 }])
  })

  it('are refused all together when one is not what it says', async () => {
    const id = await register()
    const answer = await upload('clerk', `/documents/${id}/attachments`, [{ field: 'files', fileName: 'a.pdf', content: pdf() }, { field: 'files', fileName: 'b.pdf', content: Buffer.from('MZ not a paper') }])
    expect([answer.status, answer.json<Problem>().code, answer.json<Problem>().problems[0]?.field]).toEqual([422, 'FILE_CONTENT_REFUSED', 'files'])
    expect((await app.as('clerk').get(`/documents/${id}`)).json<{ attachments: unknown[] }>().attachments).toEqual([])
    expect((await upload('clerk', `/documents/${id}/attachments`, [])).status).toBe(422)
    const form = await upload('clerk', `/documents/${id}/attachments`, [{ field: 'files', fileName: 'b.exe', content: pdf() }], {}, 'text/html')
    expect([form.status, form.text.includes('Chỉ nhận tệp PDF')]).toEqual([422, true])
  })

  it('are seen with their document, and those of a report with its task', async () => {
    const id = await register()
    const [file] = (await upload('clerk', `/documents/${id}/attachments`, [{ field: 'files', fileName: 'a.pdf', content: pdf('riêng') }])).json<{ attachments: { id: string }[] }>().attachments
    const address = `/attachments/${file?.id}`
    expect((await app.as('economyFocal').get(address)).status).toBe(404)
    const assignment = await assign(id, 'economy')
    expect((await app.as('economyFocal').get(address)).status).toBe(200)
    expect((await app.as('triHaiFocal').get(address)).status).toBe(404)
    expect((await app.as('economyFocal').submit(`/documents/${id}/attachments/${file?.id}/remove`, {})).status).toBe(403)
    const report = newId()
    await sql`insert into result_reports (id, assignment_id, ordinal, result_date, result_document, summary, reported_at, reported_by)
      values (${report}, ${assignment}, 1, '2026-11-20', '12/BC-KT', 'Xong', now(), ${app.district.people.economyFocal})`.execute(app.db)
    await sql`update attachments set document_id = null, result_report_id = ${report} where id = ${file?.id}`.execute(app.db)
    await assign(id, 'triHai')
    expect((await app.as('economyFocal').get(address)).status).toBe(200)
    expect((await app.as('monitor').get(address)).status).toBe(200)
    expect((await app.as('triHaiFocal').get(address)).status).toBe(404)
  })
})
