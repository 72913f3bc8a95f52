import { spawn } from 'node:child_process'
import { chown, mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { StartFailure } from '../../config/start-failure.ts'
import { program } from './binaries.ts'
import type { Place } from './place.ts'
import { serverEnvironment } from './server-environment.ts'
import { explainServerOutput } from './server-output.ts'

/** The superuser of the cluster; it owns the schema and runs the migrations. */
export const clusterOwner = 'postgres'

/**
 * Makes the cluster when there is none. It is built beside its final name and renamed, so that an
 * interrupted first start leaves nothing that looks finished, and of two first starts one wins.
 */
export async function ensureCluster(place: Place, durable: boolean): Promise<void> {
  if (await hasCluster(place)) return
  const unfinished = `${place.clusterDir}.${process.pid}`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { mode: 0o700 })
  try {
    if (place.account !== undefined) await chown(unfinished, place.account.uid, place.account.gid)
    await initialise(place, unfinished, durable)
    await rename(unfinished, place.clusterDir)
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    if (!(await hasCluster(place))) throw error
  }
}

async function hasCluster({ clusterDir, binaries }: Place): Promise<boolean> {
  const version = await readFile(join(clusterDir, 'PG_VERSION'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (version === undefined) return false
  if (version.trim() !== binaries.major) throw otherMajor(clusterDir, version.trim(), binaries.major)
  return true
}

/** Vietnamese order in the default collation; C.UTF-8 for what ICU does not govern (trigram word characters). */
async function initialise(place: Place, directory: string, durable: boolean): Promise<void> {
  const preferred = ['--locale-provider=icu', '--icu-locale=vi', '--locale=C.UTF-8']
  const refused = await initdb(place, directory, [...preferred, ...(durable ? [] : ['--no-sync'])])
  if (refused === undefined) return
  const known = explainServerOutput(refused, directory)
  if (known !== undefined) throw known
  const again = await initdb(place, directory, ['--locale=C'])
  if (again !== undefined) throw explainServerOutput(again, directory) ?? new Error(`initdb failed: ${again}`)
}

/** @returns what initdb complained of, or undefined when it worked; it then leaves the directory empty. */
async function initdb(place: Place, directory: string, locale: readonly string[]): Promise<string | undefined> {
  const fixed = ['--encoding=UTF8', '--data-checksums', '--auth=trust', '--no-instructions']
  const child = spawn(
    program(place.binaries, 'initdb'),
    [`--pgdata=${directory}`, `--username=${clusterOwner}`, ...fixed, ...locale],
    { ...place.account, cwd: '/', env: serverEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  const [, complaint, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return code === 0 ? undefined : complaint
}

function otherMajor(clusterDir: string, theirs: string, ours: string) {
  return new StartFailure({
    vi: `Dữ liệu ở ${clusterDir} thuộc PostgreSQL ${theirs}, chương trình này dùng PostgreSQL ${ours}; hãy nâng cấp dữ liệu (pg_upgrade) hoặc khôi phục từ bản sao lưu.`,
    en: `The data in ${clusterDir} is of PostgreSQL ${theirs}, this program brings PostgreSQL ${ours}; upgrade it (pg_upgrade) or restore a backup.`,
  })
}
