import { expect, test } from 'vitest'
import { clauseWords } from './clause.ts'

test.each([
  ['Đ6.1.d', 'điểm d khoản 1 Điều 6', 'Article 6, paragraph 1, point d'],
  ['Đ6.1.đ', 'điểm đ khoản 1 Điều 6', 'Article 6, paragraph 1, point đ'],
  ['Đ7.1', 'khoản 1 Điều 7', 'Article 7, paragraph 1'],
  ['Đ4', 'Điều 4', 'Article 4'],
  ['P3', 'P3', 'P3'],
  ['Đ4, Đ7.1', 'Điều 4, khoản 1 Điều 7', 'Article 4, Article 7, paragraph 1'],
])('%s is cited as %s', (clause, vi, en) => {
  expect(clauseWords(clause, 'vi')).toBe(vi)
  expect(clauseWords(clause, 'en')).toBe(en)
})
