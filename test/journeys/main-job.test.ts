import { TOTP, URI } from 'otpauth'
import type { Page } from 'playwright-core'
import readXlsx from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashPassword } from '../../src/features/sign-in/public.ts'
import { startTestApplication, type TestApplication } from '../support/application.ts'
import { startBrowser, type TestBrowser } from '../support/browser.ts'
import { pdf } from '../support/sample-files.ts'

const PASSWORD = 'con mèo ngủ trưa'
const FIRST = '1. Phòng Kinh tế và Hạ tầng rà soát nguồn nước các hồ chứa, báo cáo Chủ tịch trước ngày 25/11/2026.'
const SECOND = '2. Ủy ban nhân dân các xã, thị trấn hướng dẫn nhân dân tích trữ nước.'

let app: TestApplication
let browser: TestBrowser
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-23T08:00:00+07:00' })
  await app.db.updateTable('users').set({ password_hash: await hashPassword(PASSWORD) }).execute()
  browser = await startBrowser(app)
})
afterAll(async () => {
  await browser?.close()
  await app?.close()
})

const field = (page: Page, name: string) => page.locator(`[id="f-${name}"]`)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const path = (page: Page) => new URL(page.url()).pathname
const badge = (page: Page) => page.locator('notification-badge [data-count]')

/** A box that finds units: two letters, and the first one found. */
async function pick(page: Page, name: string, letters: string): Promise<void> {
  await field(page, name).pressSequentially(letters)
  await page.keyboard.press('Enter')
}

const chosen = (page: Page, name: string) => page.locator(`combo-box:has([id="f-${name}"]) .combo-chips`).innerText()

/** The number on a counter of a home page, by its words. */
async function counter(page: Page, words: string): Promise<number> {
  const text = await page.locator('main .counters a', { hasText: words }).innerText()
  return Number(/\d+/.exec(text)?.[0])
}

/** What the form says beside this field. */
async function complaint(page: Page, name: string): Promise<string> {
  return page.locator(`[id="f-${name}-error"]`).innerText()
}

