import pg from 'pg'
import { sealEvents } from '../../../src/features/audit/public.ts'
import { systemClock } from '../../../src/platform/clock/clock.ts'
import { prepareDatabase } from '../../../src/app/prepare-database.ts'
import { openDatabase } from '../../../src/platform/db/database.ts'
import { assignments, documents, HASH, tasks } from './fact-statements.ts'
import { insertDistrict } from './insert-district.ts'
import { LATER_DAYS, rows } from './row-statements.ts'

type Say = (line: string) => void
type Index = { readonly table: string; readonly name: string; readonly definition: string }

/** Fills an empty database with `count` assignments in every state and all the rows behind them, by one statement per table. */
export async function seedDatabase(config: pg.ClientConfig, count: number, say: Say): Promise<void> {
  await prepareDatabase(config)
  const db = new pg.Client(config)
  await db.connect()
  try {
    await db.query(`set timezone = 'Asia/Ho_Chi_Minh'; set work_mem = '256MB'; set maintenance_work_mem = '512MB'; set temp_buffers = '256MB'; set synchronous_commit = off`)
    await insertRows(db, count, say)
    await checkProjections(db)
  } finally {
    await db.end()
  }
  await sealAll(config, say)
  await tidy(config, say)
}

async function insertRows(db: pg.Client, count: number, say: Say): Promise<void> {
  const district = await insertDistrict(db)
  const timed = timer(say)
  await db.query(HASH)
  await timed('documents in memory', () => db.query(documents(count / 8)))
  await timed('tasks in memory', () => db.query(tasks))
  await db.query('analyze seed_documents; analyze seed_tasks')
  await timed('assignments in memory', () => db.query(assignments(count, district)))
  await db.query(`analyze seed_assignments; ${LATER_DAYS}; analyze later_days`)
  // Foreign keys are sure here: every key comes from the temporary tables.
  await db.query(`set session_replication_role = replica`)
  const statements = rows(district)
  const tables = [...new Set(statements.map(([table]) => table))]
  const indexes = await dropIndexes(db, tables)
  for (const [table, statement] of statements) await timed(table, () => db.query(statement))
  for (const { name, definition } of indexes) await timed(name, () => db.query(definition))
  await db.query(`set session_replication_role = origin; select setval('assignment_codes', ${count})`)
}

/** Filled first and indexed once is several times faster than kept in order row by row. */
async function dropIndexes(db: pg.Client, tables: readonly string[]): Promise<readonly Index[]> {
  const { rows } = await db.query<Index>(`select i.tablename as table, i.indexname as name, i.indexdef as definition from pg_indexes i
    where i.schemaname = 'public' and i.tablename = any($1) and not exists (select from pg_constraint c where c.conindid = (quote_ident(i.indexname))::regclass)`, [tables])
  for (const { name } of rows) await db.query(`drop index ${pg.escapeIdentifier(name)}`)
  return rows
}

/** The columns kept for indexes must say what the rows behind them say, or the figures measured are of an impossible office. */
async function checkProjections(db: pg.Client): Promise<void> {
  const { rows } = await db.query<{ wrong: number; facts: number }>(`select count(*)::int as facts, count(*) filter (where
      (a.kind, a.original_due_date, a.due_date, a.result_date, a.reported_at, a.reported_by, a.closed_at, a.has_progress, a.last_update_at) is distinct from
      (f.kind, f.original_due_date, f.due_date, f.result_date, f.reported_at, f.reported_by, f.closed_at, f.has_progress, f.last_update_at))::int as wrong
    from (select * from assignments where phase <> 'draft' order by id limit 20000) a join assignment_facts_at(now()) f on f.assignment_id = a.id`)
  if (rows[0] === undefined || rows[0].facts === 0 || rows[0].wrong > 0) throw new Error(`the seed contradicts itself: ${JSON.stringify(rows[0])}`)
}

async function sealAll(config: pg.ClientConfig, say: Say): Promise<void> {
  const { db, close } = openDatabase({ ...config, max: 1 })
  try {
    await timer(say)('seals', () => sealEvents(db, systemClock.now()))
  } finally {
    await close()
  }
}

async function tidy(config: pg.ClientConfig, say: Say): Promise<void> {
  const db = new pg.Client(config)
  await db.connect()
  try {
    await timer(say)('vacuum analyze', () => db.query('vacuum (analyze, freeze)'))
  } finally {
    await db.end()
  }
}

const timer = (say: Say) => async <T>(name: string, work: () => Promise<T>): Promise<T> => {
  const started = performance.now()
  const value = await work()
  const seconds = (performance.now() - started) / 1000
  if (seconds > 1) say(`  ${name}: ${seconds.toFixed(1)} s`)
  return value
}
