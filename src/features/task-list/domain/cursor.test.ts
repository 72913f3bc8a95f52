import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findCursor, writeCursor } from './cursor.ts'

const key = fc.oneof(fc.constant(null), fc.constantFrom('2026-11-23', '2020-02-29', '2026-11-23T01:02:03.123456Z'))

test('a cursor that was written is read back', () => {
  fc.assert(fc.property(key, fc.uuid(), fc.option(fc.uuid(), { nil: undefined }), (key, id, lead) => {
    const cursor = lead === undefined ? { key, id } : { key, id, lead }
    expect(findCursor(writeCursor(cursor))).toEqual(cursor)
    expect(writeCursor(cursor)).toMatch(/^[\w-]+$/)
  }))
})

test('anything else is no cursor', () => {
  fc.assert(fc.property(fc.string(), (text) => { expect(findCursor(text)).toBeUndefined() }))
  fc.assert(fc.property(fc.jsonValue(), (value) => { expect(findCursor(Buffer.from(JSON.stringify(value)).toString('base64url'))).toBeUndefined() }))
  expect(findCursor(writeCursor({ key: '2026-02-31', id: '0198c0de-0000-7000-8000-000000000001' }))).toBeUndefined()
})
