import { expect, test } from 'vitest'
import { fold, rankOf } from './fold.ts'

test('diacritics and đ fall away', () => {
  expect(fold('Ủy ban nhân dân thị trấn Khánh Hải, Đầm Nại')).toBe('uy ban nhan dan thi tran khanh hai, dam nai')
})

test('two letters find a unit by the beginning of a word, before those found by initials', () => {
  expect(rankOf('Ủy ban nhân dân thị trấn Khánh Hải', 'kh')).toBe(0)
  expect(rankOf('Phòng Tài chính – Kế hoạch', 'kh')).toBe(1)
  expect(rankOf('Phòng Nội vụ', 'kh')).toBeUndefined()
})

test('several words may come in any order', () => {
  expect(rankOf('Ủy ban nhân dân xã Vĩnh Hải', 'hai vinh')).toBe(0)
  expect(rankOf('Ủy ban nhân dân xã Vĩnh Hải', 'xvh')).toBe(1)
})
