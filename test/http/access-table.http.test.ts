import { afterAll, beforeAll, expect, test } from 'vitest'
import { allRoutes } from '../../src/app/application.ts'
import type { Route } from '../../src/platform/http/route.ts'
import { type Client, startTestApplication, type TestApplication } from '../support/application.ts'
import { sampleRecords } from './sample-records.ts'

/**
 * The table of who may call what, as the server really answers. Pages are opened; actions are sent with nothing in them:
 * 422 means "you may, but say what", 403 "you may not", 404 "not for you to know of", 401 "sign in".
 * A change of this table is a change of the product's permissions: look at it before you commit it.
 */
const WHO = ['nobody', 'admin', 'clerk', 'monitor', 'chief', 'chair', 'economyHead', 'economyFocal', 'economyOfficer', 'financeFocal', 'triHaiFocal'] as const

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-23T08:00:00+07:00' })
  for (const [part, make] of Object.entries(sampleRecords)) ids.set(part, await make(app))
})
afterAll(() => app.close())

const ids = new Map<string, string>()

/** A record for each address: what `sampleRecords` made for its first part, else an identifier of nothing. */
function addressOf(route: Route): string {
  const id = ids.get(route.path.split('/')[1] ?? '') ?? '00000000-0000-7000-8000-000000000000'
  return route.path.replaceAll(/:\w+/g, id)
}

const isOpen = (route: Route) => (route.access as { kind: string }).kind !== 'may'

async function status(route: Route, client: Client): Promise<number> {
  const address = addressOf(route)
  if (route.method === 'GET') return (await client.get(address)).status
  return (route.method === 'PUT' ? await client.put(address) : await client.post(address)).status
}

test('who may call what', { timeout: 90_000 }, async () => {
  const lines = [`${'route'.padEnd(44)} ${WHO.map((who) => who.slice(0, 9).padEnd(9)).join(' ')}`]
  for (const route of allRoutes().toSorted((a, b) => a.name.localeCompare(b.name))) {
    const access = route.access as { kind: string; because?: string }
    if (isOpen(route)) {
      lines.push(`${`${route.method} ${route.path}`.padEnd(44)} ${access.kind}: ${access.because}`)
      continue
    }
    const answers: number[] = []
    for (const who of WHO) answers.push(await status(route, who === 'nobody' ? app.nobody : app.as(who)))
    lines.push(`${`${route.method} ${route.path}`.padEnd(44)} ${answers.map((a) => String(a).padEnd(9)).join(' ')}`)
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('access-table.txt')
})

test('no route open to everyone changes anything but signing in', () => {
  const open = allRoutes().filter((route) => (route.access as { kind: string }).kind === 'everyone' && route.kind === 'action').map((route) => route.path)
  expect(open.toSorted()).toMatchSnapshot()
})
