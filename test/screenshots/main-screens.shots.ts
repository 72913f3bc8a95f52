import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../support/application.ts'
import { startBrowser, type TestBrowser } from '../support/browser.ts'
import { type LivedIn, liveIn, NOW } from '../support/lived-in.ts'
import { overfill } from './overfill.ts'
import { everyScreen, type Screen, workedScreens } from './screens.ts'

const RESULTS = new URL('../../test-results/screenshots/', import.meta.url).pathname
const DESKTOP = { width: 1280, height: 900 }
const PHONE = { width: 390, height: 844 }

type World = { readonly app: TestApplication; readonly browser: TestBrowser; readonly lived: LivedIn | undefined }

const opened: World[] = []
async function openWorld(fill: (app: TestApplication) => Promise<LivedIn | undefined>): Promise<World> {
  const app = await startTestApplication({ now: NOW })
  const lived = await fill(app)
  const world = { app, lived, browser: await startBrowser(app) }
  opened.push(world)
  return world
}

beforeAll(() => {
  rmSync(RESULTS, { recursive: true, force: true })
  mkdirSync(RESULTS, { recursive: true })
})
afterAll(async () => {
  for (const { app, browser } of opened) {
    await browser.close()
    await app.close()
  }
})

test('usual', async () => {
  const { app, browser, lived } = await openWorld(liveIn)
  await shoot(browser, 'usual', workedScreens(app, lived as LivedIn), ['desktop', 'phone', 'dark', 'print'])
})

test('empty', async () => {
  const { app, browser } = await openWorld(async () => undefined)
  await shoot(browser, 'empty', everyScreen(app), ['desktop', 'phone'])
})

test('overfull', async () => {
  const { app, browser, lived } = await openWorld(async (one) => {
    const world = await liveIn(one)
    await overfill(one)
    return world
  })
  await shoot(browser, 'overfull', workedScreens(app, lived as LivedIn), ['desktop', 'phone'])
})

type Variant = 'desktop' | 'phone' | 'dark' | 'print'

async function shoot(browser: TestBrowser, data: string, screens: readonly Screen[], variants: readonly Variant[]): Promise<void> {
  for (const { name, who, at, press } of screens) {
    const page = who === 'visitor' ? await browser.visitor() : await browser.as(who)
    await page.goto(at)
    if (press !== undefined) await pressFirst(page, press)
    for (const variant of variants) await picture(page, variant, `${RESULTS}${name}-${data}-${variant}`)
    await page.context().close()
  }
  expect(browser.complaints()).toEqual([])
}

async function pressFirst(page: Page, selector: string): Promise<void> {
  const targets = await page.locator(selector).all()
  for (const target of selector.includes('details') ? targets : targets.slice(0, 1)) await target.click()
  if (selector.startsWith('button')) await page.locator('.form-errors').waitFor()
}

async function picture(page: Page, variant: Variant, path: string): Promise<void> {
  await page.setViewportSize(variant === 'phone' ? PHONE : DESKTOP)
  await page.emulateMedia({ colorScheme: variant === 'dark' ? 'dark' : 'light' })
  if (variant !== 'print') await page.screenshot({ path: `${path}.png`, fullPage: true })
  else await print(page, path)
}

/** As a printer draws it where pdftoppm is at hand to look inside a PDF; else the print style on a page of A4's width. */
async function print(page: Page, path: string): Promise<void> {
  await page.pdf({ path: `${path}.pdf`, format: 'A4' })
  const drawn = spawnSync('pdftoppm', ['-png', '-r', '70', '-singlefile', `${path}.pdf`, path])
  if (drawn.status === 0) return
  await page.setViewportSize({ width: 720, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  await page.screenshot({ path: `${path}.png` })
  await page.emulateMedia({ media: null })
}
