import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { withDatabase } from '../support/with-database.ts'
import { answers, dataDirectory, freePort, startProgram } from './start-program.ts'

const asRoot = process.getuid?.() === 0
let data: Awaited<ReturnType<typeof dataDirectory>>

beforeAll(async () => {
  data = await dataDirectory()
})
afterAll(() => data.remove())

/** Exactly one sentence in each language, no stack, exit code 1. */
async function expectRefusal(variables: Record<string, string>, vi: RegExp, en: RegExp, args?: readonly string[]) {
  const program = startProgram({ CHIDAO_DATA: data.path, LOG_LEVEL: 'warn', ...variables }, args)
  expect(await program.ended).toBe(1)
  const lines = program.output().trim().split('\n')
  expect(lines).toHaveLength(2)
  expect(lines[0]).toMatch(vi)
  expect(lines[1]).toMatch(en)
}

test('a busy port', async () => {
  const other = createServer()
  const port = await freePort()
  await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve))
  await expectRefusal({ PORT: String(port) }, new RegExp(`^Cổng ${port} `), new RegExp(`^Port ${port} is already in use`))
  await new Promise((resolve) => other.close(resolve))
})

test.each([
  ['PORT', 'eighty'],
  ['DATABASE_URL', 'mysql://localhost/chidao'],
  ['CHIDAO_PUBLIC_URL', 'chidao.example.vn'],
  ['LOG_LEVEL', 'loud'],
])('%s=%s names the variable', async (name, value) => {
  await expectRefusal({ [name]: value }, new RegExp(`^Biến môi trường ${name} `), new RegExp(` ${name} `))
})

test('a second start on the same data directory, while the first goes on', async () => {
  const [port, otherPort] = [await freePort(), await freePort()]
  const first = startProgram({ CHIDAO_DATA: data.path, PORT: String(port) })
  await answers(first, port)
  await expectRefusal({ PORT: String(otherPort) }, /^Một Chỉ Đạo khác đang chạy/, /^Another Chỉ Đạo is already running/)
  await answers(first, port)
  const command = startProgram({ CHIDAO_DATA: data.path }, ['migrate'])
  expect(await command.ended).toBe(0) // a command works beside it
  await answers(first, port)
  first.process.kill('SIGTERM')
  expect(await first.ended).toBe(0)
})

test('a data directory that cannot be made', async () => {
  const file = join(data.path, 'a-file')
  await writeFile(file, '')
  await expectRefusal({ CHIDAO_DATA: join(file, 'data') }, /^Không ghi được vào thư mục dữ liệu/, /cannot be written/)
})

test.skipIf(asRoot)('a data directory without permission', async () => {
  const path = join(data.path, 'locked')
  await mkdir(path, { mode: 0o500 })
  await expectRefusal({ CHIDAO_DATA: path }, /^Không ghi được vào thư mục dữ liệu/, /cannot be written/)
})

test.skipIf(!asRoot)('a full disk', async ({ skip }) => {
  const path = join(data.path, 'small')
  await mkdir(path, { mode: 0o711 })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m,mode=0711', 'tmpfs', path], { stdio: 'ignore' })
  } catch {
    skip('this container may not mount a small disk')
  }
  try {
    await expectRefusal({ CHIDAO_DATA: path }, /^Ổ đĩa đã đầy/, /^The disk is full/)
  } finally {
    execFileSync('umount', [path])
  }
})

test('a DATABASE_URL without a server behind it', async () => {
  const url = `postgresql://chidao:secret@127.0.0.1:${await freePort()}/chidao`
  await expectRefusal({ DATABASE_URL: url }, /^DATABASE_URL không dùng được: không kết nối được/, /^DATABASE_URL cannot be used: cannot connect/)
})

test('a DATABASE_URL with a database or an account that is not there', async () => {
  const { connectionString } = inject('testServer')
  const noDatabase = withDatabase(connectionString, 'khong_co')
  await expectRefusal({ DATABASE_URL: noDatabase }, /không có cơ sở dữ liệu khong_co/, /there is no database khong_co/)
  const noAccount = connectionString.replace('postgres@', 'nobody_here@')
  await expectRefusal({ DATABASE_URL: noAccount }, /từ chối tài khoản nobody_here/, /refused the account nobody_here/)
})

test('a command that does not exist', async () => {
  await expectRefusal({}, /^Không có lệnh "dance"/, /^There is no command "dance"/, ['dance'])
})
