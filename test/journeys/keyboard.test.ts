import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../support/application.ts'
import { startBrowser, type TestBrowser } from '../support/browser.ts'
import { issueDirective } from '../support/directive.ts'

const TASKS = 20
/** Somebody who types slowly presses two keys a second: ten minutes are 1,200 keys. */
const TEN_MINUTES = 1200

const UNITS = ['ki', 'ta', 'vh', 'kh', 'tr']
const WORDS = ['truoc ngay 25/11/2026', 'cham nhat 15/12/2026', 'trong thang 12/2026', 'truoc 20/12/2026']
const text = ['CHỈ THỊ', ...Array.from({ length: TASKS }, (_, n) => `${n + 1}. Đơn vị được giao rà soát nội dung thứ ${n + 1}, báo cáo kết quả.`)].join('\n')

let app: TestApplication
let browser: TestBrowser
let directive: string
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-23T08:00:00+07:00' })
  const registered = await app.as('clerk').post('/documents', {
    sourceKind: 'directive', origin: 'own', typeName: 'Chỉ thị', codeNumber: '20', codeNotation: 'CT-UBND', subject: 'Hai mươi nhiệm vụ', issuedDate: '20/11/2026',
    signingAuthority: '', signerPosition: 'Chủ tịch', signerFullName: 'Hồ Chủ Trì', fullText: text,
  })
  directive = `/documents/${registered.json<{ id: string }>().id}`
  await issueDirective(app, '2026-11-20', ['Việc A', 'Việc B', 'Việc C'].map((content, n) => ({ content, dueDate: `2026-12-0${n + 1}`, leads: ['triHai'] })))
  browser = await startBrowser(app)
})
afterAll(async () => {
  await browser?.close()
  await app?.close()
})

/** A keyboard that counts. */
class Keys {
  count = 0
  private readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  async press(key: string, times = 1): Promise<void> {
    for (let n = 0; n < times; n++) await this.page.keyboard.press(key)
    this.count += times
  }

  async type(words: string): Promise<void> {
    await this.page.keyboard.type(words)
    this.count += words.length
  }

  /** Tab until the focus stands on what is wanted; a page without it is a page that cannot be used. */
  async tabTo(wanted: string, most = 60): Promise<void> {
    for (let n = 0; n < most; n++) {
      if (await this.page.evaluate((selector) => document.activeElement?.matches(selector) === true, wanted)) return
      await this.press('Tab')
    }
    throw new Error(`${wanted} was not reached with ${most} tabs`)
  }
}

