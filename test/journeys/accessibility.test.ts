import type { Page } from 'playwright-core'
import { Secret } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allRoutes } from '../../src/app/application.ts'
import { hashPassword } from '../../src/features/sign-in/public.ts'
import { startTestApplication, type TestApplication } from '../support/application.ts'
import { findViolations } from '../support/axe.ts'
import { startBrowser, type TestBrowser } from '../support/browser.ts'
import type { PersonKey } from '../support/district.ts'
import { type EmptyInstallation, startEmptyInstallation } from '../support/empty-installation.ts'
import { type LivedIn, liveIn, NOW } from '../support/lived-in.ts'

/** Who opens a page, and where it is; `main` pages are also seen in the dark and on the narrowest phone. */
type Entry = { readonly who: PersonKey | 'visitor'; readonly at: () => string | Promise<string>; readonly main?: true; readonly status?: number }

const PASSWORD = 'con mèo ngủ trưa'
const STEPPING: PersonKey = 'viceChair'

let app: TestApplication
let browser: TestBrowser
let world: LivedIn
let empty: EmptyInstallation

beforeAll(async () => {
  app = await startTestApplication({ now: NOW })
  world = await liveIn(app)
  empty = await startEmptyInstallation(NOW)
  await prepareSecondSteps()
  browser = await startBrowser(app)
})
afterAll(async () => {
  await browser?.close()
  await empty?.close()
  await app?.close()
})

/** Every page of the product by the name of its route. */
const PAGES: Readonly<Record<string, readonly Entry[]>> = {
  'home.show': [
    { who: 'economyFocal', at: () => '/', main: true }, { who: 'monitor', at: () => '/', main: true }, { who: 'chair', at: () => '/', main: true },
    { who: 'admin', at: () => '/' }, { who: 'phuongHaiFocal', at: () => '/' },
  ],
  'home.unit': [{ who: 'monitor', at: () => `/organisations/${app.district.organisations.economy}`, main: true }],
  'task-list.list': [
    { who: 'monitor', at: () => '/assignments?status=all', main: true }, { who: 'economyFocal', at: () => '/assignments' },
    { who: 'monitor', at: () => '/assignments?q=khongcogi&status=all' },
  ],
  'assignments.show': [
    { who: 'economyFocal', at: () => `/assignments/${world.tasks.overdue}`, main: true }, { who: 'monitor', at: () => `/assignments/${world.tasks.pending}`, main: true },
    { who: 'chief', at: () => `/assignments/${world.tasks.closed}` }, { who: 'monitor', at: () => `/assignments/${world.tasks.unconnected}` },
    { who: 'economyHead', at: () => `/assignments/${world.tasks.noDue}` },
  ],
  'documents.list': [{ who: 'clerk', at: () => '/documents', main: true }],
  'documents.new': [{ who: 'clerk', at: () => '/documents/new', main: true }],
  'documents.show': [{ who: 'clerk', at: () => `/documents/${world.draft}` }, { who: 'monitor', at: () => `/documents/${world.published}`, main: true }],
  'documents.edit': [{ who: 'clerk', at: () => `/documents/${world.draft}/edit` }],
  'classification.show': [{ who: 'monitor', at: () => `/documents/${world.draft}/tasks`, main: true }, { who: 'monitor', at: () => `/documents/${world.published}/tasks` }],
  'classification.read-deadline': [{ who: 'monitor', at: () => '/work-calendar/reading?words=truoc%20ngay%2025/11/2026&issued=2026-11-02' }],
  'assignments.figures': [{ who: 'chief', at: () => '/figures' }],
  'obligations.list': [{ who: 'chief', at: () => '/obligations', main: true }],
  'obligations.show': [{ who: 'chief', at: async () => `/obligations/${await oneOf('obligations')}` }],
  'organisations.list': [{ who: 'admin', at: () => '/organisations' }],
  'organisations.new': [{ who: 'admin', at: () => '/organisations/new' }],
  'organisations.show': [{ who: 'admin', at: () => `/organisations/${app.district.organisations.economy}/record` }],
  'organisations.import': [{ who: 'admin', at: () => '/organisations/import' }],
  'people.list': [{ who: 'admin', at: () => '/people' }],
  'people.new': [{ who: 'admin', at: () => '/people/new' }],
  'people.show': [{ who: 'admin', at: () => `/people/${app.district.people.economyFocal}` }],
  'people.import': [{ who: 'admin', at: () => '/people/import' }],
  'sign-in.offer-link': [{ who: 'admin', at: () => `/people/${app.district.people.economyFocal}/password-link` }],
  'sign-in.show': [{ who: 'visitor', at: () => '/sign-in', main: true }],
  'sign-in.show-second-step': [{ who: 'visitor', at: askedForCode }],
  'sign-in.show-set-password': [{ who: 'visitor', at: passwordLink }, { who: 'visitor', at: () => '/set-password/over', status: 404 }],
  'sign-in.show-set-up': [{ who: 'visitor', at: () => empty.setUpAddress }],
  'account.show': [{ who: 'economyHead', at: () => '/account' }],
  'account.enrol-second-step': [{ who: 'financeHead', at: () => '/account/second-step' }],
  'work-calendar.show': [{ who: 'admin', at: () => '/work-calendar' }],
  'work-calendar.draft': [{ who: 'admin', at: () => '/work-calendar/notices/new' }],
  'regulation.show': [{ who: 'admin', at: () => '/regulation' }],
  'notifications.list': [{ who: 'economyFocal', at: () => '/notifications' }],
  'reminders.show': [{ who: 'economyFocal', at: () => '/reminders', main: true }],
  'deliveries.list': [{ who: 'admin', at: () => '/deliveries' }],
  'audit.list': [{ who: 'admin', at: () => '/events' }],
}

