import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { issueDirective } from '../../../test/support/directive.ts'
import { ninhHai } from './public.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-23T08:00:00+07:00' })
})
afterAll(() => app.close())

const khanhHoa = { ...ninhHai, code: 'khanh-hoa', words: { ...ninhHai.words, authority: { vi: 'UBND tỉnh Khánh Hòa', en: 'Khánh Hòa People’s Committee' } } }

test('everyone signed in reads the rule with its clauses', async () => {
  expect((await app.as('triHaiFocal').page('/regulation')).text).toContain('điểm d khoản 1 Điều 6')
  expect((await app.nobody.get('/regulation')).status).toBe(401)
})

test('another authority loads its own words, from a day on', async () => {
  const answer = await app.as('admin').post('/regulation/profiles', { effectiveFrom: '2026-11-25', profile: khanhHoa })
  expect(answer.status).toBe(201)
  expect((await app.as('clerk').page('/regulation')).text).toContain('UBND huyện Ninh Hải')
  await app.setNow('2026-11-25T08:00:00+07:00')
  expect((await app.as('clerk').page('/regulation')).text).toContain('UBND tỉnh Khánh Hòa')
})

test('a profile that lacks a number is refused, naming it, and what was typed stays', async () => {
  const { classifyDays: _, ...numbers } = ninhHai.numbers
  const answer = await app.as('admin').submit('/regulation/profiles', { effectiveFrom: '01/12/2026', profile: JSON.stringify({ ...ninhHai, code: 'thieu-so', numbers }) })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('numbers.classifyDays')
  expect(answer.text).toContain('thieu-so')
})

test('only an administrator loads one', async () => {
  expect((await app.as('chief').post('/regulation/profiles', {})).json()).toMatchObject({ status: 403, code: 'ADMIN_ONLY' })
})

test('the Office’s own clock runs by the numbers of the profile in force (Đ7.1)', async () => {
  const numbers = { ...ninhHai.numbers, classifyDays: { ...ninhHai.numbers.classifyDays, value: 3 }, classifyDaysMany: { ...ninhHai.numbers.classifyDaysMany, value: 10 } }
  await app.as('admin').post('/regulation/profiles', { effectiveFrom: '2026-11-26', profile: { ...khanhHoa, code: 'ba-ngay', numbers } })
  await app.setNow('2026-11-26T08:00:00+07:00')
  const { documentId } = await issueDirective(app, '2026-11-26', [{ dueDate: '2026-12-15', leads: ['economy'] }])
  const clock = await app.db.selectFrom('obligations').select('due_on').where('document_id', '=', documentId).executeTakeFirstOrThrow()
  expect(String(clock.due_on)).toBe('2026-12-01')
  const bad = await app.as('clerk').post('/documents', {
    sourceKind: 'directive', origin: 'own', codeNumber: '77', codeNotation: 'UBND-VX', subject: 'Thử', issuedDate: '2026-11-26', signerPosition: 'Chủ tịch', signerFullName: 'Hồ Chủ Trì', classifyDays: 7,
  })
  expect(bad.json()).toMatchObject({ status: 422, code: 'CLASSIFY_DAYS_NOT_ALLOWED' })
})
