import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createLog, type Log } from '../../src/platform/log/log.ts'
import type { TestApplication } from './application.ts'
import { sqlOf } from './owner-sql.ts'

/** A log that keeps every line of every level. */
export function keptLog(): { readonly log: Log; readonly lines: string[] } {
  const lines: string[] = []
  return { log: createLog('trace', false, { write: (line) => void lines.push(line) }), lines }
}

/** Where the marker stands: in which columns, in which files of the server, in which log. None is what a refused secret must leave. */
export async function findMarker(app: TestApplication, lines: readonly string[], marker: string): Promise<string[]> {
  const inLog = lines.some((line) => line.includes(marker)) ? ['log of the application'] : []
  return [...inLog, ...(await inTables(app, marker)), ...(await inFiles(app, marker))]
}

/** Every column of every table of every schema that is not PostgreSQL's own: as text, and bytes as bytes. */
export async function inTables({ connectionString }: TestApplication, marker: string): Promise<string[]> {
  const columns = await sqlOf(connectionString, `
    select format('%I.%I', c.table_schema, c.table_name) as name, format('%I', c.column_name) as col, c.data_type as kind
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')`)
  const hex = Buffer.from(marker).toString('hex')
  const probes = columns.map(({ name, col, kind }) =>
    `select '${name} ${col}' as place where exists (select from ${name} where ${kind === 'bytea' ? `encode(${col}, 'hex') like '%${hex}%'` : `${col}::text ilike '%${marker}%' or ${col}::text like '%${hex}%'`})`)
  const found = await sqlOf(connectionString, probes.join(' union all '))
  return found.map(({ place }) => String(place))
}

/** The files of this database, the write-ahead log and the server's own log, byte by byte; also what was rolled back is in them. */
async function inFiles({ connectionString }: TestApplication, marker: string): Promise<string[]> {
  await sqlOf(connectionString, 'checkpoint')
  const [row] = await sqlOf(connectionString, `select current_setting('data_directory') as dir, (select oid from pg_database where datname = current_database())::text as oid`)
  const dir = String(row?.['dir'])
  const logs = filesOf(dirname(dir)).filter((file) => file.endsWith('.log'))
  return [...filesOf(join(dir, 'base', String(row?.['oid']))), ...filesOf(join(dir, 'pg_wal')), ...logs].filter((file) => contentOf(file).includes(marker))
}

const filesOf = (folder: string): string[] => readdirSync(folder).map((name) => join(folder, name)).filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true)

/** The server works meanwhile: a file that has gone since it was listed holds nothing. */
function contentOf(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return Buffer.alloc(0)
    throw error
  }
}
