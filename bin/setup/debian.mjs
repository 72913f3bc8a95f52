import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { GiveUp } from './give-up.mjs'

const browsers = ['chromium', 'chromium-browser', 'google-chrome']
/** Program → the Debian package that holds it. */
const officePrograms = { soffice: 'libreoffice-writer-nogui', pdftotext: 'poppler-utils' }
const canInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version')

/**
 * What the tests need beside npm: a Chromium, and for the second database pass Debian's PostgreSQL.
 * As root on Debian they are installed; otherwise the one command is named.
 * @returns variables for bin/check
 */
export function debianPackages() {
  const chromium = findBrowser() ?? (canInstall && install('chromium') ? findBrowser() : undefined)
  if (chromium === undefined) {
    throw new GiveUp(
      'The browser tests need Chromium. Install it with:  sudo apt-get install -y --no-install-recommends chromium\n' +
        '(or set CHIDAO_CHROMIUM to the path of a Chromium or Chrome).',
    )
  }
  const postgres = findPostgres() ?? (canInstall && installPostgres() ? findPostgres() : undefined)
  installOfficePrograms()
  return { CHIDAO_CHROMIUM: chromium, ...(postgres === undefined ? {} : { CHIDAO_TEST_PG_BIN: postgres }) }
}

/** The tests of official documents open them as an office would. Without these programs they are skipped, and say so. */
function installOfficePrograms() {
  const lacking = Object.entries(officePrograms).filter(([program]) => !isOnPath(program) && !(canInstall && install(officePrograms[program]) && isOnPath(program)))
  if (lacking.length === 0) return
  const names = [...new Set(lacking.map(([, name]) => name))]
  console.error(
    `Not on this machine: ${lacking.map(([program]) => program).join(', ')}. The tests that open official documents are counted as skipped.\n` +
      `Install them with:  sudo apt-get install -y --no-install-recommends ${names.join(' ')}`,
  )
}

function isOnPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => isExecutable(join(folder, program)))
}

function findBrowser() {
  const named = process.env.CHIDAO_CHROMIUM
  if (named) return isExecutable(named) ? named : undefined
  const folders = (process.env.PATH ?? '').split(delimiter)
  return browsers.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable)
}

/** The bin/ folder of the oldest Debian server that the product supports. */
function findPostgres() {
  const home = '/usr/lib/postgresql'
  if (!existsSync(home)) return undefined
  const majors = readdirSync(home).map(Number).filter((major) => major >= 15).sort((a, b) => a - b)
  return majors.map((major) => join(home, String(major), 'bin')).find((bin) => isExecutable(join(bin, 'postgres')))
}

/** Debian makes and starts a cluster of its own when it installs a server; the tests want the programs only. */
function installPostgres() {
  const settings = '/etc/postgresql-common/createcluster.conf'
  if (!existsSync(settings)) {
    mkdirSync('/etc/postgresql-common', { recursive: true })
    writeFileSync(settings, 'create_main_cluster = false\n')
  }
  return install('postgresql-15')
}

function install(name) {
  console.error(`Installing Debian's ${name} (once) …`)
  const options = ['-y', '-q', '--no-install-recommends', '-o', 'Dpkg::Options::=--force-confold']
  apt('update', '-q')
  return apt('install', ...options, name)
}

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', args, { env, stdio: ['ignore', 2, 2] }).status === 0
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
