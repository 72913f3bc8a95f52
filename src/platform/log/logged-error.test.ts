import { expect, test } from 'vitest'
import { loggedError } from './logged-error.ts'

const fromDatabase = (code: string, message: string) => Object.assign(new Error(message), { severity: 'ERROR', code, detail: 'Failing row contains (mốc).', where: 'mốc', constraint: 'c' })

test.each(['22P02', '23514', '23505'])('what broke is logged, not what was in the row (%s)', (code) => {
  const line = JSON.stringify(loggedError(fromDatabase(code, 'invalid input: "mốc"')))
  expect(line).not.toContain('mốc')
  expect(line).toContain(code)
  expect(line).toContain('"constraint":"c"')
})

test('a fault of the server keeps its words, an error of ours its own', () => {
  expect(JSON.stringify(loggedError(fromDatabase('53300', 'too many clients')))).toContain('too many clients')
  expect(loggedError(new Error('ours'))).toMatchObject({ message: 'ours' })
  expect(loggedError('no error')).toBe('no error')
})
