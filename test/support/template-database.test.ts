import pg from 'pg'
import { expect, test } from 'vitest'
import { testDatabase } from './template-database.ts'

test('each call gives a migrated database of its own, as the owner', async () => {
  const [one, two] = await Promise.all([testDatabase(), testDatabase()])
  const [first, second] = [new pg.Client(one.config), new pg.Client(two.config)]
  await Promise.all([first.connect(), second.connect()])
  await first.query('create table only_here ()')
  expect((await second.query("select to_regclass('only_here') as found")).rows).toEqual([{ found: null }])
  expect((await second.query('select count(*)::int as n from schema_migration')).rows[0].n).toBeGreaterThan(0)
  await Promise.all([first.end(), second.end()])
  await Promise.all([one.drop(), two.drop()])
})
