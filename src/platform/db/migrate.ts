import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ClientBase } from 'pg'
import { StartFailure } from '../config/start-failure.ts'

type Migration = { readonly name: string; readonly sql: string; readonly sha256: string }

/** Any constant will do; it must only differ from the other advisory locks of the application. */
const migrationLock = 553_0001

/**
 * Applies the numbered `.sql` files of a directory that the database does not have yet, in order,
 * each in its own transaction. Forward only: there is no way back except a new file.
 *
 * @param client one session of the **owner** of the schema, straight to the server (the lock is a
 *   session lock, so no transaction pooler between); never of the role the application runs as.
 * @returns the names applied now
 * @throws StartFailure when a file was changed after it was applied, or the database is newer than the program
 */
export async function migrate(client: ClientBase, directory: string): Promise<readonly string[]> {
  const migrations = await readMigrations(directory)
  await client.query('select pg_advisory_lock($1)', [migrationLock])
  try {
    const applied = await findApplied(client)
    refuseForeign(migrations, applied)
    const pending = migrations.filter(({ name }) => !applied.has(name))
    for (const migration of pending) await apply(client, migration)
    return pending.map(({ name }) => name)
  } finally {
    await client.query('select pg_advisory_unlock($1)', [migrationLock])
  }
}

async function readMigrations(directory: string): Promise<readonly Migration[]> {
  const names = (await readdir(directory)).filter((name) => /^\d{4}-.+\.sql$/.test(name)).toSorted()
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(directory, name), 'utf8')
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

async function findApplied(client: ClientBase): Promise<ReadonlyMap<string, string>> {
  await client.query(`
    create table if not exists public.schema_migration (
      name text primary key,
      sha256 text not null,
      applied_at timestamptz not null default now()
    );
    comment on table public.schema_migration is 'Which numbered migration files this database has had, and their checksums.'
  `)
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from public.schema_migration',
  )
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]))
}

function refuseForeign(migrations: readonly Migration[], applied: ReadonlyMap<string, string>) {
  const known = new Map(migrations.map(({ name, sha256 }) => [name, sha256]))
  for (const [name, sha256] of applied) {
    const mine = known.get(name)
    if (mine === undefined) throw newerDatabase(name)
    if (mine !== sha256) throw changedFile(name)
  }
}

async function apply(client: ClientBase, { name, sql, sha256 }: Migration) {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into public.schema_migration (name, sha256) values ($1, $2)', [name, sha256])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`migration ${name} failed: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}

function newerDatabase(name: string) {
  return new StartFailure({
    vi: `Cơ sở dữ liệu đã được bản Chỉ Đạo mới hơn nâng cấp (có ${name}); hãy chạy bản mới đó.`,
    en: `The database was upgraded by a newer Chỉ Đạo (it has ${name}); run that version.`,
  })
}

function changedFile(name: string) {
  return new StartFailure({
    vi: `Tệp nâng cấp ${name} đã bị sửa sau khi áp dụng; hãy khôi phục tệp gốc.`,
    en: `The migration ${name} was changed after it had been applied; restore the original file.`,
  })
}
