import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRare, searchTerms, tsQuery } from './search-terms.ts'

test('the box understands codes, document numbers and words without diacritics', () => {
  expect(searchTerms('NV-2026-000123')).toEqual({ kind: 'code', code: 'NV-2026-000123' })
  expect(searchTerms(' nv 2026-123 ')).toEqual({ kind: 'code', code: 'NV-2026-000123' })
  expect(searchTerms('09/CT-UBND')).toEqual({ kind: 'number', beginning: '9/ct-ubnd' })
  expect(searchTerms('553/QĐ-UBND')).toEqual({ kind: 'number', beginning: '553/qd-ubnd' })
  expect(searchTerms('Đường Phương Hải')).toEqual({ kind: 'words', words: ['duong', 'phuong', 'hai'] })
  expect(searchTerms(' ,. ')).toEqual({ kind: 'nothing' })
})

test('the query holds nothing but words, whatever is typed', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    const terms = searchTerms(text)
    const query = terms.kind === 'words' ? tsQuery(terms.words) : 'none:*'
    expect(query).toMatch(/^[\p{L}\p{N}]+( & [\p{L}\p{N}]+)*:\*$/u)
  }))
})

test('rare words are gathered, frequent ones met on the way', () => {
  const statistics = { rows: 1_000_000, frequencies: new Map([['xa', 0.3], ['truong', 0.02]]) }
  expect(isRare(['cau'], statistics, 50)).toBe(true)
  expect(isRare(['xa'], statistics, 50)).toBe(false)
  expect(isRare(['truong', 'cau'], statistics, 50)).toBe(true)
  expect(isRare(['truong'], { ...statistics, rows: 0 }, 50)).toBe(true)
})
