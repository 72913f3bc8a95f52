import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { issueDirective } from '../../../test/support/issued-directive.ts'
import { officePrograms, pagesOf, printedByLibreOffice } from '../../../test/support/office-programs.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-23T08:00:00+07:00' })
})
afterAll(() => app?.close())

let number = 0
const task = async (due = '2026-11-10', lead: 'economy' | 'culture' = 'economy') =>
  (await issueDirective(app.db, app.district, { issuedDate: '2026-10-05', issuedAt: '2026-10-05T08:00:00+07:00', due, leads: [lead] })).assignments[lead] as string
const address = () => `/organisations/${app.district.organisations.economy}/urging-letters`
const letter = (ids: readonly string[], over: object = {}) => ({
  ids, signedFor: 'office', codeNumber: (number += 1), codeNotation: 'VP', issuedDate: '20/11/2026', authority: 'HEAD', signerPosition: 'Chánh Văn phòng', signerFullName: 'Phạm Chánh Văn', replyBy: '27/11/2026', ...over,
})
const drafted = async (ids: readonly string[], over: object = {}) => (await app.as('clerk').post(address(), letter(ids, over))).json<{ id: string }>().id
const issue = (id: string, version = 1, who: 'clerk' | 'chief' = 'clerk') => app.as(who).post(`/urging-letters/${id}/issue`, { version })
const codes = (answer: { json<T>(): T }) => answer.json<{ problems: { code: string; field?: string }[] }>().problems.map((problem) => problem.code)

it('drafts, shows and issues a letter: each task is urged by it, the unit told once, the files never change', async () => {
  const ids = [await task(), await task('2026-11-13'), await task('2026-11-25')]
  const id = await drafted(ids)
  expect((await app.as('economyFocal').get(`/urging-letters/${id}`)).status).toBe(404)
  const shown = (await app.as('clerk').get(`/urging-letters/${id}`)).json<{ phase: string; docxSha256: string; pdfSha256: string; tasks: { letterOrdinal: number; workingDaysLate: number }[] }>()
  // As of the letter's date, Friday 20/11: eight working days after the 10th, five after the 13th, none before the 25th.
  expect(shown.tasks.map((one) => [one.letterOrdinal, one.workingDaysLate])).toEqual([[1, 8], [1, 5], [1, expect.any(Number)]])
  const files = async () => [await app.as('clerk').file(`/urging-letters/${id}/docx`), await app.as('clerk').file(`/urging-letters/${id}/pdf`)] as const
  const [docx, pdf] = await files()
  expect([docx, pdf].map((file) => createHash('sha256').update(file).digest('hex'))).toEqual([shown.docxSha256, shown.pdfSha256])
  const before = await told()
  expect((await issue(id)).status).toBe(200)
  expect(await told()).toBe(before + 1)
  const urged = await app.db.selectFrom('urgings').selectAll().where('letter_id', '=', id).execute()
  expect(urged.map((one) => [one.channel, one.ordinal, one.urged_on.toString()])).toEqual(ids.map(() => ['correspondence', 1, '2026-11-20']))
  expect(await files()).toEqual([docx, pdf])
  expect((await app.as('economyFocal').get(`/urging-letters/${id}`)).json()).toMatchObject({ phase: 'issued' })
  expect((await app.as('economyFocal').file(`/urging-letters/${id}/pdf`)).equals(pdf)).toBe(true)
  expect((await app.as('cultureFocal').get(`/urging-letters/${id}`)).status).toBe(404)
  expect((await app.as('cultureFocal').get('/urging-letters')).json()).toEqual({ letters: [] })
  // The next letter about the same task is its second, and is proposed no sooner than five working days later.
  const second = await drafted([ids[0] as string])
  expect((await app.as('clerk').get(`/urging-letters/${second}`)).json()).toMatchObject({ subject: 'đôn đốc thực hiện nhiệm vụ được giao (lần 2)', tasks: [{ letterOrdinal: 2 }] })
})

