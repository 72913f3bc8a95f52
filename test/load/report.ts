import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, release } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../../src/platform/config/project-root.ts'
import type { PageVisit, RowsVisible } from './browser.ts'
import type { Measured } from './load.ts'
import type { Options } from './options.ts'

export type RowResult = {
  readonly name: string
  readonly title: string
  readonly goal: number | undefined
  readonly concurrency: number
  readonly measured: Measured
  /** Processor time of the application for one request; other work on the machine hardly changes it. */
  readonly processorMs: number
  readonly statements?: Measured
  readonly bare?: Measured
}

export type Results = {
  readonly date: string
  readonly command: string
  readonly machine: string
  readonly revision: string
  readonly tasks: number
  readonly rows: RowResult[]
  starts?: { readonly firstEverMs: number; readonly laterMs: number }
  startOnDataMs?: number
  memory?: { readonly atRest: number; readonly peak: number }
  visits?: readonly PageVisit[]
  rowsVisible?: RowsVisible
}

export function emptyResults({ command, tasks }: Options): Results {
  const date = `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`
  return { date, command, tasks, machine: `${cpus().length} × ${cpus()[0]?.model ?? '?'}, Linux ${release()}, Node ${process.version}`, revision: revision(), rows: [] }
}

/** Loads of other programs on the same day differ; these were measured on such a machine at 8 clients. */
const SCALE = 'For scale, at 8 clients on a machine of this kind: Redmine 5.0 gives 16.6 lists/s, 14 task pages/s, 53 creates/s, 708 KiB for a cold page; Fossil (C on SQLite) 541 lists/s, 612 task pages/s, 19.5 KiB, and locks up under concurrent writes.'
const NOTES = 'The application runs as in production in a process of its own, PostgreSQL with fsync; the generator (our own keep-alive client, in another process) shares the same cores. SQL alone: the statements the application sends for these requests, replayed over the same driver and a pool of the same size. Bare Node: Node’s HTTP server answering as many bytes, under the same generator.'

const whole = (value: number | undefined): string => (value === undefined || Number.isNaN(value) ? '' : value >= 100 ? value.toFixed(0) : value.toFixed(1))
const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`

/** Everything measured, as Markdown. */
export function markdown(results: Results): string {
  const lines = [
    `${results.date}, revision ${results.revision}, ${results.tasks.toLocaleString('en')} tasks`, `\`${results.command}\``, results.machine, '',
    '| | clients | requests/s | goal | p50 ms | p95 ms | p99 ms | CPU ms each | size | errors | SQL alone/s | bare Node/s |', '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...results.rows.map(({ title, concurrency, goal, measured: m, processorMs, statements, bare }) =>
      `| ${[title, concurrency, whole(m.perSecond), concurrency === 8 && goal !== undefined ? `≥ ${goal}` : '', whole(m.p50), whole(m.p95), whole(m.p99), processorMs.toFixed(2), kib(m.bytes), m.errors, whole(statements?.perSecond), whole(bare?.perSecond)].join(' | ')} |`),
    '', ...others(results), '', NOTES, '', SCALE,
  ]
  return lines.join('\n')
}

function others({ starts, startOnDataMs, memory, visits, rowsVisible }: Results): string[] {
  return [
    ...(starts === undefined ? [] : [`- Start to the first answer: ${whole(starts.firstEverMs)} ms the first time ever (goal ≤ 4000), ${whole(starts.laterMs)} ms later (goal ≤ 1500)`]),
    ...(startOnDataMs === undefined ? [] : [`- Start on these data: ${whole(startOnDataMs)} ms`]),
    ...(memory === undefined ? [] : [`- Memory of the application: ${whole(memory.atRest)} MB at rest, ${whole(memory.peak)} MB at most (goal ≤ 200)`]),
    ...(rowsVisible === undefined ? [] : [`- The first ${rowsVisible.rows} rows of the list painted on a 4 × slower processor: ${whole(rowsVisible.firstMs)} ms with an empty cache, ${whole(rowsVisible.repeatMs)} ms again (goal ≤ 400)`]),
    ...(visits ?? []).map(({ name, firstBytes, repeatBytes }) => `- ${name}: ${kib(firstBytes)} at the first visit (goal ≤ 100 KB), ${kib(repeatBytes)} again (goal ≤ 20 KB)`),
  ]
}

const START = (tasks: number) => `<!-- bench ${tasks} -->`
const END = (tasks: number) => `<!-- /bench ${tasks} -->`

/** Always test-results/bench.json; docs/measurements.md when asked, one section per size. */
export function keepResults(results: Results, write: boolean): void {
  mkdirSync(join(projectRoot, 'test-results'), { recursive: true })
  writeFileSync(join(projectRoot, 'test-results', 'bench.json'), JSON.stringify(results, null, 2))
  if (!write) return
  const file = join(projectRoot, 'docs', 'measurements.md')
  const text = existing(file)
  const section = `${START(results.tasks)}\n## ${results.tasks.toLocaleString('en')} tasks\n\n${markdown(results)}\n${END(results.tasks)}`
  const from = text.indexOf(START(results.tasks))
  const to = text.indexOf(END(results.tasks))
  const whole = from === -1 || to === -1 ? `${text.trimEnd()}\n\n${section}\n` : text.slice(0, from) + section + text.slice(to + END(results.tasks).length)
  writeFileSync(file, whole)
}

function existing(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '# Measurements\n\nWritten by `npm run bench -- --write`; the sections between the marks are replaced by the next run of the same size.\n'
  }
}

function revision(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { cwd: projectRoot, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return 'unknown'
  }
}
