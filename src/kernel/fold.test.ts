import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, foldFrom, foldTo } from './fold.ts'

const vowels = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ'

test('every Vietnamese letter, both cases, folds to its plain letter', () => {
  for (const letter of vowels + 'đ' + vowels.toUpperCase() + 'Đ') {
    const plain = letter === 'đ' || letter === 'Đ' ? 'd' : letter.normalize('NFD').charAt(0).toLowerCase()
    expect(fold(letter), letter).toBe(plain)
  }
})

test.each([
  ['Quyết định số 553/QĐ-UBND', 'quyet dinh so 553/qd-ubnd'],
  ['  Ủy ban\u00a0nhân dân\n huyện   NINH HẢI ', 'uy ban nhan dan huyen ninh hai'],
  ['Ðường Thống Nhất', 'duong thong nhat'],
  ['Café Đà Lạt', 'cafe da lat'],
  ['', ''],
])('%j folds to %j', (text, key) => {
  expect(fold(text)).toBe(key)
  expect(fold(text.normalize('NFD'))).toBe(key)
})

test('no letter has two places in the map, and the map gives only plain characters', () => {
  expect(new Set(foldFrom).size).toBe([...foldFrom].length)
  expect(foldFrom.length).toBe([...foldFrom].length)
  expect(foldTo).toMatch(/^[a-z ]+$/)
})

test('folding is the map of translate() and then single spaces', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const translated = [...text.normalize('NFC')].map((letter) => {
        const place = foldFrom.indexOf(letter)
        return place < 0 ? letter : (foldTo[place] ?? '')
      })
      expect(fold(text)).toBe(translated.join('').replace(/ +/g, ' ').replace(/^ +| +$/g, ''))
    }),
  )
})

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
})
