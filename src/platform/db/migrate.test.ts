import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../test/support/template-database.ts'
import { StartFailure } from '../config/start-failure.ts'
import { migrate } from './migrate.ts'

let database: TestDatabase
let directory: string
const clients: pg.Client[] = []

beforeEach(async () => {
  database = await testDatabase()
  directory = await mkdtemp(join(tmpdir(), 'migrations-'))
  const owner = await connect()
  await owner.query('drop table schema_migration')
})
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.end()))
  await database.drop()
  await rm(directory, { recursive: true })
})

async function connect(): Promise<pg.Client> {
  const client = new pg.Client(database.config)
  await client.connect()
  clients.push(client)
  return client
}

function file(name: string, sql: string): Promise<void> {
  return writeFile(join(directory, name), sql)
}

test('applies numbered files in order, once', async () => {
  await file('0002-second.sql', 'insert into thing values (2)')
  await file('0001-first.sql', 'create table thing (n int)')
  await file('notes.txt', 'not a migration')
  const owner = await connect()
  expect(await migrate(owner, directory)).toEqual(['0001-first.sql', '0002-second.sql'])
  expect(await migrate(owner, directory)).toEqual([])
  expect((await owner.query('select n from thing')).rows).toEqual([{ n: 2 }])
})

test('two at the same moment apply each file once', async () => {
  await file('0001-first.sql', 'create table thing (n int); select pg_sleep(0.1)')
  const applied = await Promise.all([migrate(await connect(), directory), migrate(await connect(), directory)])
  expect(applied.flat()).toEqual(['0001-first.sql'])
})

test('a file that fails leaves nothing behind, and the lock is given back', async () => {
  await file('0001-first.sql', 'create table thing (n int)')
  await file('0002-second.sql', 'create table other (n int); select 1 / 0')
  const owner = await connect()
  await expect(migrate(owner, directory)).rejects.toThrow('migration 0002-second.sql failed: division by zero')
  expect((await owner.query("select to_regclass('thing') as thing, to_regclass('other') as other")).rows).toEqual([
    { thing: 'thing', other: null },
  ])
  await file('0002-second.sql', 'create table other (n int)')
  expect(await migrate(await connect(), directory)).toEqual(['0002-second.sql'])
})

test('refuses when an applied file was changed', async () => {
  await file('0001-first.sql', 'create table thing (n int)')
  const owner = await connect()
  await migrate(owner, directory)
  await file('0001-first.sql', 'create table thing (n bigint)')
  const refusal = migrate(owner, directory)
  await expect(refusal).rejects.toBeInstanceOf(StartFailure)
  await expect(refusal).rejects.toThrow('0001-first.sql was changed')
})

test('refuses when the database is newer than the program', async () => {
  await file('0001-first.sql', 'create table thing (n int)')
  await file('0002-second.sql', 'select 1')
  const owner = await connect()
  await migrate(owner, directory)
  await rm(join(directory, '0002-second.sql'))
  await expect(migrate(owner, directory)).rejects.toThrow('upgraded by a newer Chỉ Đạo (it has 0002-second.sql)')
})
