import type { Page } from 'playwright-core'
import { Secret } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allRoutes } from '../../src/app/application.ts'
import { hashPassword } from '../../src/features/sign-in/public.ts'
import { startTestApplication, type TestApplication } from '../support/application.ts'
import { findViolations } from '../support/axe.ts'
import { issueDirective } from '../support/directive.ts'
import { startBrowser, type TestBrowser } from '../support/browser.ts'
import { FROM_PROVINCE, publish, registerDocument, sendOut, taskBody } from '../support/classified-document.ts'
import type { PersonKey } from '../support/district.ts'
import { askExtension, onRequest } from '../support/extension-request.ts'
import { type EmptyInstallation, startEmptyInstallation } from '../support/empty-installation.ts'
import { clear, secretDocument } from '../support/secret-register.ts'
import { type LivedIn, liveIn, NOW } from '../support/lived-in.ts'
import { type WorkInside, workInside } from '../support/work-inside.ts'

/** Who opens a page, and where it is; `main` pages are also seen in the dark and on the narrowest phone. */
type Entry = { readonly who: PersonKey | 'visitor'; readonly at: () => string | Promise<string>; readonly main?: true; readonly status?: number }

const PASSWORD = 'con mèo ngủ trưa'
const STEPPING: PersonKey = 'viceChair'

let app: TestApplication
let browser: TestBrowser
let world: LivedIn
let inside: WorkInside
let empty: EmptyInstallation
let secretId: string

beforeAll(async () => {
  app = await startTestApplication({ now: NOW })
  world = await liveIn(app)
  inside = await workInside(app, world.tasks.overdue)
  empty = await startEmptyInstallation(NOW)
  await clear(app, { clerk: 'MAT', monitor: 'MAT', economyHead: 'MAT' })
  secretId = (await app.as('clerk').post('/secret-register', secretDocument(app))).json<{ id: string }>().id
  await prepareSecondSteps()
  browser = await startBrowser(app)
})
afterAll(async () => {
  await browser?.close()
  await empty?.close()
  await app?.close()
})

/** A document that replaces another whose tasks are open, made once. */
async function replacing(): Promise<string> {
  const known = await app.db.selectFrom('document_links').select('document_id').executeTakeFirst()
  if (known !== undefined) return known.document_id
  const old = await sendOut(app, '2026-11-20', [taskBody(app, ['economy', 'finance'], { dueExpression: '10 ngày sau khi Quyết định được ban hành' })], { codeNumber: '801', codeNotation: 'TB-UBND' })
  const young = await registerDocument(app, '2026-11-20')
  await app.as('clerk').post(`/documents/${young}/links`, { kind: 'replaces', other: '801/TB-UBND', place: 'mục 2' })
  await publish(app, young, [taskBody(app, ['economy'], { dueDate: '20/12/2026' })])
  expect(old.assignments).toHaveLength(2)
  return young
}

async function recurring(): Promise<string> {
  const known = await app.db.selectFrom('task_series').select('task_id').executeTakeFirst()
  if (known !== undefined) return known.task_id
  await sendOut(app, '2026-11-20', [taskBody(app, ['economy', 'finance'], { cadence: 'monthly', cadenceDay: 25 })])
  return recurring()
}