const told = async () => (await app.db.selectFrom('notifications').select('id').where('user_id', '=', app.district.people.economyFocal).where('kind', '=', 'ASSIGNMENT_URGED').execute()).length

it.skipIf(!officePrograms.libreOffice || !officePrograms.poppler)('is opened by LibreOffice and says the same as the PDF (skipped where LibreOffice or poppler is not installed)', { timeout: 120_000 }, async () => {
  const id = await drafted([await task()], { signedFor: 'committee', codeNotation: 'UBND-VP', codeNumber: 7, authority: 'KT', signerPosition: 'Phó Chủ tịch', signerFullName: 'Đỗ Phó Phụ Trách' })
  const [docx, pdf] = [await app.as('clerk').file(`/urging-letters/${id}/docx`), await app.as('clerk').file(`/urging-letters/${id}/pdf`)]
  for (const pages of [pagesOf(printedByLibreOffice(docx)), pagesOf(pdf)]) {
    const text = pages.join('\n')
    for (const words of ['UBND HUYỆN NINH HẢI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 07/UBND-VP', 'Ninh Hải, ngày 20 tháng 11 năm 2026', 'V/v', 'Kính gửi: Phòng Kinh tế và Hạ tầng', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Đỗ Phó Phụ Trách', '- Như trên;', '- Lưu: VT, VP.', '10/11/2026', './.']) expect(text).toContain(words)
  }
})

it('refuses what cannot be, beside its field', async () => {
  const id = await task()
  const send = async (over: object, ids = [id]) => {
    const answer = await app.as('clerk').post(address(), letter(ids, over))
    return [answer.status, ...codes(answer)]
  }
  expect(await send({}, [])).toEqual([422, 'NO_TASKS'])
  expect(await send({ issuedDate: '24/11/2026', replyBy: '' })).toEqual([422, 'IN_FUTURE'])
  expect(await send({ replyBy: '20/11/2026' })).toEqual([422, 'BEFORE_LETTER'])
  expect(await send({ authority: 'TM' })).toEqual([422, 'NO_COLLECTIVE'])
  expect(await send({}, [await task('2026-11-10', 'culture')])).toEqual([422, 'NOT_URGEABLE'])
  expect(await send({}, [await task('2027-03-01')])).toEqual([422, 'NOT_URGEABLE'])
  expect(await send({ signerFullName: '' })).toEqual([422, 'REQUIRED'])
  await drafted([id], { codeNumber: 900 })
  expect(await send({ codeNumber: 900 })).toEqual([409, 'NUMBER_TAKEN'])
  expect((await app.as('clerk').post(address(), letter([id], { codeNumber: 900, signedFor: 'committee' }))).status).toBe(201)
})

it('is drafted and decided by the Office alone', async () => {
  const id = await drafted([await task()])
  expect(codes(await app.as('economyHead').post(address(), letter([])))).toEqual(['NOT_OFFICE'])
  expect((await app.as('cultureFocal').post(address(), letter([]))).status).toBe(404)
  expect(codes(await app.as('chair').post(`/urging-letters/${id}/issue`, { version: 1 }))).toEqual(['NOT_OFFICE'])
  expect((await app.as('economyHead').post(`/urging-letters/${id}/issue`, { version: 1 })).status).toBe(404)
})

it('is not issued once its tasks moved on', async () => {
  const one = await task()
  const [first, second] = [await drafted([one]), await drafted([one])]
  expect((await issue(first)).status).toBe(200)
  expect(codes(await issue(second))).toEqual(['TASKS_MOVED_ON'])
  const reported = await task()
  const third = await drafted([reported])
  await app.as('economyFocal').post(`/assignments/${reported}/result-reports`, { version: 1, resultDate: '20/11/2026', resultDocument: '1/BC', summary: 'Xong' })
  expect(codes(await issue(third))).toEqual(['TASKS_MOVED_ON'])
  expect((await app.db.selectFrom('urging_letters').select('phase').where('id', '=', third).executeTakeFirstOrThrow()).phase).toBe('draft')
})

it('is decided once when two decide together', async () => {
  const one = await task()
  const id = await drafted([one])
  const answers = await Promise.all([issue(id), issue(id, 1, 'chief')])
  expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 409])
  expect(await app.db.selectFrom('urgings').select('id').where('assignment_id', '=', one).execute()).toHaveLength(1)
  expect((await app.db.selectFrom('events').select('id').where('kind', '=', 'URGING_LETTER_ISSUED').where(sql`after->>'letter'`, '=', id).execute())).toHaveLength(1)
})

