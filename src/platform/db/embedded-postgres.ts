import type { ChildProcess } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { explainStartFailure } from '../config/explain-start-failure.ts'
import { StartFailure } from '../config/start-failure.ts'
import type { Log } from '../log/log.ts'
import { clusterOwner, ensureCluster } from './embedded/create-cluster.ts'
import { connectWhenReady, tryToOwn } from './embedded/hold-lock.ts'
import { type Place, preparePlace } from './embedded/place.ts'
import { findPostmaster, removeStrangersLocks, spawnPostmaster, stopPostmaster } from './embedded/postmaster.ts'
import { explainServerOutput } from './embedded/server-output.ts'

export type EmbeddedPostgres = {
  /** The owner's way in (migrations, maintenance), over the Unix socket. */
  readonly config: { readonly host: string; readonly port: number; readonly user: string; readonly database: string }
  readonly connectionString: string
  /** True when the server was still running from an application that had died. */
  readonly adopted: boolean
  /** True when another application owns the server and we only work beside it. */
  readonly joined: boolean
  /** Gives the lock back and stops the server. End every pool first: open transactions are rolled back. */
  stop(): Promise<void>
}

type Options = {
  readonly dataDir: string
  readonly log: Log
  /** false: no fsync, for tests only. */
  readonly durable?: boolean
  /** A command that may work beside a running application: it uses that one's server and leaves it running. */
  readonly join?: boolean
}

/** Crash recovery of a large database may take this long, in milliseconds. */
const longestStart = 120_000
const database = 'chidao'
const port = 5432

/**
 * Starts (or adopts) the PostgreSQL of a data directory and owns it until `stop`.
 * Its own process group, Unix socket only, account of its own when we are root; see
 * docs/decisions/0003-embedded-postgres.md.
 * @throws StartFailure when another Chỉ Đạo runs on the directory, or it cannot be written, or the disk is full
 */
export async function startEmbedded({ dataDir, log, durable = true, join = false }: Options): Promise<EmbeddedPostgres> {
  try {
    const place = await preparePlace(dataDir, log)
    await ensureCluster(place, durable)
    const takeOver = () => own(place, { dataDir, durable, join })
    const { session, adopted, joined, socketDir } = await takeOver()
    if (adopted) log.info('took over the PostgreSQL that an interrupted Chỉ Đạo had left running')
    await createDatabase(session)
    const keeper = keepOwning(session, takeOver, log)
    const stop = async () => {
      await keeper.release()
      if (!joined) await stopPostmaster(place.clusterDir)
    }
    const config = { host: socketDir, port, user: clusterOwner, database }
    const connectionString = `postgresql://${clusterOwner}@/${database}?host=${encodeURIComponent(socketDir)}&port=${port}`
    return { config, connectionString, adopted, joined, stop }
  } catch (error) {
    throw explainStartFailure(error, { path: dataDir })
  }
}

type Owned = {
  readonly session: pg.Client
  readonly adopted: boolean
  readonly joined: boolean
  readonly socketDir: string
}

type Wish = { readonly dataDir: string; readonly durable: boolean; readonly join: boolean }

/** Runs a server if none runs, and takes the lock. Of two that race, the lock decides. */
async function own(place: Place, { dataDir, durable, join }: Wish): Promise<Owned> {
  const logStart = await stat(place.logFile).then(({ size }) => size, () => 0)
  let child: ChildProcess | undefined
  for (let waited = 0; waited < longestStart; waited += 10) {
    const running = await findPostmaster(place.clusterDir)
    if (running?.ready === true) {
      const session = await connectWhenReady({ host: running.socketDir, port, user: clusterOwner, database: 'postgres' })
      if (session !== undefined) {
        const mine = await tryToOwn(session)
        if (mine || join) return { session, joined: !mine, adopted: mine && child?.pid !== running.pid, socketDir: running.socketDir }
        await session.end()
        throw alreadyRunning(dataDir)
      }
    } else if (running === undefined && child?.exitCode != null) {
      throw await whyItDied(place, logStart)
    } else if (running === undefined && child === undefined) {
      await removeStrangersLocks(place)
      child = await spawnPostmaster(place, durable)
    }
    await sleep(10)
  }
  throw await whyItDied(place, logStart)
}

/** The session is the lock: when the server restarts itself after a crash, take it again. */
function keepOwning(first: pg.Client, again: () => Promise<Owned>, log: Log) {
  let session = first
  let released = false
  const watch = (client: pg.Client) => {
    session = client
    client.on('error', (error) => log.warn({ err: error }, 'lost the connection that owns PostgreSQL'))
    client.on('end', () => {
      if (released) return
      again().then((owned) => watch(owned.session), (error: unknown) => log.fatal({ err: error }, 'PostgreSQL is gone and does not come back'))
    })
  }
  watch(first)
  return {
    release: async () => {
      released = true
      await session.end().catch(() => undefined)
    },
  }
}

async function createDatabase(session: pg.Client): Promise<void> {
  const { rowCount } = await session.query('select 1 from pg_database where datname = $1', [database])
  if (rowCount === 0) await session.query(`create database ${database}`)
}

async function whyItDied({ logFile, clusterDir }: Place, from: number): Promise<Error> {
  const output = (await readFile(logFile)).subarray(from).toString()
  return explainServerOutput(output, clusterDir) ?? new Error(`PostgreSQL did not start:\n${output.slice(-2000)}`)
}

function alreadyRunning(dataDir: string) {
  return new StartFailure({
    vi: `Một Chỉ Đạo khác đang chạy trên thư mục dữ liệu ${dataDir}; hãy dừng nó trước.`,
    en: `Another Chỉ Đạo is already running on the data directory ${dataDir}; stop it first.`,
  })
}
