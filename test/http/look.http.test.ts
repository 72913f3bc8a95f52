import { chromium } from 'playwright-core'
import { test } from 'vitest'
import { startTestApplication } from '../support/application.ts'
test('look', async () => {
  const app = await startTestApplication({ now: '2026-11-23T08:00:00+07:00' })
  const base = await app.server.listen({ port: 0, host: '127.0.0.1' })
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'] })
  const shots = JSON.parse(process.env.SHOTS ?? '[]')
  for (const [person, path, name, width = 1280, dark] of shots) {
    const c = await browser.newContext({ viewport: { width, height: width < 500 ? 844 : 900 }, colorScheme: dark ? 'dark' : 'light' })
    await c.addCookies([{ name: '__Host-session', value: app.token(person), url: base.replace('http:', 'https:'), path: undefined as never, secure: true }].map(({ path: _p, ...x }) => x))
    const p = await c.newPage()
    await p.setExtraHTTPHeaders({ cookie: `__Host-session=${app.token(person)}` })
    await p.goto(base + path, { waitUntil: 'load' })
    await p.screenshot({ path: `/tmp/shot-${name}.png`, fullPage: true })
    await c.close()
  }
  await browser.close(); await app.close()
}, 120000)
