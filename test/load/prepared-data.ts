import { createHash } from 'node:crypto'
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { projectRoot } from '../../src/platform/config/project-root.ts'
import { startEmbedded } from '../../src/platform/db/embedded-postgres.ts'
import { createLog } from '../../src/platform/log/log.ts'
import { seedDatabase } from './seed/seed-database.ts'

export type PreparedData = { readonly dataDir: string; readonly seeded: boolean; readonly seconds: number }

const SEEDED = 'seeded'
const log = createLog('silent')
/** Due dates are spread around the day of seeding; after a week the spread would be another one. */
const LONGEST_KEPT_DAYS = 7

/**
 * A data directory as the product keeps it (fsync on), whose database `chidao` is a fresh copy of the seeded one.
 * The seeded one is kept below the temporary directory of the system, under a hash of migrations, seed and size.
 */
export async function prepareData(tasks: number, say: (line: string) => void): Promise<PreparedData> {
  const dataDir = join(await baseDirectory(), `${await contentHash()}-${tasks}`)
  const started = performance.now()
  const seeded = !(await isFresh(dataDir))
  if (seeded) {
    await rm(dataDir, { recursive: true, force: true })
    say(`Seeding ${tasks} tasks into ${dataDir} …`)
  } else say(`Taking the seeded data of an earlier run in ${dataDir}`)
  const postgres = await startEmbedded({ dataDir, log })
  try {
    if (seeded) await seedDatabase(postgres.config, tasks, say)
    await copySeeded({ ...postgres.config, database: 'postgres' }, postgres.config.database, seeded)
    await renewSessions(postgres.config)
  } finally {
    await postgres.stop()
  }
  if (seeded) await writeFile(join(dataDir, SEEDED), String(dayNumber()))
  return { dataDir, seeded, seconds: (performance.now() - started) / 1000 }
}

/** An empty data directory, for the first start ever. */
export async function emptyData(): Promise<string> {
  const dataDir = join(await baseDirectory(), `empty-${process.pid}`)
  await rm(dataDir, { recursive: true, force: true })
  return dataDir
}

/** PostgreSQL runs under an account of its own when we are root and must reach what is below. */
async function baseDirectory(): Promise<string> {
  const base = join(tmpdir(), `chidao-bench-${process.getuid?.() ?? 0}`)
  await mkdir(base, { recursive: true })
  await chmod(base, 0o711)
  return base
}

async function copySeeded(config: pg.ClientConfig, database: string, fresh: boolean): Promise<void> {
  const db = new pg.Client(config)
  await db.connect()
  try {
    if (fresh) await db.query(`alter database ${database} rename to ${SEEDED}`)
    else await db.query(`drop database if exists ${database} with (force)`)
    await db.query(`create database ${database} template ${SEEDED} strategy file_copy`)
    await db.query('checkpoint')
  } finally {
    await db.end()
  }
}

async function renewSessions(config: pg.ClientConfig): Promise<void> {
  const db = new pg.Client(config)
  await db.connect()
  try {
    await db.query('update sessions set last_seen_at = now()')
  } finally {
    await db.end()
  }
}

async function isFresh(dataDir: string): Promise<boolean> {
  const written = await readFile(join(dataDir, SEEDED), 'utf8').catch(() => undefined)
  return written !== undefined && dayNumber() - Number(written) < LONGEST_KEPT_DAYS
}

const dayNumber = (): number => Math.floor(Date.now() / 86_400_000)

async function contentHash(): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of ['db/migrations', 'test/load/seed']) {
    const directory = join(projectRoot, folder)
    for (const name of (await readdir(directory)).toSorted()) hash.update(name).update(await readFile(join(directory, name)))
  }
  return hash.digest('hex').slice(0, 12)
}
