import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

export type AssetManifest = { readonly css: string; readonly js: string; readonly fonts: readonly string[]; readonly icon: string; readonly icons: string }

/** Addresses of the built assets. Throws when the project has not been built. */
export function readManifest(distDir: string): AssetManifest {
  const file = join(distDir, 'assets', 'manifest.json')
  if (!existsSync(file)) throw new Error(`${file} is missing: build first`)
  return JSON.parse(readFileSync(file, 'utf8')) as AssetManifest
}

/** Serves the hashed assets: they never change under their name, so browsers keep them for good. */
export async function serveAssets(app: FastifyInstance, distDir: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: join(distDir, 'assets'), prefix: '/assets/', immutable: true, maxAge: '365d', preCompressed: true, index: false, decorateReply: false,
  })
}
