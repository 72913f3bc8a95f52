import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { GiveUp } from './give-up.mjs'
import { inProject, pinnedNode, root } from './project.mjs'

const sources = ['src', 'test/load', 'bin/build.mjs', 'tsconfig.json', 'package-lock.json']

/** Builds dist/ when a source is newer than it. A deployment that ships dist/ without src/ is left alone. */
export function ensureBuilt() {
  const product = inProject('dist', 'main.js')
  const built = existsSync(product) ? statSync(product).mtimeMs : 0
  if (!sources.some((path) => newest(inProject(path)) > built)) return
  const { status, stderr } = spawnSync(pinnedNode, ['bin/build.mjs'], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new GiveUp(`${stderr}\nThe build failed; its messages are above.`)
}

/** The latest change below a path; a folder counts too, because a file may have been removed. */
function newest(path) {
  if (!existsSync(path)) return 0
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(`${path}/${name}`)), mtimeMs)
}
