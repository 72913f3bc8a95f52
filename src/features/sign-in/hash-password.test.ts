import { expect, test } from 'vitest'
import { Gate } from './gate.ts'
import { hashPassword, isOutdated, verifyPassword } from './hash-password.ts'

test('a password is kept as argon2id with its own salt, and only the same one is right', async () => {
  const [one, two] = await Promise.all([hashPassword('mật khẩu dài'), hashPassword('mật khẩu dài')])
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
  expect(one).not.toBe(two)
  expect(await verifyPassword('mật khẩu dài', one)).toBe(true)
  expect(await verifyPassword('mật khẩu dài'.normalize('NFD'), one)).toBe(true)
  expect(await verifyPassword('mật khẩu dài ', one)).toBe(false)
})

test('a hash made at another cost is known as outdated', async () => {
  expect(isOutdated(await hashPassword('x'))).toBe(false)
  expect(isOutdated('$argon2id$v=19$m=1024,t=2,p=1$c29tZXNhbHQ$AAAA')).toBe(true)
  expect(isOutdated('plain')).toBe(true)
})

test('without a kept password nothing is right, and the work is the same', async () => {
  const kept = await hashPassword('một câu nào đó')
  const timed = async (hash: string | null) => {
    const times: number[] = []
    for (let n = 0; n < 8; n++) {
      const start = performance.now()
      expect(await verifyPassword('sai rồi', hash)).toBe(false)
      times.push(performance.now() - start)
    }
    return Math.min(...times)
  }
  await timed(kept)
  const [known, unknown] = [await timed(kept), await timed(null)]
  expect(unknown / known).toBeGreaterThan(0.4)
  expect(await verifyPassword('', null)).toBe(false)
})

test('a flood of checks is sent away, and those who were let in are answered', async () => {
  const kept = await hashPassword('một câu nào đó')
  const answers = await Promise.allSettled(Array.from({ length: 40 }, () => verifyPassword('một câu nào đó', kept)))
  const right = answers.filter((a) => a.status === 'fulfilled' && a.value)
  expect(right).toHaveLength(6)
  expect(answers.filter((a) => a.status === 'rejected').map((a) => String(a.reason))).toEqual(Array.from({ length: 34 }, () => expect.stringContaining('SIGN_IN_BUSY')))
  expect(await verifyPassword('một câu nào đó', kept)).toBe(true)
})

test('the gate never lets more than its number in, also when work fails', async () => {
  const gate = new Gate(2)
  let inside = 0
  let most = 0
  const work = async () => {
    inside += 1
    most = Math.max(most, inside)
    await new Promise((resolve) => setImmediate(resolve))
    inside -= 1
    throw new Error('failed')
  }
  await Promise.allSettled(Array.from({ length: 20 }, () => gate.run(work)))
  expect([most, inside]).toEqual([2, 0])
  expect(await gate.run(async () => 'still open')).toBe('still open')
})