it('lives any life as its table says', { timeout: 120_000 }, async () => {
  const step = fc.record({ verb: fc.constantFrom('issue', 'discard'), who: fc.constantFrom('clerk', 'monitor', 'chair', 'economyHead', 'cultureFocal'), old: fc.boolean() } as const)
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (steps) => {
    const one = await task()
    const id = await drafted([one])
    let phase = 'draft'
    for (const { verb, who, old } of steps) {
      const hidden = who === 'cultureFocal' || (who === 'economyHead' && phase !== 'issued')
      const expected = hidden ? 404 : who === 'chair' || who === 'economyHead' ? 403 : phase !== 'draft' || old ? 409 : 200
      expect((await app.as(who).post(`/urging-letters/${id}/${verb}`, { version: old ? 5 : 1 })).status).toBe(expected)
      if (expected === 200) phase = verb === 'issue' ? 'issued' : 'discarded'
      const row = await app.db.selectFrom('urging_letters').select(['phase', 'decided_at']).where('id', '=', id).executeTakeFirstOrThrow()
      const urged = await app.db.selectFrom('urgings').select('id').where('assignment_id', '=', one).execute()
      expect([row.phase, row.decided_at === null, urged.length]).toEqual([phase, phase === 'draft', phase === 'issued' ? 1 : 0])
    }
  }), { numRuns: 15 })
})

it('writes down what a leader decided, once, for those who may see it', async () => {
  const { organisations, people } = app.district
  const one = await task()
  const remark = { kind: 'criticism', assignmentId: one, decidedBy: people.chair, documentNumber: '15/TB-UBND', documentDate: '20/11/2026', content: 'Phê bình việc chậm thực hiện.' }
  const send = (body: object, who: 'clerk' | 'chair' | 'economyHead' | 'cultureFocal' = 'clerk', unit: 'economy' | 'culture' = 'economy') => app.as(who).post(`/organisations/${organisations[unit]}/remarks`, body)
  expect(codes(await send(remark, 'chair'))).toEqual(['NOT_OFFICE_RECORDS'])
  expect(codes(await send(remark, 'economyHead'))).toEqual(['NOT_OFFICE_RECORDS'])
  expect((await send(remark, 'cultureFocal')).status).toBe(404)
  expect(codes(await send({ ...remark, decidedBy: people.chief }))).toEqual(['NOT_LEADER'])
  expect(codes(await send({ ...remark, documentDate: '24/11/2026' }))).toEqual(['IN_FUTURE'])
  expect(codes(await send(remark, 'clerk', 'culture'))).toEqual(['NOT_THE_UNITS'])
  expect(codes(await send({}))).toEqual(['REQUIRED', 'REQUIRED', 'REQUIRED', 'REQUIRED', 'REQUIRED'])
  expect((await send(remark)).status).toBe(201)
  expect(codes(await send(remark))).toEqual(['REMARK_EXISTS'])
  expect((await app.as('economyFocal').get(`/assignments/${one}`)).json()).toMatchObject({ urging: { remarks: [{ kind: 'criticism', documentNumber: '15/TB-UBND', decidedBy: 'Hồ Chủ Trì' }] } })
  expect((await app.as('economyHead').get('/remarks')).json<{ remarks: unknown[] }>().remarks).toHaveLength(1)
  expect((await app.as('cultureFocal').get('/remarks')).json()).toEqual({ remarks: [] })
})
