import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { TestApplication } from './application.ts'
import type { PersonKey } from './district.ts'
import { findChromium } from './find-chromium.ts'
import { localAddress } from './local-address.ts'

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
/** Longer than any page takes on a busy machine, short enough to see which step hangs. */
const PATIENCE = 15_000

export type Visit = Pick<BrowserContextOptions, 'javaScriptEnabled' | 'colorScheme' | 'viewport' | 'locale'>

export type TestBrowser = {
  /** `http://localhost:<port>`: on localhost Chromium takes the Secure cookie without TLS. */
  readonly base: string
  /** A page of a person who is signed in, in a browser profile of its own. */
  as(person: PersonKey, visit?: Visit): Promise<Page>
  /** The same for a visitor. */
  visitor(visit?: Visit): Promise<Page>
  /** What went wrong in any page since the last call: errors of scripts, refusals of the content policy, failed requests. */
  complaints(): string[]
  close(): Promise<void>
}

/** One Chromium over a running test application; close it before the application. */
export async function startBrowser(app: TestApplication): Promise<TestBrowser> {
  await app.server.listen({ port: 0 })
  const base = localAddress(app.server)
  const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS })
  const heard: string[] = []
  const open = async (cookie: string | undefined, visit: Visit = {}) => openPage(browser, base, cookie, visit, heard)
  return {
    base,
    as: (person, visit) => open(app.token(person), visit),
    visitor: (visit) => open(undefined, visit),
    complaints: () => heard.splice(0),
    close: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()))
      await browser.close()
    },
  }
}

async function openPage(browser: Browser, base: string, token: string | undefined, visit: Visit, heard: string[]): Promise<Page> {
  const context = await browser.newContext({ baseURL: base, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', viewport: { width: 1280, height: 900 }, acceptDownloads: true, ...visit })
  context.setDefaultTimeout(PATIENCE)
  if (token !== undefined) await addSession(context, base, token)
  const page = await context.newPage()
  page.on('pageerror', (error) => {
    // Chromium's word for going on to the next page before the last one has faded in.
    if (error.message !== 'Transition was skipped') heard.push(`${page.url()} script: ${error.message}`)
  })
  page.on('console', (message) => {
    // Chromium logs every answer of 400 and more; a refused form is no error of the page.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) heard.push(`${page.url()} console: ${message.text()}`)
  })
  return page
}

async function addSession(context: BrowserContext, base: string, token: string): Promise<void> {
  // Set as over TLS, which the prefix asks for here; Chromium then sends it to localhost also without.
  await context.addCookies([{ name: '__Host-session', value: token, url: `${base.replace('http:', 'https:')}/`, secure: true, httpOnly: true, sameSite: 'Lax' }])
}
