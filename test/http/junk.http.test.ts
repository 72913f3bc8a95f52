import { afterAll, beforeAll, expect, test } from 'vitest'
import { allRoutes } from '../../src/app/application.ts'
import type { Route } from '../../src/platform/http/route.ts'
import { type Answer, type Client, startTestApplication, type TestApplication } from '../support/application.ts'
import { type Junk, junk, seeded } from '../support/junk.ts'
import { sampleRecords } from './sample-records.ts'

/** Whatever is sent to whatever route by whomever: the answer is never a failure of ours. */
const ROUNDS = 3
const SEED = 553
const WHO = ['admin', 'clerk', 'monitor', 'chief', 'chair', 'viceChair', 'economyHead', 'economyFocal', 'economyOfficer', 'financeFocal'] as const

let app: TestApplication
const records = new Map<string, string>()
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-23T08:00:00+07:00' })
  for (const [part, make] of Object.entries(sampleRecords)) records.set(part, await make(app))
})
afterAll(() => app.close())

/** A stream stays open, and signing out or revoking would end the visit of the one who tries. */
const LEFT_OUT = new Set(['/notifications/stream', '/sign-out', '/account/sessions/revoke-others'])

test('no input makes a route fail', { timeout: 120_000 }, async () => {
  const below = seeded(SEED)
  const chance = junk(below, [...records.values(), ...Object.values(app.district.organisations), ...Object.values(app.district.people)])
  const failed: string[] = []
  const answered = new Set<number>()
  for (let round = 0; round < ROUNDS; round++) {
    for (const route of allRoutes()) {
      if (LEFT_OUT.has(route.path)) continue
      const sent = await sendJunk(route, chance, below, app.as(chance.pick(WHO)))
      answered.add(sent.answer.status)
      if (sent.answer.status >= 500) failed.push(`${route.method} ${sent.address} ${sent.body} → ${sent.answer.status}`)
    }
  }
  expect(failed).toEqual([])
  // Some of it gets as far as a change, some is refused for each reason there is.
  expect([...answered]).toEqual(expect.arrayContaining([200, 201, 303, 403, 404, 422]))
})

async function sendJunk(route: Route, chance: Junk, below: (n: number) => number, client: Client): Promise<{ address: string; body: string; answer: Answer }> {
  const known = records.get(route.path.split('/')[1] ?? '')
  const part = () => (known === undefined || below(10) === 0 ? encodeURIComponent(text(chance.valueFor(undefined))) : known)
  const address = route.path.replaceAll(/:\w+/g, part)
  if (route.method === 'GET') {
    const asked = `${address}?${queryOf(chance.valueFor(route.query))}`
    return { address: asked, body: '', answer: below(2) === 0 ? await client.get(asked) : await client.page(asked) }
  }
  const body = { ...chance.valueFor(route.body) as object }
  const shown = JSON.stringify(body).slice(0, 3000)
  if (route.method === 'PUT') return { address, body: shown, answer: await client.put(address, body) }
  return { address, body: shown, answer: below(2) === 0 ? await client.post(address, body) : await client.submit(address, fieldsOf(body)) }
}

const text = (value: unknown): string => (typeof value === 'string' ? value.toWellFormed() : JSON.stringify(value) ?? '')

/** As a form would send them. */
function fieldsOf(values: object): Record<string, string | string[]> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value.map(text) : text(value)]))
}

function queryOf(values: unknown): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values ?? {})) {
    for (const one of Array.isArray(value) ? value.slice(0, 3) : [value]) if (one !== undefined) query.append(name, text(one).slice(0, 5000))
  }
  return query.toString()
}