describe('the main job without a mouse', () => {
  test('a document with 20 tasks is split and sent out in under ten minutes of keys', async () => {
    const page = await browser.as('monitor')
    await page.goto(`${directive}/tasks`)
    const keys = new Keys(page)
    await keys.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip-link')
    await keys.press('Enter')
    await keys.tabTo('[data-passage-source]')
    await keys.press('ArrowDown', 2)
    for (let n = 0; n < TASKS; n++) {
      await keys.press('Enter')
      await keys.tabTo(`[id="f-tasks.${n}.leads"]`)
      await keys.type(UNITS[n % UNITS.length] ?? '')
      await keys.press('Enter')
      await keys.tabTo(`[id="f-tasks.${n}.dueExpression"]`)
      await keys.type(WORDS[n % WORDS.length] ?? '')
      if (n < TASKS - 1) await keys.press('Escape')
    }
    await page.locator('[data-block]').nth(TASKS - 1).locator('[data-reading]', { hasText: /\d/ }).waitFor()
    await keys.tabTo('button[name="intent"][value="publish"]')
    await keys.press('Enter')
    await page.locator('.flash .callout, .form-errors').first().waitFor()
    expect(await page.locator('.form-errors li').allInnerTexts()).toEqual([])
    expect(await page.locator('.flash').innerText()).toContain(`${TASKS} nhiệm vụ`)
    expect(await contentsSentOut()).toEqual(text.split('\n').slice(1))
    console.log(`${TASKS} tasks: ${keys.count} keys, ${Math.round(keys.count / TASKS)} each`)
    expect(keys.count).toBeLessThan(TEN_MINUTES)
    expect(browser.complaints()).toEqual([])
    await page.context().close()
  })

  test('a deadline after an event costs no key more, one of every month five', async () => {
    const registered = await app.as('clerk').post('/documents', {
      sourceKind: 'directive', origin: 'own', typeName: 'Chỉ thị', codeNumber: '21', codeNotation: 'CT-UBND', subject: 'Hai nhiệm vụ', issuedDate: '20/11/2026',
      signingAuthority: '', signerPosition: 'Chủ tịch', signerFullName: 'Hồ Chủ Trì', fullText: '1. Báo cáo sau khi có quyết định.\n2. Báo cáo hằng tháng.',
    })
    const address = `/documents/${registered.json<{ id: string }>().id}`
    const page = await browser.as('monitor')
    await page.goto(`${address}/tasks`)
    const keys = new Keys(page)
    await keys.tabTo('[data-passage-source]')
    await keys.press('ArrowDown')
    for (const [n, words] of ['10 ngay sau khi Quyet dinh duoc ban hanh', 'ngay 25 hang thang'].entries()) {
      await keys.press('Enter')
      await keys.tabTo(`[id="f-tasks.${n}.leads"]`)
      await keys.type('ki')
      await keys.press('Enter')
      await keys.tabTo(`[id="f-tasks.${n}.dueExpression"]`)
      await keys.type(words)
      if (n === 0) await keys.press('Escape')
    }
    await page.locator('[data-block]').nth(0).locator('[data-reading]', { hasText: 'chờ sự kiện' }).waitFor()
    await page.locator('[data-block]').nth(1).locator('[data-reading]', { hasText: 'việc định kỳ' }).or(page.locator('[data-block]').nth(1).locator('[data-reading]', { hasText: 'Việc định kỳ' })).waitFor()
    await keys.tabTo('[data-block]:nth-of-type(2) summary, summary')
    await keys.press('Enter')
    await keys.tabTo('[id="f-tasks.1.cadence"]')
    await keys.press('ArrowDown', 2)
    await keys.tabTo('button[name="intent"][value="publish"]')
    await keys.press('Enter')
    await page.locator('.flash .callout, .form-errors').first().waitFor()
    expect(await page.locator('.form-errors li').allInnerTexts()).toEqual([])
    const rows = await app.db.selectFrom('assignments').select(['awaits_event', 'period']).where('document_id', '=', address.slice('/documents/'.length)).orderBy('code').execute()
    expect(rows).toEqual([{ awaits_event: true, period: '' }, { awaits_event: false, period: '2026-11' }])
    await page.context().close()
  })

  test('a list is walked, ticked and opened with single keys, and the help says how', async () => {
    const page = await browser.as('triHaiFocal')
    await page.goto('/assignments?status=not_acknowledged&columns=status,due')
    const { keyboard } = page
    const focused = () => page.evaluate(() => document.activeElement?.closest('[data-row]')?.textContent ?? '')
    await keyboard.press('j')
    const first = await focused()
    expect(first).toContain('Việc')
    await keyboard.press('j')
    expect(await focused()).not.toBe(first)
    await keyboard.press('k')
    expect(await focused()).toBe(first)
    await keyboard.press('x')
    expect(await page.locator('[data-row-select]:checked').count()).toBe(1)
    expect(await page.locator('form[data-bulk]').isVisible()).toBe(true)
    await keyboard.press('?')
    await page.locator('dialog[open]').waitFor()
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true)
    await keyboard.press('Escape')
    expect(await page.locator('dialog[open]').count()).toBe(0)
    // The focus comes back to the row it was in.
    expect(await focused()).toBe(first)
    await keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search')
    await keyboard.type('jkx?')
    expect(await page.locator('#search').inputValue()).toBe('jkx?')
    await page.goto('/assignments?status=not_acknowledged')
    await keyboard.press('j')
    await keyboard.press('Enter')
    await page.waitForURL(/\/assignments\/[0-9a-f-]{36}/)
    await keyboard.press('g')
    await keyboard.press('h')
    await page.waitForURL((url) => url.pathname === '/')
    expect(browser.complaints()).toEqual([])
    await page.context().close()
  })

  test('menus close with Escape and give the focus back', async () => {
    const page = await browser.as('triHaiFocal')
    await page.goto('/')
    const keys = new Keys(page)
    await keys.tabTo('[popovertarget="user-menu"]')
    await keys.press('Enter')
    expect(await page.locator('#user-menu').isVisible()).toBe(true)
    await keys.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('#user-menu') !== null)).toBe(true)
    await keys.press('Escape')
    expect(await page.locator('#user-menu').isVisible()).toBe(false)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('popovertarget'))).toBe('user-menu')
    await page.context().close()
  })

  const places: readonly (readonly [string, () => string])[] = [
    ['home', () => '/'], ['the list', () => '/assignments'], ['registering', () => '/documents/new'], ['splitting', () => `${directive}/tasks`], ['obligations', () => '/obligations'],
  ]
  test.each(places)('the focus is seen at every step and never lost: %s', async (_name, at) => {
    const page = await browser.as('monitor')
    expect((await page.goto(at()))?.status()).toBe(200)
    const unseen: string[] = []
    let steps = 0
    for (; steps < 120; steps++) {
      await page.keyboard.press('Tab')
      const seen = await page.evaluate(focusSeen)
      if (seen === 'left the page') break
      if (seen !== 'seen') unseen.push(seen)
    }
    expect(steps).toBeGreaterThan(10)
    expect(unseen).toEqual([])
    await page.context().close()
  })
})

/** Runs in the page: whether the place of the focus stands on the screen and is marked. */
function focusSeen(): string {
  const at: Element | null = document.activeElement
  if (at === null || at === document.body) return 'left the page'
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at)
  const label = at.closest('label')
  const around = label === null ? 'none' : getComputedStyle(label).outlineStyle
  const marked = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none' || around !== 'none'
  const box = at.getBoundingClientRect()
  const onScreen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 0
  return marked && onScreen ? 'seen' : `${marked ? 'off the screen' : 'not marked'}: ${at.outerHTML.slice(0, 120)}`
}

async function contentsSentOut(): Promise<string[]> {
  const rows = await app.db.selectFrom('assignment_rows').select('content').where('document_id', '=', directive.slice('/documents/'.length)).orderBy('code').execute()
  return rows.map(({ content }) => content)
}
