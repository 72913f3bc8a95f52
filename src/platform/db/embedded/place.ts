import { createHash } from 'node:crypto'
import { chmod, chown, cp, lstat, mkdir, realpath, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Log } from '../../log/log.ts'
import { StartFailure } from '../../config/start-failure.ts'
import { type Binaries, getBinaries } from './binaries.ts'
import { type Account, canReach, findServerAccount } from './server-account.ts'

/** Everything that is decided before PostgreSQL is touched. */
export type Place = {
  readonly binaries: Binaries
  readonly account: Account
  /** PGDATA. */
  readonly clusterDir: string
  readonly socketDir: string
  readonly logFile: string
}

/** Where root keeps what the server's account could not reach elsewhere. */
const systemDir = '/var/lib/chidao'

/** The kernel's limit is 108 bytes with the final zero; the server adds `/.s.PGSQL.5432.lock`. */
const longestSocketDir = 107 - '/.s.PGSQL.5432.lock'.length

/** Chooses and prepares the directories below `dataDir`; as root it moves what cannot be reached. */
export async function preparePlace(dataDir: string, log: Log): Promise<Place> {
  await ensureDirectory(dataDir, process.getuid?.() === 0 ? 0o711 : 0o700)
  const home = await realpath(dataDir)
  const account = await findServerAccount(join(home, 'postgresql'))
  const below = await reachable(home, account, log)
  const socketDir = await prepareSocketDir(below, account)
  return {
    binaries: await reachableBinaries(account, log),
    account,
    clusterDir: join(below, 'postgresql'),
    socketDir,
    logFile: join(below, 'postgresql.log'),
  }
}

/** The directory that holds cluster, socket and log. */
async function reachable(home: string, account: Account, log: Log): Promise<string> {
  if (account === undefined || (await canReach(account, join(home, 'postgresql')))) return home
  const moved = join(systemDir, shortHash(home))
  await ensureDirectory(systemDir, 0o755)
  await ensureDirectory(moved, 0o711)
  log.info(`PostgreSQL may not run as root and cannot read ${home}; its files are kept in ${moved}`)
  return moved
}

async function reachableBinaries(account: Account, log: Log): Promise<Binaries> {
  const binaries = await getBinaries()
  if (account === undefined || (await canReach(account, join(binaries.root, 'bin', 'postgres')))) return binaries
  const root = join(systemDir, `postgresql-${binaries.version}`)
  if (!(await exists(root))) {
    const unfinished = `${root}.${process.pid}`
    await ensureDirectory(systemDir, 0o755)
    await cp(binaries.root, unfinished, { recursive: true, verbatimSymlinks: true })
    await chmod(unfinished, 0o755)
    await rename(unfinished, root).catch(() => rm(unfinished, { recursive: true }))
    log.info(`copied the PostgreSQL programs to ${root}, where the account that runs them can read them`)
  }
  return { ...binaries, root }
}

async function prepareSocketDir(below: string, account: Account): Promise<string> {
  const near = join(below, 'run')
  const fits = Buffer.byteLength(near) <= longestSocketDir
  const directory = fits ? near : join(tmpdir(), `chidao-${process.getuid?.() ?? 0}-${shortHash(below)}`)
  await mkdir(directory, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  const found = await lstat(directory)
  const owners = [process.getuid?.(), account?.uid]
  if (!found.isDirectory() || !owners.includes(found.uid)) throw foreignDirectory(directory)
  if (account !== undefined) await chown(directory, account.uid, account.gid)
  await chmod(directory, 0o700)
  return directory
}

/** Anybody may create names in the temporary directory; whoever owns the socket reads the passwords. */
function foreignDirectory(directory: string) {
  return new StartFailure({
    vi: `Thư mục ${directory} thuộc về tài khoản khác; hãy xoá nó hoặc đặt CHIDAO_DATA sang thư mục khác.`,
    en: `The directory ${directory} belongs to another account; remove it or set CHIDAO_DATA to another directory.`,
  })
}

/** The mode is set on what we create only, and whatever the umask says. */
async function ensureDirectory(path: string, mode: number): Promise<void> {
  const created = await mkdir(path, { recursive: true, mode })
  if (created !== undefined) await chmod(path, mode)
}

function shortHash(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12)
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(() => true, () => false)
}
