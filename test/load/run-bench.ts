import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { projectRoot } from '../../src/platform/config/project-root.ts'
import { startEmbedded } from '../../src/platform/db/embedded-postgres.ts'
import { createLog } from '../../src/platform/log/log.ts'
import { measureBare } from './bare-server.ts'
import { openBrowser, rowsVisible, visitPages } from './browser.ts'
import { type Measured, putLoad } from './load.ts'
import { type Options, wants } from './options.ts'
import { emptyData, prepareData } from './prepared-data.ts'
import { emptyResults, keepResults, markdown, type Results } from './report.ts'
import { mainPages, ROWS, type Row } from './requests.ts'
import { type ServerProcess, startServer } from './server-process.ts'
import { recordStatements, replay, type Recorded } from './statement-limit.ts'

const say = (line: string): void => console.error(line)
const PROFILING = ['--cpu-prof', `--cpu-prof-dir=${join(projectRoot, 'test-results', 'profile')}`]

/** Measures what was asked for and prints the table. */
export async function runBench(options: Options): Promise<void> {
  const results = emptyResults(options)
  if (wants(options, 'start')) results.starts = await measureStarts()
  const data = await prepareData(options.tasks, say)
  say(`${data.seeded ? 'Seeded' : 'Copied'} in ${data.seconds.toFixed(1)} s`)
  const server = await startServer({ ...data, nodeOptions: options.profile ? PROFILING : [] })
  results.startOnDataMs = server.startMs
  // Beside the running application, on its own server: for choosing what to ask for, and for the limits.
  const postgres = await startEmbedded({ dataDir: data.dataDir, log: createLog('silent'), join: true })
  const db = new pg.Client(postgres.config)
  db.on('error', (error) => say(`lost the connection to PostgreSQL: ${error.message}`))
  await db.connect()
  try {
    const atRest = (await server.memory()).now
    for (const row of ROWS.filter(({ name }) => wants(options, name))) await measureRow(row, { options, results, server, db, config: postgres.config })
    results.memory = { atRest, peak: (await server.memory()).peak }
    if (wants(options, 'browser')) await measureBrowser(results, server, db)
  } finally {
    await db.end()
    await postgres.stop()
    await server.stop()
  }
  keepResults(results, options.write)
  console.log(`\n${markdown(results)}`)
}

/** The first start ever makes the cluster and migrates; the next one only starts. */
async function measureStarts(): Promise<{ firstEverMs: number; laterMs: number }> {
  const dataDir = await emptyData()
  try {
    const first = await startServer({ dataDir })
    await first.stop()
    const later = await startServer({ dataDir })
    await later.stop()
    return { firstEverMs: first.startMs, laterMs: later.startMs }
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

type Bench = { readonly options: Options; readonly results: Results; readonly server: ServerProcess; readonly db: pg.Client; readonly config: pg.PoolConfig }

const WARM_UP_SECONDS = 1
/** Limits vary less than what they limit. */
const LONGEST_LIMIT_SECONDS = 2
const RECORDED = { page: 100, change: 2500 }

async function measureRow(row: Row, bench: Bench): Promise<void> {
  const { options, server, db, results } = bench
  const load = async (concurrency: number, seconds: number): Promise<Measured> =>
    putLoad({ port: server.port, requests: await row.requests(db), concurrency, seconds, once: row.changes })
  await load(8, WARM_UP_SECONDS)
  const limits = wants(options, 'limits') && row.besides === undefined
  const recorded = limits && !row.changes ? await record(row, bench).catch(complain(row)) : undefined
  for (const concurrency of options.concurrency) {
    const before = await server.processorMs()
    const [measured] = await Promise.all([load(concurrency, options.seconds), besides(row, bench)])
    const processorMs = ((await server.processorMs()) - before) / measured.answers
    if (measured.error !== undefined) say(`${row.name}: ${measured.errors} errors, the first: ${measured.error}`)
    const limit: Partial<Limits> = limits && measured.errors === 0 ? ((await limitsOf(row, bench, { recorded, concurrency, measured }).catch(complain(row))) ?? {}) : {}
    results.rows.push({ name: row.name, title: row.title, goal: row.goal, concurrency, measured, processorMs, ...limit })
    say(`${row.name} × ${concurrency}: ${measured.perSecond.toFixed(0)}/s, p95 ${measured.p95.toFixed(1)} ms, ${processorMs.toFixed(2)} ms of processor each${limit.statements === undefined ? '' : `, SQL alone ${limit.statements.perSecond.toFixed(0)}/s`}${limit.bare === undefined ? '' : `, bare Node ${limit.bare.perSecond.toFixed(0)}/s`}`)
  }
}

/** A row that fails is said and left out; the others are still measured. */
const complain = ({ name }: Row) => (error: Error): undefined => say(`${name}: ${error.message}`) as undefined

async function record(row: Row, { db, config }: Bench): Promise<Recorded> {
  const requests = await row.requests(db)
  return recordStatements(config, requests.slice(0, row.changes ? RECORDED.change : RECORDED.page), row.changes)
}

type Limits = { readonly statements: Measured; readonly bare: Measured }
type Limited = { readonly recorded: Recorded | undefined; readonly concurrency: number; readonly measured: Measured }

/** What PostgreSQL alone and Node's HTTP server alone would do of this row. */
async function limitsOf(row: Row, bench: Bench, { recorded, concurrency, measured }: Limited): Promise<Limits> {
  const seconds = Math.min(bench.options.seconds, LONGEST_LIMIT_SECONDS)
  const statements = await replay(bench.config, recorded ?? (await record(row, bench)), concurrency, seconds)
  const bare = await measureBare(measured.bytes, { requests: (await row.requests(bench.db)).slice(0, 100), concurrency, seconds, once: false })
  return { statements, bare }
}

async function besides({ besides: other }: Row, { server, db, options }: Bench): Promise<void> {
  const row = ROWS.find(({ name }) => name === other?.row)
  if (row === undefined || other === undefined) return
  await putLoad({ port: server.port, requests: await row.requests(db), concurrency: 1, seconds: options.seconds, once: true, rate: other.rate })
}

async function measureBrowser(results: Results, server: ServerProcess, db: pg.Client): Promise<void> {
  const browser = await openBrowser()
  if (browser === undefined) return say('No Chromium found (CHROMIUM=…): the pages were not opened.')
  try {
    const pages = await mainPages(db)
    results.visits = await visitPages(browser, server.port, pages)
    const list = pages.find(({ path }) => path === '/assignments')
    if (list !== undefined) results.rowsVisible = await rowsVisible(browser, server.port, list)
  } finally {
    await browser.close()
  }
}