/** Pages that answer a file or a stream: nothing to look at. */
const NO_PAGE = /^(attachments\.download|notifications\.stream|.*\.export|.*\.template-(csv|xlsx))$/

test('every page of the product is looked at', () => {
  const pages = allRoutes().filter((route) => route.kind === 'page').map((route) => route.name).filter((name) => !NO_PAGE.test(name))
  expect(Object.keys(PAGES).toSorted()).toEqual(pages.toSorted())
})

const entries = Object.entries(PAGES).flatMap(([name, list]) => list.map((entry, n) => ({ ...entry, name: list.length === 1 ? name : `${name} ${n + 1}` })))

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  const pages = new Map<string, Page>()
  beforeAll(async () => {
    await app.db.updateTable('users').set({ language }).execute()
  })
  afterAll(() => Promise.all([...pages.values()].map((page) => page.context().close())))

  const pageOf = async (who: Entry['who']) => {
    const page = pages.get(who) ?? (who === 'visitor' ? await browser.visitor({ locale: language }) : await browser.as(who))
    pages.set(who, page)
    return page
  }

  test.each(entries)('$name for $who', async ({ who, at, main, status = 200 }) => {
    const page = await pageOf(who)
    browser.complaints()
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 1280, height: 900 })
    const address = await addressFor(page, at)
    expect(await statusOf(page)).toBe(status)
    expect(new URL(page.url()).pathname, 'no page of its own').toBe(new URL(address, browser.base).pathname)
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    expect(await page.locator('h1').allInnerTexts()).toHaveLength(1)
    expect(await findViolations(page)).toEqual([])
    expect(await onPhones(page, main === true, language === 'vi')).toEqual([])
    expect(browser.complaints()).toEqual([])
  })
})

