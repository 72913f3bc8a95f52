import { chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import { startTestApplication } from '../support/application.ts'
import { upload } from '../support/upload.ts'

test('look', async () => {
  const app = await startTestApplication({ now: '2026-11-24T08:00:00+07:00' })
  const { organisations: o, people: p } = app.district
  const post = async (url: string, body: object) => { const a = await app.as('admin').post(url, body); if (a.status > 299) console.log(url, a.text) }
  await post(`/organisations/${o.finance}/rename`, { name: 'Phòng Tài chính', shortName: 'Phòng TC', from: '2027-01-01', documentRef: '12/NQ-HĐND', version: 1 })
  await post(`/organisations/${o.finance}/focal-officer`, { userId: p.financeHead, from: '2026-10-01', version: 2 })
  await post(`/organisations/${o.finance}/focal-delegations`, { userId: p.financeFocal, from: '2026-11-20', to: '2026-11-27', reason: 'Nghỉ phép năm', version: 3 })
  await post(`/organisations/${o.triHai}/merge`, { successorId: o.phuongHai, from: '2026-11-20', documentRef: '35/NQ', version: 1 })
  const bad = await upload(app, 'admin', '/organisations/import/check', { name: 'a.csv', content: Buffer.from('Mã,Tên đơn vị,Loại,Đơn vị cấp trên,Màu\nA 1,Một,department,UBND,x\nKT,Sai tên,department,UBND,\nA2,Hai,abc,KKK,\nA3,Phòng Ba,department,UBND,\n') })
  const good = await upload(app, 'admin', '/organisations/import/check', { name: 'a.csv', content: Buffer.from('Mã,Tên đơn vị,Loại,Đơn vị cấp trên,Thư điện tử\nA1,Một,department,UBND,\nKT,Phòng Kinh tế và Hạ tầng,department,UBND,a@b.vn\n') })
  await app.server.listen({ port: 4599, host: '127.0.0.1' })
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
  const shot = async (name: string, url: string, as: 'admin' | 'economyHead' | 'monitor' = 'admin', width = 1280, open = false) => {
    const context = await browser.newContext({ bypassCSP: true, viewport: { width, height: 900 }, extraHTTPHeaders: { cookie: `__Host-session=${app.token(as)}` } })
    const page = await context.newPage()
    await page.goto(`http://127.0.0.1:4599${url}`)
    if (open) await page.evaluate('document.querySelectorAll("details.action").forEach((d) => { d.open = true })')
    await page.screenshot({ path: `/tmp/look-org/${name}.png`, fullPage: true })
    await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' }).catch(() => undefined)
    const found = await page.evaluate('window.axe ? axe.run().then((r) => r.violations.map((v) => v.id + ": " + v.nodes.map((n) => n.target.join(" ")).slice(0,3).join(" | "))) : ["no axe"]')
    console.log(name, JSON.stringify(found), await page.evaluate('document.documentElement.scrollWidth'))
    await context.close()
  }
  await shot('list', '/organisations')
  await shot('list-phone', '/organisations', 'admin', 390)
  await shot('record', `/organisations/${o.finance}/record`, 'admin', 1280, true)
  await shot('record-phone', `/organisations/${o.phuongHai}/record`, 'monitor', 390)
  await shot('record-merged', `/organisations/${o.triHai}/record`)
  await shot('new', '/organisations/new')
  await shot('import', '/organisations/import')
  await shot('import-bad', `/organisations/import?file=${bad.json<{ file: string }>().file}`)
  await shot('import-good', `/organisations/import?file=${good.json<{ file: string }>().file}`)
  await shot('people', '/people')
  await shot('people-phone', '/people', 'economyHead', 390)
  await shot('person', `/people/${p.economyOfficer}`, 'admin', 1280, true)
  await shot('person-new', '/people/new')
  await browser.close()
  await app.close()
  expect(true).toBe(true)
}, 120000)