describe('a directive, from its paper to its confirmed result', () => {
  let clerk: Page
  let monitor: Page
  let focal: Page
  let chair: Page
  let directive: string
  let task: string

  beforeAll(async () => {
    [clerk, monitor, focal, chair] = await Promise.all([browser.as('clerk'), browser.as('monitor'), browser.as('economyFocal'), browser.as('chair')])
  })

  test('the clerk registers it with six fields and a file', async () => {
    await clerk.goto('/documents')
    await clerk.getByRole('link', { name: 'Đăng ký văn bản' }).first().click()
    await field(clerk, 'codeNumber').fill('Số: 1450/CT-UBND')
    await field(clerk, 'issuedDate').pressSequentially('20112026')
    expect(await field(clerk, 'issuedDate').inputValue()).toBe('20/11/2026')
    await field(clerk, 'subject').fill('Về việc phòng, chống hạn hán mùa khô')
    await field(clerk, 'signerFullName').fill('Hồ Chủ Trì')
    await field(clerk, 'fullText').fill(`CHỈ THỊ\n${FIRST}\n${SECOND}`)
    await field(clerk, 'files').setInputFiles({ name: 'chi-thi-1450.pdf', mimeType: 'application/pdf', buffer: pdf() })
    await press(clerk, 'Đăng ký')
    // A signer nobody knows yet needs a position; what was typed is still there.
    expect(await complaint(clerk, 'signerPosition')).toMatch(/\S/)
    expect(await field(clerk, 'codeNumber').inputValue()).toContain('1450')
    expect(await field(clerk, 'fullText').inputValue()).toContain(SECOND)
    await field(clerk, 'signerPosition').fill('Chủ tịch')
    await field(clerk, 'files').setInputFiles({ name: 'chi-thi-1450.pdf', mimeType: 'application/pdf', buffer: pdf() })
    await press(clerk, 'Đăng ký')
    await clerk.waitForURL(/\/documents\/[0-9a-f-]{36}$/)
    directive = path(clerk)
    expect(await clerk.locator('h1').innerText()).toContain('1450/CT-UBND')
    const [download] = await Promise.all([clerk.waitForEvent('download'), clerk.getByRole('link', { name: /chi-thi-1450\.pdf/ }).first().click()])
    expect(download.suggestedFilename()).toBe('chi-thi-1450.pdf')
  })

  test('the monitor picks sentences, finds units by two letters, and sees deadline words read', async () => {
    await monitor.goto(directive)
    await monitor.getByRole('link', { name: 'Tách nhiệm vụ' }).first().click()
    await monitor.locator('[data-passage-source] p', { hasText: 'rà soát nguồn nước' }).click({ clickCount: 3 })
    await monitor.locator('.take-new').click()
    const quote = monitor.locator('[name="tasks.0.quote"]')
    expect(await quote.inputValue()).toContain('rà soát nguồn nước các hồ chứa')
    expect(await field(monitor, 'tasks.0.place').inputValue()).toMatch(/1/)
    await pick(monitor, 'tasks.0.leads', 'ki')
    expect(await chosen(monitor, 'tasks.0.leads')).toBe('Phòng KT-HT')
    await pick(monitor, 'tasks.0.coordinators', 'tc')
    await field(monitor, 'tasks.0.dueExpression').pressSequentially('truoc ngay 25/11/2026')
    const reading = monitor.locator('[data-block]').first().locator('.reading')
    await reading.getByText('24/11/2026').first().waitFor()
    expect(await field(monitor, 'tasks.0.dueDate').inputValue()).toBe('24/11/2026')
    // 24/11 is the Day of Vietnamese Culture: no working day.
    await reading.locator('[data-warnings] li').first().waitFor()
    expect(await reading.innerText()).toContain('Ngày Văn hóa Việt Nam')
  })

  test('sending out with something missing names each field and keeps what was typed', async () => {
    await monitor.locator('[data-passage-source] p', { hasText: 'tích trữ nước' }).click({ clickCount: 3 })
    await monitor.locator('.take-new').click()
    expect(await monitor.locator('[data-block]').count()).toBe(2)
    await press(monitor, 'Chuyển theo dõi')
    await monitor.locator('.form-errors').waitFor()
    expect(await complaint(monitor, 'tasks.1.leads')).toMatch(/\S/)
    expect(await complaint(monitor, 'tasks.1.dueDate')).toMatch(/\S/)
    expect(await monitor.locator('.form-errors li').count()).toBe(2)
    expect(await monitor.locator('[name="tasks.0.quote"]').inputValue()).toContain('rà soát nguồn nước')
    expect(await field(monitor, 'tasks.0.dueDate').inputValue()).toBe('24/11/2026')
    expect(await chosen(monitor, 'tasks.0.leads')).toBe('Phòng KT-HT')
    expect(await monitor.evaluate(() => document.activeElement?.className)).toBe('form-errors')
    await monitor.locator('.form-errors a').first().click()
    expect(await monitor.evaluate(() => document.activeElement?.id)).toMatch(/^f-tasks\.1\./)
  })

  test('once complete it is sent out, and the bell of the focal officer rings without reload', async () => {
    await focal.goto('/')
    await chair.goto('/')
    expect(await badge(focal).isVisible()).toBe(false)
    await monitor.locator('[data-block]').nth(1).getByText('Tất cả các xã, thị trấn').click()
    await field(monitor, 'tasks.1.dueExpression').pressSequentially('chậm nhất 15/12/2026')
    await monitor.locator('[data-block]').nth(1).getByText('15/12/2026').first().waitFor()
    await press(monitor, 'Chuyển theo dõi')
    await monitor.waitForURL((url) => url.pathname === directive)
    expect(await monitor.locator('.flash').innerText()).toContain('4 nhiệm vụ')
    await badge(focal).getByText('1', { exact: true }).waitFor()
  })

  test('the focal officer acknowledges from the row', async () => {
    await focal.reload()
    await focal.locator('main [data-row]', { hasText: 'rà soát nguồn nước' }).getByRole('button', { name: /Tiếp nhận/ }).click()
    await focal.locator('.flash .callout').waitFor()
    await focal.goto('/')
    const row = focal.locator('main [data-row]', { hasText: 'rà soát nguồn nước' })
    expect(await row.getByRole('button', { name: /Tiếp nhận/ }).count()).toBe(0)
    task = (await row.locator('[data-row-link], a').first().getAttribute('href')) ?? ''
    expect(task).toMatch(/^\/assignments\//)
  })

  test('tells how the work stands, and reports the result with a file', async () => {
    await focal.goto(task)
    await focal.locator('summary', { hasText: 'Cập nhật tình hình' }).click()
    await focal.locator('form[action$="/progress-updates"] textarea').fill('Đã kiểm tra 3/5 hồ chứa.')
    await focal.locator('form[action$="/progress-updates"] button').click()
    await focal.locator('#progress', { hasText: 'Đã kiểm tra 3/5 hồ chứa.' }).waitFor()
    await focal.locator('summary', { hasText: /^Báo cáo kết quả$/ }).click()
    const report = focal.locator('form[action$="/result-reports"]')
    await report.locator('[name="resultDate"]').pressSequentially('23112026')
    await report.locator('[name="resultDocument"]').fill('88/BC-KTHT')
    await report.locator('[name="summary"]').fill('Đã rà soát đủ 5 hồ chứa.')
    await report.locator('[name="files"]').setInputFiles({ name: 'bao-cao-88.pdf', mimeType: 'application/pdf', buffer: pdf('88') })
    await report.locator('button').click()
    await focal.locator('#results', { hasText: '88/BC-KTHT' }).waitFor()
    expect(await focal.locator('#results').innerText()).toContain('bao-cao-88.pdf')
  })

  test('the monitor confirms it with a rating, and the Chairman’s counters move', async () => {
    await chair.reload()
    const open = await counter(chair, 'Đang theo dõi')
    const waiting = await counter(chair, 'Chờ xác nhận')
    expect([open, waiting]).toEqual([4, 1])
    await monitor.goto(task)
    await monitor.locator('summary', { hasText: /^Xác nhận kết quả$/ }).click()
    const confirm = monitor.locator('form[action$="/confirmation"]')
    await confirm.locator('button').click()
    await monitor.locator('.form-errors').waitFor()
    await monitor.locator('form[action$="/confirmation"] [name="qualityRating"][value="meets"]').check()
    await monitor.locator('form[action$="/confirmation"] [name="effectRating"][value="high"]').check()
    await monitor.locator('form[action$="/confirmation"] button').click()
    await monitor.locator('.flash .callout').waitFor()
    await chair.reload()
    expect([await counter(chair, 'Đang theo dõi'), await counter(chair, 'Chờ xác nhận')]).toEqual([open - 1, waiting - 1])
  })

  test('is found without diacritics, and leaves as a workbook of exactly what is filtered', async () => {
    await monitor.goto('/')
    await monitor.keyboard.press('/')
    await monitor.keyboard.type('tich tru nuoc')
    await monitor.keyboard.press('Enter')
    await monitor.waitForURL(/\/assignments\?/)
    // One for each commune and town.
    expect(await monitor.locator('main [data-row]').count()).toBe(3)
    const [download] = await Promise.all([monitor.waitForEvent('download'), monitor.getByRole('link', { name: 'Xuất XLSX' }).click()])
    const rows = await readXlsx(await download.path())
    const cells = JSON.stringify(rows)
    expect(cells).toContain('tích trữ nước')
    expect(cells).not.toContain('rà soát nguồn nước')
  })

  test('and no page complained on the way', () => {
    expect(browser.complaints()).toEqual([])
  })
})

describe('coming in and going out', () => {
  let page: Page
  let secret: string
  beforeAll(async () => {
    page = await browser.visitor()
  })

  /** What the phone shows at this minute; the clock of the application goes there. */
  const codeAt = async (time: string) => {
    const now = `2026-11-23T${time}:00+07:00`
    await app.setNow(now)
    return new TOTP({ secret: URI.parse(secret).secret }).generate({ timestamp: Temporal.Instant.from(now).epochMilliseconds })
  }
  const enter = async () => {
    await field(page, 'userName').fill('financeHead')
    await field(page, 'password').fill(PASSWORD)
    await press(page, 'Đăng nhập')
  }
  const menu = async (name: string) => {
    await page.locator('[popovertarget="user-menu"]').click()
    await page.locator('#user-menu').getByRole('button', { name }).click()
  }

  test('a page asked for before signing in is opened after it', async () => {
    await page.goto('/assignments?status=all')
    await page.waitForURL(/\/sign-in/)
    await field(page, 'userName').fill('financeHead')
    await field(page, 'password').fill('not this one')
    await press(page, 'Đăng nhập')
    await page.getByRole('alert').waitFor()
    expect(await field(page, 'userName').inputValue()).toBe('financeHead')
    await enter()
    await page.waitForURL(/\/assignments\?status=all/)
  })

  test('the second step is turned on with a code, and asked for from then on', async () => {
    await page.goto('/account')
    await page.locator('#second-step summary').first().click()
    await field(page, 'secondStepPassword').fill(PASSWORD)
    await page.locator('form[action="/account/second-step/begin"] button').click()
    await page.waitForURL('**/account/second-step')
    secret = (await app.as('financeHead').get('/account/second-step')).json<{ uri: string }>().uri
    await field(page, 'code').fill(await codeAt('09:00'))
    await press(page, 'Xác nhận')
    await page.locator('main ol code').first().waitFor()
    expect(await page.locator('main ol code').count()).toBe(10)
    await menu('Đăng xuất')
    await page.waitForURL(/\/sign-in/)
    await page.goto('/')
    await page.waitForURL(/\/sign-in/)
    await enter()
    await page.waitForURL(/second-step/)
    await field(page, 'code').fill('000000')
    await press(page, 'Xác nhận')
    await page.locator('[id="f-code-error"]').waitFor()
    await field(page, 'code').fill(await codeAt('09:02'))
    await press(page, 'Xác nhận')
    await page.waitForURL((url) => url.pathname === '/')
  })

  test('the language changes for the person, and stays', async () => {
    await menu('English')
    await page.locator('html[lang="en"]').waitFor()
    expect(await page.locator('h1').innerText()).toBe('Today')
    await page.goto('/assignments')
    expect(await page.locator('h1').innerText()).toBe('Tasks')
    await menu('Tiếng Việt')
    await page.locator('html[lang="vi"]').waitFor()
    await menu('Đăng xuất')
    await page.waitForURL(/\/sign-in/)
    expect((await page.context().cookies()).find((cookie) => cookie.name === '__Host-session')?.value ?? '').toBe('')
  })
})
