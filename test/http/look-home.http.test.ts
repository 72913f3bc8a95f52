import { chromium } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../support/application.ts'
import type { OrganisationKey, PersonKey } from '../support/district.ts'
import { issueDirective } from '../support/issued-directive.ts'
import { newId } from '../../src/platform/db/identifier.ts'

const NOW = '2026-11-23T09:00:00+07:00'
let app: TestApplication
const CONTENT = [
  'Giao Phòng Kinh tế và Hạ tầng chủ trì, phối hợp với UBND các xã, thị trấn rà soát, tổng hợp các công trình cấp nước sinh hoạt tập trung nông thôn đã xuống cấp, đề xuất phương án sửa chữa, báo cáo Chủ tịch UBND huyện trước ngày 25/11/2026.',
  'Khẩn trương hoàn thành công tác bồi thường, giải phóng mặt bằng dự án đường nối ven biển.',
  'Tham mưu UBND huyện kế hoạch vốn đầu tư công trung hạn.',
  'Kiểm tra, xử lý tình trạng lấn chiếm hành lang an toàn giao thông trên địa bàn.',
  'Báo cáo kết quả thực hiện chương trình xây dựng nông thôn mới nâng cao.',
]
beforeAll(async () => {
  app = await startTestApplication({ now: NOW })
  if (process.env['EMPTY'] === '1') return
  const leads: OrganisationKey[] = ['economy', 'finance', 'culture', 'khanhHai', 'triHai', 'phuongHai', 'farmers']
  const dues = ['2026-05-01', '2026-08-26', '2026-10-24', '2026-11-10', '2026-11-18', '2026-11-23', '2026-11-27', '2026-12-10', '2026-12-31', undefined]
  let n = 0
  const count = Number(process.env['COUNT'] ?? 3)
  for (let round = 0; round < count; round += 1) for (const lead of leads) for (const due of dues) {
    n += 1
    if (lead === 'phuongHai' && due !== '2026-12-31') continue
    const issued = await issueDirective(app.db, app.district, { issuedDate: '2026-03-02', issuedAt: '2026-03-02T08:00:00+07:00', leads: [lead], content: CONTENT[n % 5] as string, coordinators: lead === 'economy' ? ['khanhHai'] : [], ...(due === undefined ? {} : { due }) })
    const id = issued.assignments[lead] as string
    const set = (values: object) => app.db.updateTable('assignments').set(values).where('id', '=', id).execute()
    if (n % 5 !== 0 || lead === 'phuongHai') await set({ phase: n % 2 ? 'accepted' : 'in_progress', has_progress: n % 2 === 0, last_update_at: n % 2 ? null : Temporal.Instant.from('2026-10-12T08:00:00+07:00') })
    if (n % 2 === 0) await app.db.insertInto('progress_updates').values({ id: newId(), assignment_id: id, at: Temporal.Instant.from('2026-10-12T08:00:00+07:00'), made_by: app.district.people.economyFocal, content: 'Đang chờ Sở Tài chính thẩm định đơn giá bồi thường; dự kiến trình trong tháng 11.' }).execute()
    if (n % 4 === 0) await set({ phase: 'pending_confirmation', result_date: Temporal.PlainDate.from('2026-11-20'), reported_at: Temporal.Instant.from('2026-11-20T08:00:00+07:00') })
    if (n % 3 === 0) await set({ phase: 'closed', result_date: Temporal.PlainDate.from(`2026-0${5 + (n % 5)}-2${n % 9}`), reported_at: Temporal.Instant.from('2026-11-01T08:00:00+07:00'), closed_at: Temporal.Instant.from(`2026-${['06', '07', '08', '09', '10', '11'][n % 6]}-12T08:00:00+07:00`) })
    if (lead === 'economy' && n % 7 === 0) await app.db.insertInto('internal_delegations').values({ id: newId(), assignment_id: id, user_id: app.district.people.economyOfficer, made_by: app.district.people.economyHead, made_at: Temporal.Instant.from(NOW) }).execute()
    if (n % 4 === 0) await app.db.insertInto('notifications').values(['monitor', 'economyFocal'].map((key, i) => ({ id: newId(), user_id: app.district.people[key as PersonKey], kind: i ? 'ASSIGNMENT_ISSUED' : 'RESULT_REPORTED', assignment_id: id, document_id: issued.documentId, at: Temporal.Instant.from(NOW).subtract({ minutes: n * 37 }), read_at: n % 8 ? null : Temporal.Instant.from(NOW) }))).execute()
  }
  for (const [number, issuedDate] of [['901', '2026-11-23'], ['902', '2026-11-02'], ['903', '2026-11-19']]) await app.as('clerk').post('/documents', {
    sourceKind: 'directive', origin: 'own', issuer: 'chair', typeName: 'Quyết định', codeNumber: number, codeNotation: 'QĐ-UBND',
    subject: 'Về việc phê duyệt kế hoạch kiểm tra công tác phòng cháy, chữa cháy và cứu nạn, cứu hộ năm 2026', issuedDate, signingAuthority: '', signerPosition: 'Chủ tịch', signerFullName: 'Hồ Chủ Trì',
  })
}, 120000)
afterAll(() => app?.close())

test('look', async () => {
  await app.server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.server.address() as { port: number }
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
  const { economy } = app.district.organisations
  const shots = (process.env['SHOTS'] ?? '').split(',').filter(Boolean)
  const all: [string, PersonKey, string][] = [['chair', 'chair', '/'], ['chief', 'chief', '/'], ['monitor', 'monitor', '/'], ['focal', 'economyFocal', '/'], ['officer', 'economyOfficer', '/'], ['done', 'phuongHaiFocal', '/'], ['admin', 'admin', '/'], ['unit', 'chief', `/organisations/${economy}`], ['unitadmin', 'admin', `/organisations/${economy}`], ['notices', 'monitor', '/notifications']]
  for (const [name, person, url] of all) {
    if (shots.length > 0 && !shots.includes(name)) continue
    for (const [size, width, height, scheme] of [['desk', 1280, 900, 'light'], ['phone', 390, 844, 'light'], ['dark', 390, 844, 'dark']] as const) {
      const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, extraHTTPHeaders: { cookie: `__Host-session=${app.token(person)}` } })
      const page = await context.newPage()
      await page.goto(`http://127.0.0.1:${port}${url}`)
      await page.waitForTimeout(150)
      const wide = await page.evaluate('document.documentElement.scrollWidth')
      if (Number(wide) > width) console.log(name, size, 'overflows', wide)
      await page.screenshot({ path: `/tmp/look-home/${process.env['PREFIX'] ?? ''}${name}-${size}.png`, fullPage: true })
      await context.close()
    }
  }
  await browser.close()
}, 180000)
