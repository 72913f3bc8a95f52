import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/support/template-database.ts'
import { fold, foldFrom, foldTo } from './fold.ts'

let database: TestDatabase
let client: pg.Client

beforeAll(async () => {
  database = await testDatabase()
  client = new pg.Client(database.config)
  await client.connect()
})

afterAll(async () => {
  await client?.end()
  await database?.drop()
})

const inSql = `
  select btrim(regexp_replace(translate(normalize(word, NFC), $2, $3), ' +', ' ', 'g')) as key
  from unnest($1::text[]) with ordinality as words (word, place) order by place`

async function foldInSql(words: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ key: string }>(inSql, [words, foldFrom, foldTo])
  return rows.map((row) => row.key)
}

test('PostgreSQL folds real words and every letter of the map as TypeScript does', async () => {
  const words = [...foldFrom, 'Ủy ban  nhân dân\u00a0huyện Ninh Hải', 'Đường Thống Nhất'.normalize('NFD'), '  a\t\nb ', '']
  expect(await foldInSql(words)).toEqual(words.map(fold))
})

test('PostgreSQL folds any text as TypeScript does', async () => {
  const text = fc.string({ unit: 'grapheme' }).filter((word) => !word.includes('\0'))
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 20, maxLength: 40 }), async (words) => {
      expect(await foldInSql(words)).toEqual(words.map(fold))
    }),
    { numRuns: 30 },
  )
})
