// The way in for every npm script. Plain JavaScript for whatever Node the machine has (18 or newer):
// it installs what is missing, builds what is stale, and hands over to the Node pinned in package.json.
//
//   node bin/setup.mjs demo|start|test|bench|build|run [arguments]
//
// `run` is bin/chidao: the command line of the product.
import { readFileSync } from 'node:fs'
import { debianPackages } from './setup/debian.mjs'
import { ensureInstalled } from './setup/install.mjs'
import { ensureBuilt } from './setup/fresh-build.mjs'
import { GiveUp } from './setup/give-up.mjs'
import { inProject } from './setup/project.mjs'
import { runPinned } from './setup/run-pinned.mjs'

/*
 * The live heap is about 60 MB; on a machine with much memory V8 lets garbage grow to half a gigabyte before it clears it,
 * so it is told to grow in small steps (512 → 205 MB at most, no slower). No hard limit: a large export must be able to finish.
 */
const applicationFlags = JSON.parse(readFileSync(inProject('bin/setup/application-flags.json'), 'utf8'))
const application = [...applicationFlags, inProject('dist/main.js')]

/** What the pinned Node runs, by command. */
const commands = {
  demo: { run: [...application, 'demo'], supervised: true },
  start: { run: [...application, 'start'], supervised: true },
  run: { run: application, supervised: true },
  bench: { run: ['--enable-source-maps', inProject('dist/bench.js')] },
  build: { run: [inProject('bin/build.mjs')], built: true },
  test: { run: [inProject('bin/check')], prepare: debianPackages, supervised: true },
}

const [name, ...args] = process.argv.slice(2)
const command = commands[name]

try {
  if (command === undefined) throw new GiveUp(`usage: node bin/setup.mjs ${Object.keys(commands).join('|')}`)
  await ensureInstalled()
  if (!command.built) ensureBuilt()
  const environment = await command.prepare?.()
  process.exitCode = await runPinned([...command.run, ...args], { supervised: command.supervised, environment })
} catch (error) {
  if (!(error instanceof GiveUp)) throw error
  console.error(error.message)
  process.exitCode = 1
}
