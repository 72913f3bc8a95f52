import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Actor } from '../../src/kernel/actor.ts'
import type { Permit } from '../../src/kernel/permit.ts'
import { createLog } from '../../src/platform/log/log.ts'
import type { ServerParts } from '../../src/platform/http/exchange.ts'
import { action, everyone, may, page, type Route, signedIn } from '../../src/platform/http/route.ts'
import { buildServer } from '../../src/platform/http/server.ts'

const summary = { vi: 'thử', en: 'trial' }
const subject = async () => ({ id: 'one' })
const refusals = (_actor: Actor, _what: 'open', _subject: { id: string }) => []
const open = (permit: Permit<'open', { id: string }>) => permit.subject.id

const good = page({ name: 'a.good', path: '/a', summary, access: may('open', subject, refusals), answer: async ({ permit }) => ({ to: open(permit) }) })

/** Each of these must not compile; if one did, the compiler would say that the directive is unused. */
export const mustNotCompile = () => {
  // @ts-expect-error a route without access
  page({ name: 'a.a', path: '/a', summary, answer: async () => ({ to: '/' }) })
  // @ts-expect-error an action without access
  action({ name: 'a.b', path: '/a', summary, body: z.object({}), form: () => ({ page: 'a.good' }), act: async () => ({ to: '/' }) })
  // @ts-expect-error a permit made by hand
  open({ actor: {} as Actor, action: 'open', subject: { id: 'x' } })
  // @ts-expect-error the permit of another action
  page({ name: 'a.c', path: '/a', summary, access: may('close', subject, () => []), answer: async ({ permit }) => ({ to: open(permit) }) })
  // @ts-expect-error nobody is known on a route open to everyone
  page({ name: 'a.d', path: '/a', summary, access: everyone('trial'), answer: async ({ permit }) => ({ to: permit.actor.userId }) })
}

const parts = (routes: readonly Route[]) => ({ routes, log: createLog('silent'), trustProxy: false, publicUrl: '' }) as unknown as ServerParts

test('two routes of one name stop the start', async () => {
  await expect(buildServer(parts([good, { ...good, path: '/b' }]))).rejects.toThrow('two routes are named a.good')
})

test('a route that lost its access stops the start', async () => {
  const { access: _, ...bare } = page({ name: 'a.e', path: '/e', summary, access: signedIn('trial'), answer: async () => ({ to: '/' }) })
  await expect(buildServer(parts([bare as Route]))).rejects.toThrow('a.e declares no access')
})
