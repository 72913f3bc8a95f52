import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../support/application.ts'
import { startBrowser, type TestBrowser } from '../support/browser.ts'
import { issueDirective } from '../support/directive.ts'
import type { PersonKey } from '../support/district.ts'
import { pdf } from '../support/sample-files.ts'

let app: TestApplication
let browser: TestBrowser
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-23T08:00:00+07:00' })
  browser = await startBrowser(app)
})
afterAll(async () => {
  await browser?.close()
  await app?.close()
})

const without = (person: PersonKey) => browser.as(person, { javaScriptEnabled: false })
const field = (page: Page, name: string) => page.locator(`[id="f-${name}"]`)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const blocks = (page: Page) => page.locator('[data-rows] > [data-block]')

describe('the main job without script', () => {
  let directive: string
  let task: string

  test('a document is registered, with its file', async () => {
    const page = await without('clerk')
    await page.goto('/documents/new')
    await field(page, 'codeNumber').fill('77/CT-UBND')
    await field(page, 'issuedDate').fill('20/11/2026')
    await field(page, 'subject').fill('Về việc làm không cần kịch bản')
    await field(page, 'signerFullName').fill('Hồ Chủ Trì')
    await field(page, 'signerPosition').fill('Chủ tịch')
    await field(page, 'files').setInputFiles({ name: 'van-ban-77.pdf', mimeType: 'application/pdf', buffer: pdf() })
    await press(page, 'Đăng ký')
    await page.waitForURL(/\/documents\/[0-9a-f-]{36}$/)
    directive = new URL(page.url()).pathname
    expect(await page.locator('main').innerText()).toContain('van-ban-77.pdf')
    await page.context().close()
  })

  test('it is split with the buttons that add and remove, and sent out', async () => {
    const page = await without('monitor')
    const { economy, finance, culture } = app.district.organisations
    await page.goto(`${directive}/tasks`)
    expect(await blocks(page).count()).toBe(1)
    await page.locator('[name="tasks.0.quote"]').fill('Rà soát các hồ chứa nước.')
    await field(page, 'tasks.0.leads').selectOption([economy, finance])
    await field(page, 'tasks.0.dueExpression').fill('trước ngày 25/11/2026')
    await page.locator('button[name="add"]').click()
    expect(await blocks(page).count()).toBe(2)
    expect(await page.locator('[name="tasks.0.quote"]').inputValue()).toBe('Rà soát các hồ chứa nước.')
    // The server has read the words: the reading and its warning stand there.
    expect(await blocks(page).first().locator('.reading').innerText()).toContain('24/11/2026')
    await page.locator('[name="tasks.1.quote"]').fill('Việc nhập nhầm.')
    await page.locator('button[name="add"]').click()
    expect(await blocks(page).count()).toBe(3)
    await page.locator('[name="tasks.2.quote"]').fill('Tuyên truyền tiết kiệm nước.')
    await field(page, 'tasks.2.leads').selectOption([culture])
    await field(page, 'tasks.2.kind').selectOption('no_deadline')
    await page.locator('button[name="remove"][value="1"]').click()
    expect(await blocks(page).count()).toBe(2)
    expect(await page.locator('[name="tasks.1.quote"]').inputValue()).toBe('Tuyên truyền tiết kiệm nước.')
    await press(page, 'Chuyển theo dõi')
    await page.waitForURL((url) => url.pathname === directive)
    expect(await page.locator('.flash').innerText()).toContain('3 nhiệm vụ')
    await page.context().close()
  })

  test('deadlines that hang on an event, and tasks of every month, are read from the words and sent out', async () => {
    const page = await without('monitor')
    const registered = await app.as('clerk').post('/documents', {
      sourceKind: 'directive', origin: 'own', typeName: 'Công văn', codeNumber: '78', codeNotation: 'UBND-KT', subject: 'Báo cáo định kỳ', issuedDate: '20/11/2026',
      signingAuthority: '', signerPosition: 'Chủ tịch', signerFullName: 'Hồ Chủ Trì',
    })
    const document = `/documents/${registered.json<{ id: string }>().id}`
    await page.goto(`${document}/tasks?rows=2`)
    await page.locator('[name="tasks.0.quote"]').fill('Báo cáo sau khi có quyết định.')
    await field(page, 'tasks.0.leads').selectOption([app.district.organisations.economy])
    await field(page, 'tasks.0.dueExpression').fill('10 ngày sau khi Quyết định được phê duyệt')
    await page.locator('[name="tasks.1.quote"]').fill('Báo cáo hằng tháng.')
    await field(page, 'tasks.1.leads').selectOption([app.district.organisations.finance])
    await field(page, 'tasks.1.dueExpression').fill('trước ngày 25 hằng tháng')
    await blocks(page).nth(1).getByText('Hạn theo sự kiện, định kỳ').click()
    await field(page, 'tasks.1.cadence').selectOption('monthly')
    await press(page, 'Lưu nháp')
    await page.locator('.flash .callout').waitFor()
    // What the words say stands in the fields now, and their panels are open.
    expect(await field(page, 'tasks.0.dueEvent').inputValue()).toBe('Quyết định được phê duyệt')
    expect(await field(page, 'tasks.1.cadenceDay').inputValue()).toBe('25')
    await press(page, 'Chuyển theo dõi')
    await page.waitForURL((url) => url.pathname === document)
    const shown = await page.locator('main').innerText()
    expect(shown).toContain('Chờ sự kiện')
    expect(shown).toContain('24/11/2026')
    await page.context().close()
  })

  test('it is acknowledged, told about and reported', async () => {
    const page = await without('economyFocal')
    await page.goto('/')
    await page.locator('main [data-row]', { hasText: 'Rà soát' }).getByRole('button', { name: /Tiếp nhận/ }).click()
    await page.locator('.flash .callout').waitFor()
    await page.goto('/')
    task = (await page.locator('main [data-row]', { hasText: 'Rà soát' }).locator('a').first().getAttribute('href')) ?? ''
    await page.goto(task)
    await page.locator('summary', { hasText: /^Báo cáo kết quả$/ }).click()
    const report = page.locator('form[action$="/result-reports"]')
    await report.locator('[name="resultDate"]').fill('23/11/2026')
    await report.locator('button').click()
    // Refused: the panel stands open, says what is missing and keeps what was typed.
    expect(await report.locator('[name="resultDate"]').inputValue()).toBe('23/11/2026')
    expect(await report.locator('.field-error').count()).toBeGreaterThan(0)
    await report.locator('[name="resultDocument"]').fill('12/BC-KTHT')
    await report.locator('[name="summary"]').fill('Đã rà soát.')
    await report.locator('button').click()
    await page.locator('#results', { hasText: '12/BC-KTHT' }).waitFor()
    await page.context().close()
  })

  test('its result is confirmed', async () => {
    const page = await without('monitor')
    await page.goto(task)
    await page.locator('summary', { hasText: /^Xác nhận kết quả$/ }).click()
    const confirm = page.locator('form[action$="/confirmation"]')
    await confirm.locator('[value="meets"]').check()
    await confirm.locator('[value="high"]').check()
    await confirm.locator('button').click()
    await page.locator('.flash .callout').waitFor()
    expect((await app.as('monitor').get(task)).json()).toMatchObject({ phase: 'closed' })
    await page.context().close()
  })

  test('the list is filtered by its form, and counters are links', async () => {
    const page = await without('monitor')
    await page.goto('/assignments')
    await page.locator('.filter > summary').first().click()
    await page.locator('select[name="status"]').selectOption('all')
    await page.locator('#f-list-q, [name="q"]:not([data-search])').first().fill('tuyen truyen')
    await press(page, 'Áp dụng')
    expect(new URL(page.url()).searchParams.get('q')).toBe('tuyen truyen')
    expect(await page.locator('main [data-row]').count()).toBe(1)
    await page.context().close()
  })

  test('many rows are acknowledged at once', async () => {
    await issueDirective(app, '2026-11-20', [
      { content: 'Việc thứ nhất', dueDate: '2026-12-20', leads: ['triHai'] },
      { content: 'Việc thứ hai', dueDate: '2026-12-21', leads: ['triHai'] },
      { content: 'Việc thứ ba', dueDate: '2026-12-22', leads: ['triHai'] },
    ])
    const page = await without('triHaiFocal')
    await page.goto('/assignments?status=not_acknowledged')
    for (const content of ['Việc thứ nhất', 'Việc thứ hai']) await page.locator('main [data-row]', { hasText: content }).locator('[data-row-select]').check()
    await page.locator('form[data-bulk]').getByRole('button').click()
    await page.locator('.flash .callout').waitFor()
    expect(await page.locator('main [data-row]').count()).toBe(1)
    expect(await page.locator('main [data-row]').innerText()).toContain('Việc thứ ba')
    await page.context().close()
  })
})
