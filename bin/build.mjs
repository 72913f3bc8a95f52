#!/usr/bin/env node
// Bundles the program and what the browser gets into dist/, in one go and all or nothing.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build } from 'esbuild'
import { browserTargets, iconFile, iconsFile, islandsEntry, preloadedFonts, styleEntry } from '../src/ui/assets.ts'
import { inProject, root } from './setup/project.mjs'

const started = performance.now()
const target = inProject('dist')
const unfinished = `${target}.${process.pid}`

try {
  await mkdir(join(unfinished, 'assets'), { recursive: true })
  await Promise.all([bundleProgram(), bundleAssets()])
  await replaceTarget()
  console.error(`Built in ${Math.round(performance.now() - started)} ms`)
} finally {
  await rm(unfinished, { recursive: true, force: true })
}

/** Packages stay in node_modules; only our own sources are joined. */
async function bundleProgram() {
  const entries = { main: 'src/main.ts', bench: 'test/load/bench.ts' }
  await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(Object.entries(entries).filter(([, path]) => existsSync(inProject(path)))),
    outdir: unfinished,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node26',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'linked',
    logLevel: 'warning',
  })
}

/** Every file of the browser carries the hash of its content in its name, so that it may be kept for ever. */
async function bundleAssets() {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [styleEntry, islandsEntry],
    outdir: join(unfinished, 'assets'),
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    format: 'esm',
    target: [...browserTargets],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.woff2': 'file' },
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  })
  const [icon, icons] = await Promise.all([hashedCopy(iconFile), hashedCopy(iconsFile)])
  await writeFile(join(unfinished, 'assets', 'manifest.json'), JSON.stringify({ ...manifest(metafile.outputs), icon, icons }, null, 2))
  await compressAssets()
}

/** `fonts` are those to preload. */
function manifest(outputs) {
  const made = Object.entries(outputs)
  const url = (path) => `/assets/${basename(path)}`
  const entry = (source) => made.find(([, output]) => output.entryPoint === source)
  const font = (source) => made.find(([path, output]) => path.endsWith('.woff2') && source in output.inputs)
  return {
    css: url(entry(styleEntry)[0]),
    js: url(entry(islandsEntry)[0]),
    fonts: preloadedFonts.map(font).filter(Boolean).map(([path]) => url(path)),
  }
}

/** A file that is served as it is. */
async function hashedCopy(source) {
  const content = await readFile(inProject(source))
  const [name, ending] = basename(source).split('.')
  const hashed = `${name}-${createHash('sha256').update(content).digest('hex').slice(0, 8).toUpperCase()}.${ending}`
  await writeFile(join(unfinished, 'assets', hashed), content)
  return `/assets/${hashed}`
}

/** woff2 is compressed already. */
async function compressAssets() {
  const folder = join(unfinished, 'assets')
  const names = (await readdir(folder)).filter((name) => /\.(css|js|svg)$/.test(name))
  await Promise.all(
    names.map(async (name) => {
      const content = await readFile(join(folder, name))
      const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }
      await writeFile(join(folder, `${name}.br`), await promisify(brotliCompress)(content, best))
      await writeFile(join(folder, `${name}.gz`), await promisify(gzip)(content, { level: 9 }))
    }),
  )
}

/** Two builds at once (two starts after a change) take turns: the last one stays. */
async function replaceTarget(attempts = 20) {
  const old = `${unfinished}.old`
  await rename(target, old).catch(() => undefined)
  try {
    await rename(unfinished, target)
  } catch (error) {
    if (error.code !== 'ENOTEMPTY' || attempts === 0) throw error
    await replaceTarget(attempts - 1)
  } finally {
    await rm(old, { recursive: true, force: true })
  }
}
