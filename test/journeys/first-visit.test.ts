import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../support/application.ts'
import { startBrowser, type TestBrowser } from '../support/browser.ts'
import type { PersonKey } from '../support/district.ts'
import { type LivedIn, liveIn, NOW } from '../support/lived-in.ts'
import { seedAssignments } from '../support/seed-assignments.ts'

/** What a visit may cost over the wire, heads and fonts included. */
const FIRST = 100_000
const REPEAT = 20_000
/** Scripts may still fetch something after the page has loaded. */
const SETTLE_MS = 300
const FULL_PAGE = 60

let app: TestApplication
let browser: TestBrowser
let world: LivedIn
beforeAll(async () => {
  app = await startTestApplication({ now: NOW })
  world = await liveIn(app)
  // A full page of rows everywhere, with contents as long as directives have them.
  const content = 'Chủ trì, phối hợp với các cơ quan, đơn vị có liên quan tổ chức kiểm tra, rà soát, đôn đốc việc thực hiện các nhiệm vụ được giao, báo cáo kết quả theo quy định. '
  await seedAssignments(app.db, app.district, Array.from({ length: FULL_PAGE }, (_, n) => ({
    lead: 'economy', phase: n % 3 === 0 ? 'pending_confirmation' : 'in_progress', due: `2026-1${n % 3}-1${n % 9}`, content: `${content.repeat(1 + (n % 3))} Mục ${n}.`,
  })))
  browser = await startBrowser(app)
})
afterAll(async () => {
  await browser?.close()
  await app?.close()
})

const pages: readonly (readonly [name: string, who: PersonKey | 'visitor', at: () => string])[] = [
  ['sign-in', 'visitor', () => '/sign-in'],
  ['a unit’s day', 'economyFocal', () => '/'],
  ['the Office’s day', 'monitor', () => '/'],
  ['the Chairman’s screen', 'chair', () => '/'],
  ['the list', 'monitor', () => '/assignments?status=all'],
  ['a task', 'monitor', () => `/assignments/${world.tasks.overdue}`],
  ['documents', 'clerk', () => '/documents'],
  ['a document', 'monitor', () => `/documents/${world.published}`],
  ['registering', 'clerk', () => '/documents/new'],
  ['splitting', 'monitor', () => `/documents/${world.draft}/tasks`],
  ['a unit', 'monitor', () => `/organisations/${app.district.organisations.economy}`],
  ['obligations', 'chief', () => '/obligations'],
]

test.each(pages)('%s', async (name, who, at) => {
  const page = who === 'visitor' ? await browser.visitor() : await browser.as(who)
  const first = await bytesOf(page, at())
  const repeat = await bytesOf(page, at())
  console.log(`${name}: first ${first} bytes, again ${repeat}`)
  expect(first).toBeGreaterThan(1000)
  expect(first).toBeLessThanOrEqual(FIRST)
  expect(repeat).toBeLessThanOrEqual(REPEAT)
  await page.context().close()
})

async function bytesOf(page: Page, address: string): Promise<number> {
  await page.goto('about:blank')
  const session = await page.context().newCDPSession(page)
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await session.send('Network.enable')
  const answer = await page.goto(address, { waitUntil: 'load' })
  expect(answer?.status()).toBe(200)
  expect(answer?.headers()['content-encoding'], 'compressed').toMatch(/br|gzip|zstd/)
  await page.waitForTimeout(SETTLE_MS)
  await session.detach()
  return bytes
}