async function receipt(): Promise<string> {
  const known = await app.db.selectFrom('upward_receipts').select('id').executeTakeFirst()
  if (known !== undefined) return known.id
  const { assignments: [parent] } = await sendOut(app, '2026-11-20', [taskBody(app, ['committee'], { dueDate: '15/12/2026' })], FROM_PROVINCE)
  await sendOut(app, '2026-11-20', [taskBody(app, ['economy'], { dueDate: '10/12/2026', derivedFrom: parent?.id })])
  return (await app.as('monitor').post('/upward-reports/receipts', { format: 'xlsx' })).json<{ id: string }>().id
}

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
  'documents.show': [{ who: 'clerk', at: () => `/documents/${world.draft}` }, { who: 'chief', at: () => `/documents/${world.draft}` }, { who: 'monitor', at: () => `/documents/${world.published}`, main: true }],
  'documents.replaced-tasks': [{ who: 'monitor', at: async () => `/documents/${await replacing()}/replaced-tasks` }],
  'recurring-tasks.list': [{ who: 'monitor', at: async () => (await recurring(), '/recurring-tasks') }, { who: 'monitor', at: () => '/recurring-tasks?state=ended' }],
  'recurring-tasks.show': [{ who: 'monitor', at: async () => `/recurring-tasks/${await recurring()}` }],
  'provincial-tasks.upward': [{ who: 'monitor', at: async () => (await receipt(), '/upward-reports'), main: true }],
  'provincial-tasks.receipt': [{ who: 'clerk', at: async () => `/upward-reports/receipts/${await receipt()}` }],
  'documents.edit': [{ who: 'clerk', at: () => `/documents/${world.draft}/edit` }],
  'classification.show': [{ who: 'monitor', at: () => `/documents/${world.draft}/tasks`, main: true }, { who: 'monitor', at: () => `/documents/${world.published}/tasks` }],
  'classification.read-deadline': [{ who: 'monitor', at: () => '/work-calendar/reading?words=truoc%20ngay%2025/11/2026&issued=2026-11-02' }],
  'amendments.new': [{ who: 'monitor', at: () => `/assignments/${world.tasks.overdue}/amendments/new` }],
  'returns.show-correction': [{ who: 'monitor', at: () => `/assignments/${world.tasks.issued}/returns/correction` }],
  'corrections.errata': [{ who: 'chief', at: () => '/errata' }],
  'classification.show-addition': [{ who: 'monitor', at: () => `/documents/${world.published}/additions/new` }],
  'assignments.figures': [{ who: 'chief', at: () => '/figures' }],
  'extensions.list': [{ who: 'chief', at: () => '/extension-requests?state=all', main: true }, { who: 'cultureFocal', at: () => '/extension-requests?state=rejected' }],
  'extensions.show': [{ who: 'chair', at: askedExtension, main: true }, { who: 'clerk', at: askedExtension }, { who: 'economyHead', at: askedExtension }],
  'extensions.fields': [{ who: 'chief', at: vicechairFields }],
  'urging.list': [{ who: 'monitor', at: () => '/urgings', main: true }],
  'urging.letters': [{ who: 'clerk', at: () => '/urging-letters' }],
  'urging.choose-unit': [{ who: 'clerk', at: () => '/urging-letters/new' }],
  'urging.new-letter': [{ who: 'clerk', at: () => `/organisations/${app.district.organisations.economy}/urging-letters/new`, main: true }],
  'urging.letter': [{ who: 'clerk', at: () => draftedLetter(), main: true }],
  'urging.remarks': [{ who: 'chief', at: () => '/remarks' }],
  'urging.new-remark': [{ who: 'clerk', at: () => `/organisations/${app.district.organisations.economy}/remarks/new` }],
  'information-sheet.list': [{ who: 'monitor', at: () => '/information-sheets' }],
  'information-sheet.show': [{ who: 'monitor', at: () => '/information-sheets/2026-11-23', main: true }],
  'obligations.list': [{ who: 'chief', at: () => '/obligations', main: true }],
  'coordination.list': [{ who: 'economyHead', at: () => '/coordination-requests', main: true }],
  'coordination.show': [{ who: 'financeFocal', at: coordinationRequest, main: true }, { who: 'economyHead', at: coordinationRequest }],
  'issues.list': [{ who: 'monitor', at: () => '/issues?state=all', main: true }, { who: 'economyFocal', at: () => '/issues' }],
  'issues.new': [
    { who: 'economyFocal', at: () => `/issues/new?assignment=${world.tasks.overdue}`, main: true }, { who: 'khanhHaiFocal', at: () => '/issues/new?kind=obstacle' },
    { who: 'monitor', at: () => '/issues/new' },
  ],
  'issues.show': [{ who: 'chair', at: issue, main: true }, { who: 'monitor', at: issue }, { who: 'financeFocal', at: issue }],
  'information.list': [{ who: 'monitor', at: () => '/information-requests' }],
  'information.new': [{ who: 'monitor', at: () => `/information-requests/new?assignment=${world.tasks.overdue}` }],
  'information.show': [{ who: 'monitor', at: informationRequest, main: true }, { who: 'economyFocal', at: informationRequest }],
  'obligations.show': [
    { who: 'chief', at: async () => `/obligations/${await oneOf('obligations')}` }, { who: 'economyFocal', at: () => `/obligations/${inside.annualReport}` },
  ],
  'obligations.compliance': [{ who: 'chief', at: () => '/obligations/compliance' }],
  'obligations.sessions': [{ who: 'chief', at: () => '/obligations/sessions' }],
  'unit-work.show': [{ who: 'economyHead', at: () => `/organisations/${app.district.organisations.economy}/inside`, main: true }],
  'unit-work.show-sub-task': [{ who: 'economyHead', at: () => inside.subTask }],
  'unit-work.list-rules': [{ who: 'chief', at: () => '/unit-rules' }],
  'secret-register.list': [{ who: 'clerk', at: () => '/secret-register' }],
  'secret-register.new': [{ who: 'clerk', at: () => '/secret-register/new' }],
  'secret-register.show': [{ who: 'clerk', at: () => `/secret-register/${secretId}` }, { who: 'economyHead', at: () => `/secret-register/${secretId}` }],
  'secret-register.edit': [{ who: 'clerk', at: () => `/secret-register/${secretId}/edit` }],
  'secret-register.clearances': [{ who: 'chair', at: () => '/secret-register/clearances' }],
  'secret-register.looks': [{ who: 'chair', at: () => '/secret-register/looks' }],
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

let letter: Promise<string> | undefined

