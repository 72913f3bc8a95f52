import { join } from 'node:path'
import pg from 'pg'
import { loadNotifiedCalendar } from '../features/work-calendar/public.ts'
import { systemClock } from '../platform/clock/clock.ts'
import { projectRoot } from '../platform/config/project-root.ts'
import { ensureApplicationRole } from '../platform/db/application-role.ts'
import { openDatabase } from '../platform/db/database.ts'
import { migrate } from '../platform/db/migrate.ts'

/** Brings a database to the state this version needs. Answers the role under which the application must work, if there is one. */
export async function prepareDatabase(config: pg.PoolConfig, onMigration: (name: string) => void = () => undefined): Promise<string | undefined> {
  const role = await asOwner(config, async (owner) => {
    for (const name of await migrate(owner, join(projectRoot, 'db', 'migrations'))) onMigration(name)
    return ensureApplicationRole(owner)
  })
  const database = openDatabase(role === undefined ? config : { ...config, role, max: 1 })
  try {
    await loadNotifiedCalendar(database.db, systemClock.now())
  } finally {
    await database.close()
  }
  return role
}

async function asOwner<T>(config: pg.PoolConfig, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client(config)
  await owner.connect()
  try {
    return await work(owner)
  } finally {
    await owner.end()
  }
}
