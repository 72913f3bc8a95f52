import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { setTimeout as sleep } from 'node:timers/promises'
import { answers, dataDirectory, findServerPid, freePort, getApplicationPid, type Program, startProgram } from './start-program.ts'

let data: Awaited<ReturnType<typeof dataDirectory>>
let port: number

beforeEach(async () => {
  data = await dataDirectory()
  port = await freePort()
})
afterEach(() => data.remove())

async function start(): Promise<Program> {
  const program = startProgram({ CHIDAO_DATA: data.path, PORT: String(port) })
  await answers(program, port)
  return program
}

async function stop(program: Program): Promise<void> {
  program.process.kill('SIGTERM')
  expect(await program.ended).toBe(0)
}

/** Asks the embedded server as its owner. */
async function ask(sql: string): Promise<pg.QueryResult> {
  const owner = new pg.Client({ host: join(data.path, 'run'), user: 'postgres', database: 'chidao' })
  await owner.connect()
  try {
    return await owner.query(sql)
  } finally {
    await owner.end()
  }
}

async function acknowledgeRows(): Promise<void> {
  await ask('create table acknowledged as select generate_series(1, 1000) as n')
}

async function countRows(): Promise<unknown> {
  const { rows } = await ask('select count(*)::int as n from acknowledged')
  return rows[0].n
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s stops the application and its server', async (signal) => {
  const program = await start()
  const server = await findServerPid(data.path)
  program.process.kill(signal)
  expect(await program.ended).toBe(0)
  expect(await findServerPid(data.path)).toBeUndefined()
  expect(isAlive(server)).toBe(false)
})

test('kill -9 of the application loses nothing; the next start takes its server over and stops it', async () => {
  const first = await start()
  await acknowledgeRows()
  const server = await findServerPid(data.path)
  process.kill(await getApplicationPid(first), 'SIGKILL')
  expect(await first.ended).toBe(128 + 9)
  const second = await start()
  expect(await findServerPid(data.path)).toBe(server)
  expect(second.output()).toContain('took over the PostgreSQL')
  expect(await countRows()).toBe(1000)
  await stop(second)
  expect(isAlive(server)).toBe(false)
})

test('kill -9 of application and server loses nothing', async () => {
  const first = await start()
  await acknowledgeRows()
  process.kill(await getApplicationPid(first), 'SIGKILL')
  process.kill(Number(await findServerPid(data.path)), 'SIGKILL')
  await first.ended
  const second = await start()
  expect(await countRows()).toBe(1000)
  await stop(second)
})

test('kill -9 of the launcher stops the application cleanly', async () => {
  const program = await start()
  const application = await getApplicationPid(program)
  program.process.kill('SIGKILL')
  await until(() => !isAlive(application))
  expect(await findServerPid(data.path)).toBeUndefined()
})

test('of two first starts at the same moment one wins and the other says so', async () => {
  const programs = [port, await freePort()].map((own) => startProgram({ CHIDAO_DATA: data.path, PORT: String(own) }))
  const loser = await Promise.race(programs.map(async (program) => ({ program, code: await program.ended })))
  expect(loser.code).toBe(1)
  expect(loser.program.output()).toContain('Another Chỉ Đạo is already running')
  const winner = programs.find((program) => program !== loser.program)
  await until(() => winner?.output().includes('http://') === true)
  if (winner) await stop(winner)
})

test('lock files with the number of a stranger do not prevent the start', async () => {
  await stop(await start())
  const file = join(data.path, 'postgresql', 'postmaster.pid')
  const stranger = `${process.ppid}\n${join(data.path, 'postgresql')}\n1\n5432\n${join(data.path, 'run')}\n\n\nready\n`
  await writeFile(file, stranger)
  await writeFile(join(data.path, 'run', '.s.PGSQL.5432.lock'), stranger)
  await stop(await start())
})

/** A dead process that its parent has not collected yet is dead. */
function isAlive(pid: number | undefined): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; waited < 20_000 && !condition(); waited += 25) await sleep(25)
  expect(condition()).toBe(true)
}
