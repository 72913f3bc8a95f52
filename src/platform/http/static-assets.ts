import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { SPECULATION_RULES } from './speculation-rules.ts'

export type AssetManifest = { readonly css: string; readonly js: string; readonly fonts: readonly string[]; readonly icon: string; readonly icons: string }

/** Addresses of the built assets. Throws when the project has not been built. */
export function readManifest(distDir: string): AssetManifest {
  const file = join(distDir, 'assets', 'manifest.json')
  if (!existsSync(file)) throw new Error(`${file} is missing: build first`)
  return JSON.parse(readFileSync(file, 'utf8')) as AssetManifest
}

/** Serves the hashed assets, which never change under their name, so that browsers keep them for good; and the speculation rules, kept for an hour. */
export async function serveAssets(app: FastifyInstance, distDir: string): Promise<void> {
  const { path, mediaType, content } = SPECULATION_RULES
  app.get(path, async (_request, reply) => reply.type(mediaType).header('cache-control', 'public, max-age=3600').send(content))
  await app.register(fastifyStatic, {
    root: join(distDir, 'assets'), prefix: '/assets/', immutable: true, maxAge: '365d', preCompressed: true, index: false, decorateReply: false,
  })
}
