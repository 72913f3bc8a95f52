import { chromium } from 'playwright-core'
import { test } from 'vitest'
import { startTestApplication } from '../support/application.ts'

const TEXT = `ỦY BAN NHÂN DÂN HUYỆN NINH HẢI
QUYẾT ĐỊNH
Về việc kiểm tra công tác phòng cháy, chữa cháy tại các chợ trên địa bàn huyện
Điều 1. Mục đích
1. Bảo đảm an toàn phòng cháy, chữa cháy tại các chợ.
Điều 2. Tổ chức thực hiện
1. Phòng Kinh tế và Hạ tầng chủ trì, phối hợp với Công an huyện kiểm tra các chợ, báo cáo Chủ tịch UBND huyện trước ngày 25/11/2026.
2. Phòng Tài chính - Kế hoạch tham mưu bố trí kinh phí, hoàn thành trong quý IV năm 2026.
3. UBND các xã, thị trấn:
a) Tuyên truyền đến từng hộ kinh doanh;
b) Báo cáo kết quả về Văn phòng chậm nhất ngày 28/11/2026.
Điều 3. Quyết định này có hiệu lực kể từ ngày ký.`

test('look', async () => {
  const app = await startTestApplication({ now: '2026-08-21T09:00:00+07:00' })
  const { economy, finance, culture, triHai, phuongHai, khanhHai } = app.district.organisations
  const register = async (n: string, fullText: string) => (await app.as('clerk').post('/documents', {
    sourceKind: 'directive', origin: 'own', issuer: 'chair', typeName: 'Quyết định', codeNumber: n, codeNotation: 'QĐ-UBND', subject: 'Kiểm tra công tác phòng cháy, chữa cháy tại các chợ trên địa bàn huyện',
    issuedDate: '2026-08-21', signingAuthority: '', signerPosition: 'Chủ tịch', signerFullName: 'Hồ Chủ Trì', fullText,
  })).json<{ id: string }>().id
  const id = await register('1450', TEXT)
  const empty = await register('1451', '')
  const late = await register('1452', TEXT)
  await app.as('monitor').post(`/documents/${id}/tasks`, { version: 1, tasks: [
    { content: 'Phòng Kinh tế và Hạ tầng chủ trì, phối hợp với Công an huyện kiểm tra các chợ, báo cáo Chủ tịch UBND huyện trước ngày 25/11/2026.', place: 'khoản 1 Điều 2', kind: 'has_deadline', dueType: 'report', dueExpression: 'trước ngày 25/11/2026', leads: [economy], coordinators: [culture], monitorUserId: app.district.people.monitor },
    { content: 'Báo cáo kết quả về Văn phòng chậm nhất ngày 28/11/2026.', place: 'điểm b khoản 3 Điều 2', kind: 'has_deadline', dueType: 'report', dueExpression: 'chậm nhất ngày 28/11/2026', leads: [triHai, phuongHai, khanhHai], monitorUserId: app.district.people.monitorTwo },
  ] })
  await app.as('monitor').post(`/documents/${late}/tasks`, { version: 1, intent: 'publish', tasks: [
    { content: 'Báo cáo kết quả kiểm tra các chợ.', kind: 'has_deadline', dueType: 'report', dueDate: '2026-11-20', leads: [economy, finance, triHai] },
    { content: 'Thường xuyên tuyên truyền phòng cháy, chữa cháy đến từng hộ kinh doanh.', kind: 'no_deadline', leads: [culture] },
  ] })
  await app.setNow('2026-11-26T09:00:00+07:00')
  const address = await app.server.listen({ port: 0, host: '127.0.0.1' })
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
  const clock = await app.db.selectFrom('obligations').select('id').where('document_id', '=', id).executeTakeFirstOrThrow()
  const shots: [string, string, 'monitor' | 'clerk' | 'economyFocal' | 'chief'][] = [
    ['split', `/documents/${id}/tasks`, 'monitor'], ['empty', `/documents/${empty}/tasks`, 'clerk'], ['published', `/documents/${late}/tasks`, 'monitor'],
    ['obligations', '/obligations', 'chief'], ['mine', '/obligations', 'economyFocal'], ['why', `/obligations/${clock.id}`, 'chief'],
  ]
  for (const width of [1280, 390]) for (const [name, path, who] of shots) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, extraHTTPHeaders: { cookie: `__Host-session=${app.token(who)}` } })
    const page = await context.newPage()
    page.on('console', (message) => console.log(name, message.text()))
    await page.goto(`${address}${path}`)
    await page.waitForTimeout(300)
    await page.screenshot({ path: `/tmp/look-${name}-${width}.png`, fullPage: true })
    if (name === 'split' && width === 1280) {
      await page.click('button[value="publish"]')
      await page.waitForTimeout(500)
      console.log('after publish', page.url())
    }
    await context.close()
  }
  // keyboard: pick a passage with the arrows, Enter makes a block
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, extraHTTPHeaders: { cookie: `__Host-session=${app.token('monitor')}` } })
  const page = await context.newPage()
  const third = await register('1453', TEXT)
  await page.goto(`${address}/documents/${third}/tasks`)
  await page.waitForTimeout(300)
  await page.focus('[data-passage-source]')
  for (let i = 0; i < 7; i += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForTimeout(200)
  console.log('quote', await page.inputValue('textarea[name="tasks.0.quote"]'), '| place', await page.inputValue('input[name="tasks.0.place"]'))
  console.log('focus', await page.evaluate(() => document.activeElement?.getAttribute('name')))
  await page.fill('input[name="tasks.0.dueExpression"]', 'trước ngày 25/11/2026')
  await page.waitForTimeout(700)
  console.log('read', await page.inputValue('input[name="tasks.0.dueDate"]'), await page.textContent('[data-reading]'))
  await browser.close()
  await app.close()
}, 120_000)