/** A drafted letter about the overdue task, made once. */
function draftedLetter(): Promise<string> {
  letter ??= (async () => {
    const { id } = (await app.as('clerk').post(`/organisations/${app.district.organisations.economy}/urging-letters`, {
      ids: [world.tasks.overdue], signedFor: 'office', codeNumber: 12, codeNotation: 'VP', issuedDate: '2026-11-23', authority: 'HEAD', signerPosition: 'Chánh Văn phòng', signerFullName: 'Phạm Chánh Văn',
    })).json<{ id: string }>()
    return `/urging-letters/${id}`
  })()
  return letter
}

/** Pages that answer a file or a stream: nothing to look at. */
const NO_PAGE = /^(attachments\.download|.*[.-](docx|pdf)|notifications\.stream|.*\.export|.*\.template-(csv|xlsx))$/

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
    { name: 'a task whose deadline waits for its event, opened', who: 'monitor', reach: async (page) => {
      await replacing()
      const { id } = await app.db.selectFrom('assignments').select('id').where('awaits_event', '=', true).executeTakeFirstOrThrow()
      await page.goto(`/assignments/${id}`)
      for (const panel of await page.locator('main details > summary').all()) await panel.click()
    } },
    { name: 'a task from above with what serves it', who: 'monitor', reach: async (page) => {
      await receipt()
      const { derived_from_id: id } = await app.db.selectFrom('tasks').select('derived_from_id').where('derived_from_id', 'is not', null).executeTakeFirstOrThrow()
      await page.goto(`/assignments/${id}`)
    } },
    { name: 'deadlines of few tasks, opened', who: 'monitor', reach: async (page) => {
      await receipt()
      await page.goto(`/documents/${world.draft}/tasks`)
      for (const panel of await page.locator('[data-block] details > summary').all()) await panel.click()
    } },
    { name: 'linking documents', who: 'clerk', reach: async (page) => {
      await page.goto(`/documents/${await replacing()}`)
      await page.locator('#links details > summary').click()
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

/** The request of the overdue task, presented once for all who look at it. */
let presented: Promise<string> | undefined
function askedExtension(): Promise<string> {
  presented ??= presentExtension()
  return presented
}
async function presentExtension(): Promise<string> {
  const { id } = (await askExtension(app, world.tasks.overdue, { documentDate: '2026-11-20' })).json<{ id: string }>()
  await onRequest(app, 'clerk', id, 'receipt', { receivedDate: '2026-11-23' })
  await onRequest(app, 'chief', id, 'presentation', { documentNumber: '30/PTr-VP', documentDate: '2026-11-23' })
  return `/extension-requests/${id}`
}

async function vicechairFields(): Promise<string> {
  await app.as('chief').post('/vice-chair-fields', { userId: app.district.people.viceChair, organisationIds: [app.district.organisations.culture], from: '2026-11-23' })
  return '/vice-chair-fields'
}

const made = new Map<string, string>()

/** The record of this address, made by its first visitor. */
async function once(address: string, make: () => Promise<{ json<T>(): T }>): Promise<string> {
  const id = made.get(address) ?? (await make()).json<{ id?: string; ids?: string[] }>()
  if (typeof id !== 'string') made.set(address, id.id ?? id.ids?.[0] ?? '')
  return `${address}/${made.get(address)}`
}

function coordinationRequest(): Promise<string> {
  const body = { coordinatorIds: [app.district.organisations.finance], content: 'Đề nghị cung cấp số liệu quyết toán các công trình chuyển tiếp.', responseDue: '2026-12-14', documentNumber: '45/CV-KT', documentDate: '2026-11-23' }
  return once('/coordination-requests', async () => {
    const issued = await issueDirective(app, '2026-11-20', [{ dueDate: '2026-12-15', leads: ['economy'], coordinators: ['finance'] }])
    return app.as('economyFocal').post(`/assignments/${issued.assignments[0]?.id}/coordination-requests`, body)
  })
}

/** Units that differ, one opinion given, submitted to the leaders. */
function issue(): Promise<string> {
  const { economy, finance, farmers } = app.district.organisations
  return once('/issues', async () => {
    const opened = await app.as('economyFocal').post('/issues', { kind: 'opinion_conflict', content: 'Chưa thống nhất nguồn vốn bồi thường, giải phóng mặt bằng.', organisationIds: [economy, finance, farmers] })
    const { id } = opened.json<{ id: string }>()
    await app.as('financeFocal').post(`/issues/${id}/opinions`, { opinion: 'Đề nghị dùng vốn ngân sách huyện.' })
    await app.as('monitor').post(`/issues/${id}/review`, { version: 1 })
    await app.as('monitor').post(`/issues/${id}/submission`, { version: 2, content: 'Đề xuất tổ chức họp thống nhất.' })
    return opened
  })
}

function informationRequest(): Promise<string> {
  const { economy, farmers } = app.district.organisations
  return once('/information-requests', () => app.as('monitor').post('/information-requests', {
    organisationIds: [economy, farmers], content: 'Đề nghị báo cáo tiến độ giải ngân đến hết tháng 11.', dueDate: '2026-11-30', assignmentId: world.tasks.overdue,
  }))
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
