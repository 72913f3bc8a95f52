import { sql } from 'kysely'
import { chromium } from 'playwright-core'
import { createRequire } from 'node:module'
import { it } from 'vitest'
import { startTestApplication } from '../support/application.ts'
import { docx, multipart, pdf } from '../support/sample-files.ts'
import { newId } from '../../src/platform/db/identifier.ts'

it('looks', async () => {
  const app = await startTestApplication({ now: '2026-11-23T08:00:00+07:00' })
  const address = await app.server.listen({ port: 0 })
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'] })
  const shot = async (name: string, path: string, width: number, person: 'clerk' | 'economyFocal', open = false) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true, extraHTTPHeaders: { cookie: `__Host-session=${app.token(person)}` } })
    const page = await context.newPage()
    page.on('console', (m) => { if (m.type() === 'error') console.log(name, m.text()) })
    await page.goto(address + path)
    if (open) await page.evaluate(() => document.querySelectorAll('main details').forEach((d) => d.setAttribute('open', '')))
    await page.screenshot({ path: `/tmp/look/${name}.png`, fullPage: true })
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') }).catch(() => undefined)
    const axe = await page.evaluate(async () => { const a = (window as unknown as { axe?: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe; return a === undefined ? ['no axe'] : (await a.run()).violations.map((v) => v.id + ' ' + v.nodes.map((n) => n.html).join(' | ').slice(0, 300)) })
    if (axe.length > 0) console.log(name, axe)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (wide > 0) console.log(name, 'scrolls sideways', wide)
    await context.close()
  }
  await shot('list-empty', '/documents', 1280, 'clerk')
  await shot('list-empty-unit', '/documents', 390, 'economyFocal')
  const base = { sourceKind: 'directive', origin: 'own', signerFullName: 'Đỗ Phó Phụ Trách', signerPosition: 'Phó Chủ tịch', signingAuthority: 'KT.' }
  const subjects = ['Về việc tăng cường công tác phòng cháy, chữa cháy rừng mùa khô trên địa bàn huyện', 'Đẩy nhanh tiến độ giải ngân vốn đầu tư công', 'V/v '.padEnd(480, 'kiểm tra công tác bảo vệ môi trường nuôi trồng thủy sản ven biển, ')]
  const ids: string[] = []
  for (let at = 0; at < 14; at++) {
    const answer = await app.as('clerk').post('/documents', { ...base, codeNumber: String(at + 10), codeNotation: ['CT-UBND', 'UBND-NC', 'KH-UBND'][at % 3], subject: subjects[at % 3], issuedDate: `${10 + at % 9}/11/2026`, urgency: at % 5, ...(at % 4 === 1 ? { origin: 'province', originFixesDeadline: true, issuingBody: 'Ủy ban nhân dân tỉnh Ninh Thuận' } : {}), ...(at === 2 ? { fullText: 'Điều 1. Giao Phòng Kinh tế chủ trì.\n\nĐiều 2. Các xã thực hiện.', issuer: 'committee', sourceKind: 'legal' } : {}) })
    ids.push(answer.json<{ id: string }>().id)
  }
  const id = ids[2] as string
  const { contentType, payload } = multipart({}, [{ field: 'files', fileName: 'Kế hoạch số 12 – bảo vệ môi trường nuôi trồng thủy sản ven biển huyện Ninh Hải (bản ký).pdf', content: pdf() }, { field: 'files', fileName: 'Phụ lục.docx', content: docx() }])
  await app.server.inject({ method: 'POST', url: `/documents/${id}/attachments`, payload, headers: { accept: 'application/json', 'content-type': contentType, cookie: `__Host-session=${app.token('clerk')}` } })
  const { organisations, people } = app.district
  const phases = [['economy', 'issued', '2026-11-20'], ['triHai', 'accepted', '2026-11-25'], ['khanhHai', 'in_progress', '2026-12-30'], ['phuongHai', 'closed', '2026-11-20'], ['farmers', 'pending_confirmation', '2026-11-22']] as const
  let n = 0
  for (const task of [1, 2]) {
    const taskId = newId()
    await sql`insert into tasks (id, document_id, position, content, place, kind, due_date) values (${taskId}, ${id}, ${task}, ${'Giao Phòng Kinh tế và Hạ tầng chủ trì, phối hợp với UBND các xã, thị trấn rà soát, tổng hợp nhu cầu và báo cáo Ủy ban nhân dân huyện trước ngày 25/11/2026.'}, ${`Mục ${task}.b, trang 2`}, 'has_deadline', '2026-11-20')`.execute(app.db)
    for (const [unit, phase, due] of phases.slice(0, task === 1 ? 5 : 2)) {
      const done = phase === 'closed' || phase === 'pending_confirmation'
      await sql`insert into assignments (id, task_id, document_id, code, lead_organisation_id, monitor_organisation_id, kind, phase, issued_at, due_date, result_date, reported_at, closed_at, search)
        values (${newId()}, ${taskId}, ${id}, ${`NV-2026-${++n}`}, ${organisations[unit]}, ${organisations.office}, 'has_deadline', ${phase}, now(), ${due}, ${done ? '2026-11-19' : null}, ${done ? '2026-11-19T08:00:00Z' : null}, ${phase === 'closed' ? '2026-11-20T08:00:00Z' : null}, '')`.execute(app.db)
    }
  }
  await shot('list', '/documents', 1280, 'clerk')
  await shot('list-filter', '/documents?q=chay&origin=own&year=2026', 1280, 'clerk', true)
  await shot('list-none', '/documents?q=zzz', 1280, 'clerk')
  await shot('list-phone', '/documents', 390, 'clerk')
  await shot('new', '/documents/new', 1280, 'clerk')
  await shot('new-phone', '/documents/new', 390, 'clerk')
  await shot('show', `/documents/${id}`, 1280, 'clerk')
  await shot('show-phone', `/documents/${id}`, 390, 'clerk', true)
  await shot('edit', `/documents/${id}/edit`, 1280, 'clerk')
  await sql`update directive_documents set phase = 'published', published_at = now(), published_by = ${people.monitor} where id = ${id}`.execute(app.db)
  await shot('show-published', `/documents/${id}`, 1280, 'clerk', true)
  await shot('show-unit', `/documents/${id}`, 1280, 'economyFocal')
  const refused = await app.as('clerk').submit('/documents', { ...base, codeNumber: '12', codeNotation: 'KH-UBND', subject: 'x', issuedDate: '12/11/2026' })
  const refused2 = await app.as('clerk').submit('/documents', { ...base, codeNumber: '12', subject: '', issuedDate: '12/11/2027', originFixesDeadline: 'on' })
  for (const [name, answer] of [['duplicate', refused], ['refused', refused2]] as const) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, extraHTTPHeaders: { cookie: `__Host-session=${app.token('clerk')}` } })
    const page = await context.newPage()
    await page.route('**/documents/new', (route) => route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: answer.text }))
    await page.goto(`${address}/documents/new`)
    await page.screenshot({ path: `/tmp/look/${name}.png`, fullPage: true })
    await context.close()
  }
  await browser.close()
  await app.close()
}, 180_000)
