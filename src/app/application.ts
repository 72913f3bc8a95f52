import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { authenticate } from '../features/sign-in/public.ts'
import type { Clock } from '../platform/clock/clock.ts'
import { projectRoot } from '../platform/config/project-root.ts'
import { type Database, type PoolSettings, openDatabase } from '../platform/db/database.ts'
import { Signals } from '../platform/db/signals.ts'
import type { ServerParts } from '../platform/http/exchange.ts'
import type { Ctx, Route } from '../platform/http/route.ts'
import { buildServer } from '../platform/http/server.ts'
import { readManifest, serveAssets } from '../platform/http/static-assets.ts'
import { iconsAreAt } from '../ui/icon.tsx'
import { features } from './features.ts'
import './news.ts'
import { openApiRoute } from './open-api.ts'
import { renderPage, renderProblemPage } from './render.tsx'
import { testClockRoute } from './test-clock.ts'

export type ApplicationSettings = {
  readonly database: PoolSettings
  readonly clock: Clock
  readonly log: ServerParts['log']
  readonly publicUrl: string
  readonly demo: boolean
  /** By which ways something can go out besides the pages; none by default. */
  readonly channels?: Ctx['channels']
  /** Which proxies may say who the visitor is (addresses or ranges); this machine's own by default. */
  readonly trustedProxies?: string
  /** Adds the route that sets the clock: only with NODE_ENV=test and on loopback. */
  readonly test: boolean
}

export type Application = { readonly server: FastifyInstance; readonly database: Database; close(): Promise<void> }

export const distDir = join(projectRoot, 'dist')

/** Every route of the product, in the order of the menu. */
export function allRoutes(): readonly Route[] {
  return features.flatMap((feature) => feature.routes)
}

/** The whole web application over one database. */
export async function createApplication(settings: ApplicationSettings): Promise<Application> {
  const database = openDatabase(settings.database)
  const signals = new Signals(settings.database)
  const assets = readManifest(distDir)
  iconsAreAt(assets.icons)
  const product = allRoutes()
  const routes = [...product, openApiRoute(product), ...(settings.test ? [testClockRoute(settings.clock)] : [])]
  const server = await buildServer({
    db: database.db, clock: settings.clock, signals, routes, log: settings.log, publicUrl: settings.publicUrl, channels: settings.channels ?? [], trustProxy: settings.trustedProxies ?? 'loopback',
    authenticate: (token, kind, now) => authenticate(database.db, token, kind, now),
    render: (view, ctx, flash) => renderPage({ view, ctx, flash, assets, demo: settings.demo }),
    renderProblem: (problem, ctx) => renderProblemPage({ problem, ctx, assets, demo: settings.demo }),
  })
  await serveAssets(server, distDir)
  return {
    server, database,
    close: async () => {
      await server.close()
      await signals.close()
      await database.close()
    },
  }
}
