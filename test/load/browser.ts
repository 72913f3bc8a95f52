import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

export type PageVisit = { readonly name: string; readonly firstBytes: number; readonly repeatBytes: number }
export type RowsVisible = { readonly firstMs: number; readonly repeatMs: number; readonly rows: number }

type Target = { readonly name: string; readonly path: string; readonly token: string }

const PLACES = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].filter((path) => path !== undefined)
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
/** Scripts may still fetch something after the page has loaded (the badge, a prefetch). */
const SETTLE_MS = 700
const SLOWER = 4
const TRIES = 5

export async function openBrowser(): Promise<Browser | undefined> {
  const executablePath = PLACES.find((path) => existsSync(path))
  return executablePath === undefined ? undefined : chromium.launch({ executablePath, args: FLAGS })
}

/** Bytes over the wire, heads included, when a page is opened with an empty cache and once more. */
export async function visitPages(browser: Browser, port: number, targets: readonly Target[]): Promise<PageVisit[]> {
  const visits: PageVisit[] = []
  for (const { name, path, token } of targets) {
    const context = await contextFor(browser, port, token)
    const page = await context.newPage()
    const firstBytes = await bytesOf(page, `http://localhost:${port}${path}`)
    const repeatBytes = await bytesOf(page, `http://localhost:${port}${path}`)
    visits.push({ name, firstBytes, repeatBytes })
    await context.close()
  }
  return visits
}

async function bytesOf(page: Page, url: string): Promise<number> {
  await page.goto('about:blank')
  const session = await page.context().newCDPSession(page)
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await session.send('Network.enable')
  const answer = await page.goto(url, { waitUntil: 'load' })
  if (answer?.status() !== 200) throw new Error(`${url} answered ${answer?.status()}`)
  await page.waitForTimeout(SETTLE_MS)
  await session.detach()
  return bytes
}

/** When the rows of the list are painted on a processor four times slower: the middle of five tries. */
export async function rowsVisible(browser: Browser, port: number, { path, token }: Target): Promise<RowsVisible> {
  const first: number[] = []
  const repeat: number[] = []
  let rows = 0
  for (let n = 0; n < TRIES; n++) {
    const context = await contextFor(browser, port, token)
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await page.addInitScript(watchRows)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    for (const kept of [first, repeat]) {
      await page.goto('about:blank')
      await page.goto(`http://localhost:${port}${path}`, { waitUntil: 'load' })
      await page.waitForFunction(() => 'rowsPaintedAt' in globalThis)
      const seen = await page.evaluate(() => (globalThis as unknown as { rowsPaintedAt: { ms: number; rows: number } }).rowsPaintedAt)
      kept.push(seen.ms)
      rows = seen.rows
    }
    await context.close()
  }
  return { firstMs: middle(first), repeatMs: middle(repeat), rows }
}

/** Runs in the page: the frame after the one in which ten rows stand in the table. */
function watchRows(): void {
  const look = () => {
    const rows = document.querySelectorAll('main tbody tr').length
    if (rows < 10) requestAnimationFrame(look)
    else requestAnimationFrame(() => Object.assign(globalThis, { rowsPaintedAt: { ms: performance.now(), rows } }))
  }
  if (location.protocol.startsWith('http')) requestAnimationFrame(look)
}

async function contextFor(browser: Browser, port: number, token: string): Promise<BrowserContext> {
  const context = await browser.newContext()
  await context.addCookies([{ name: '__Host-session', value: token, url: `https://localhost:${port}/`, secure: true, httpOnly: true, sameSite: 'Lax' }])
  return context
}

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
