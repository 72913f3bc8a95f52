import { type ChildProcess, spawn } from 'node:child_process'
import { open, readFile, readlink, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { program } from './binaries.ts'
import type { Place } from './place.ts'
import { serverEnvironment } from './server-environment.ts'

/** The running server of a cluster, as its postmaster.pid tells. */
export type Postmaster = { readonly pid: number; readonly socketDir: string; readonly ready: boolean }

/** A checkpoint of a busy server on a slow disk; after it, recovery at the next start does the rest. */
const longestStop = 60_000
const largestLog = 10 * 1024 * 1024

const settings = {
  shared_buffers: '128MB',
  max_connections: '60',
  work_mem: '8MB',
  jit: 'off',
  random_page_cost: '1.1',
  synchronous_commit: 'on',
  unix_socket_permissions: '0700',
  // The person who started us has the log file; a full disk must not be filled by statements.
  log_min_error_statement: 'panic',
  // The detail of a violated constraint is the row itself; nobody who may not read the row shall read it in the log.
  log_error_verbosity: 'terse',
  log_parameter_max_length_on_error: '0',
}

/** For tests and nothing else: a crash may lose the cluster. */
const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '4GB' }

/**
 * Starts the server in a session of its own: a Ctrl-C in our terminal must not reach it before we
 * have finished with it, and when we are killed it lives on to be adopted by the next start.
 */
export async function spawnPostmaster(place: Place, durable: boolean): Promise<ChildProcess> {
  const log = await openLog(place.logFile)
  try {
    const chosen = Object.entries({ ...settings, ...(durable ? {} : careless) }).flatMap(([k, v]) => ['-c', `${k}=${v}`])
    const sockets = `"${place.socketDir.replaceAll('"', '""')}"`
    const child = spawn(
      program(place.binaries, 'postgres'),
      ['-D', place.clusterDir, '-h', '', '-k', sockets, ...chosen],
      { ...place.account, cwd: '/', env: serverEnvironment(), detached: true, stdio: ['ignore', log.fd, log.fd] },
    )
    await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject))
    child.unref()
    return child
  } finally {
    await log.close()
  }
}

async function openLog(file: string) {
  const size = await stat(file).then((found) => found.size, () => 0)
  if (size > largestLog) await rename(file, `${file}.old`)
  return open(file, 'a', 0o600)
}

/** The server that runs on this cluster now; a postmaster.pid left by a dead one counts as none. */
export async function findPostmaster(clusterDir: string): Promise<Postmaster | undefined> {
  const { pid, socketDir, status } = await readPidFile(join(clusterDir, 'postmaster.pid'))
  if (pid === undefined || !(await isRunning(pid, clusterDir))) return undefined
  return { pid, socketDir, ready: status === 'ready' }
}

/**
 * After a reboot or in a container the number in a lock file may belong to a stranger (or to a dead
 * process nobody collected), and PostgreSQL would then refuse to start. A number that is free it
 * handles itself, and shared memory still guards against surviving backends.
 */
export async function removeStrangersLocks({ clusterDir, socketDir }: Place): Promise<void> {
  for (const file of [join(clusterDir, 'postmaster.pid'), join(socketDir, '.s.PGSQL.5432.lock')]) {
    const { pid } = await readPidFile(file)
    if (pid !== undefined && isAlive(pid) && !(await worksIn(pid, clusterDir))) await rm(file, { force: true })
  }
}

/** The socket's lock file has the same form. */
async function readPidFile(file: string) {
  const content = await readFile(file, 'utf8').catch(() => '')
  const [pid = '', , , , socketDir = '', , , status = ''] = content.split('\n').map((line) => line.trim())
  return { pid: /^\d+$/.test(pid) ? Number(pid) : undefined, socketDir, status }
}

/** An ended process that its parent has not collected yet has no directory, so it counts as gone. */
async function isRunning(pid: number, clusterDir: string): Promise<boolean> {
  return isAlive(pid) && (await worksIn(pid, clusterDir))
}

/** A postmaster always works in its data directory. */
async function worksIn(pid: number, clusterDir: string): Promise<boolean> {
  if (process.platform !== 'linux') return true
  const directory = await readlink(`/proc/${pid}/cwd`).catch(() => undefined)
  return directory === clusterDir
}

/** Fast shutdown: open transactions roll back, a checkpoint is written. Resolves when the process is gone. */
export async function stopPostmaster(clusterDir: string): Promise<void> {
  const running = await findPostmaster(clusterDir)
  if (running === undefined) return
  signal(running.pid, 'SIGINT')
  for (let waited = 0; waited < longestStop; waited += 10) {
    if (!(await isRunning(running.pid, clusterDir))) return
    await sleep(10)
  }
  signal(running.pid, 'SIGQUIT')
}

function isAlive(pid: number): boolean {
  return signal(pid, 0)
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
