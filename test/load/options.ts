import { parseArgs } from 'node:util'

/** What `npm run bench -- …` was asked for. */
export type Options = {
  readonly tasks: number
  readonly seconds: number
  readonly concurrency: readonly number[]
  /** Names of rows and parts; empty = everything. */
  readonly only: readonly string[]
  /** Written into docs/measurements.md as well. */
  readonly write: boolean
  /** Keeps a processor profile of the application in test-results/profile. */
  readonly profile: boolean
  readonly command: string
}

export const usage = `npm run bench -- [--tasks 50000] [--seconds 5] [--concurrency 1,8,32] [--only list,task,…] [--quick] [--write] [--profile]

  --only      rows: list, list-json, list-br, list-busy, task, search, chairman, chairman-busy, unit, update, create; parts: start, browser, limits
  --quick     one second a measurement, at 8 clients, without browser
  --write     also writes the table into docs/measurements.md
  --profile   keeps a processor profile of the application in test-results/profile (slows it down)`

export function readOptions(args: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      tasks: { type: 'string', default: '50000' }, seconds: { type: 'string' }, concurrency: { type: 'string' },
      only: { type: 'string', default: '' }, quick: { type: 'boolean', default: false }, write: { type: 'boolean', default: false }, profile: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return undefined
  const seconds = Number(values.seconds ?? (values.quick ? 1 : 5))
  const tasks = Math.max(800, Math.floor(Number(values.tasks) / 8) * 8)
  const concurrency = (values.concurrency ?? (values.quick ? '8' : '1,8,32')).split(',').map(Number)
  if (![seconds, tasks, ...concurrency].every((one) => Number.isFinite(one) && one > 0)) return undefined
  const asked = values.only.split(',').filter(Boolean)
  const only = asked.length === 0 && values.quick ? ['list', 'list-json', 'task', 'search', 'chairman', 'unit', 'update', 'create', 'limits'] : asked
  return { tasks, seconds, concurrency, only, write: values.write, profile: values.profile, command: ['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' ') }
}

export const wants = ({ only }: Options, name: string): boolean => only.length === 0 || only.includes(name)