describe('what a page becomes', () => {
  const states: readonly { readonly name: string; readonly who: PersonKey; readonly reach: (page: Page) => Promise<unknown> }[] = [
    { name: 'an address nobody knows', who: 'clerk', reach: (page) => page.goto('/nothing-here') },
    { name: 'a form that was not taken', who: 'clerk', reach: async (page) => {
      await page.goto('/documents/new')
      await page.locator('form[action="/documents"]').evaluate((form: HTMLFormElement) => form.submit())
      await page.waitForSelector('[aria-invalid="true"]')
    } },
    { name: 'tasks that cannot be sent out yet', who: 'monitor', reach: async (page) => {
      await page.goto(`/documents/${world.draft}/tasks`)
      await page.locator('button[name="intent"][value="publish"]').click()
      await page.waitForSelector('[role="alert"], .form-errors')
    } },
    { name: 'what one may do with a task, opened', who: 'economyFocal', reach: async (page) => {
      await page.goto(`/assignments/${world.tasks.overdue}`)
      for (const panel of await page.locator('main details > summary').all()) await panel.click()
    } },
    { name: 'the keyboard help', who: 'monitor', reach: async (page) => {
      await page.goto('/assignments')
      await page.keyboard.press('?')
      await page.waitForSelector('dialog[open]')
    } },
    { name: 'the menu of the person', who: 'monitor', reach: async (page) => {
      await page.goto('/')
      await page.locator('[popovertarget="user-menu"]').click()
    } },
    { name: 'the filters and a box to find units in', who: 'monitor', reach: async (page) => {
      await page.goto('/assignments?status=all&lead=' + app.district.organisations.economy)
      await page.locator('details.filter > summary').first().click()
      await page.locator('[name="lead"]').locator('xpath=..').locator('input').fill('kh')
    } },
    { name: 'rows picked in the list', who: 'monitor', reach: async (page) => {
      await page.goto('/assignments?status=pending')
      await page.locator('[data-row-select]').first().check()
    } },
  ]
  test.each(states)('$name', async ({ who, reach }) => {
    const page = await browser.as(who)
    await reach(page)
    expect(await page.locator('h1').allInnerTexts()).toHaveLength(1)
    expect(await findViolations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await findViolations(page), 'on a phone in the dark').toEqual([])
    expect(await whatStandsOut(page)).toEqual([])
    expect(browser.complaints()).toEqual([])
    await page.context().close()
  })
})

async function addressFor(page: Page, at: Entry['at']): Promise<string> {
  if (at === askedForCode) return signInAsFarAsTheCode(page)
  const address = await at()
  await page.goto(address)
  return address
}

/** What is wrong on a phone; on main pages also in the dark (once: the words do not change it) and on the narrowest. */
async function onPhones(page: Page, main: boolean, dark: boolean): Promise<string[]> {
  await page.setViewportSize({ width: 390, height: 844 })
  const wrong = await whatStandsOut(page)
  if (!main) return wrong
  await page.emulateMedia({ colorScheme: 'dark' })
  if (dark) wrong.push(...(await findViolations(page)).map((one) => `on a phone in the dark: ${one}`))
  await page.setViewportSize({ width: 320, height: 640 })
  return [...wrong, ...(await whatStandsOut(page)).map((one) => `at 320 px: ${one}`)]
}

function statusOf(page: Page): Promise<number | undefined> {
  return page.evaluate(() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.responseStatus)
}

/** What makes the page wider than the screen, the innermost things first. */
function whatStandsOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    const wide = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > width + 1)
    return ['the page scrolls sideways', ...wide.filter((one) => !wide.some((other) => other !== one && one.contains(other))).slice(0, 5).map((one) => one.outerHTML.slice(0, 200))]
  })
}

async function oneOf(table: 'obligations'): Promise<string> {
  return (await app.db.selectFrom(table).select('id').limit(1).executeTakeFirstOrThrow()).id
}

async function prepareSecondSteps(): Promise<void> {
  await app.db.updateTable('users').set({ password_hash: await hashPassword(PASSWORD) }).execute()
  const secret = () => new Secret({ size: 20 }).base32
  await app.db.insertInto('totp_secrets').values([
    { user_id: app.district.people[STEPPING], secret: secret(), confirmed_at: Temporal.Instant.from(NOW) },
    { user_id: app.district.people.financeHead, secret: secret() },
  ]).execute()
}

async function askedForCode(): Promise<string> {
  return '/sign-in/second-step'
}

async function signInAsFarAsTheCode(page: Page): Promise<string> {
  await page.context().clearCookies()
  await page.goto('/sign-in')
  await page.locator('[name="userName"]').fill(STEPPING.toLowerCase())
  await page.locator('[name="password"]').fill(PASSWORD)
  await page.locator('form[action="/sign-in"] button').last().click()
  await page.waitForURL('**/sign-in/second-step')
  return '/sign-in/second-step'
}

async function passwordLink(): Promise<string> {
  const { link } = (await app.as('admin').post(`/people/${app.district.people.cultureFocal}/password-link`)).json<{ link: string }>()
  return new URL(link).pathname
}
