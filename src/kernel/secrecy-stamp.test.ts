import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasSecretStamp } from './secrecy-stamp.ts'

const stamp = fc.constantFrom('MẬT', 'TỐI MẬT', 'TUYỆT MẬT', 'Tối mật', 'TOI MAT', 'TUYET MAT', 'MAT')
const frame = fc.stringMatching(/^[ \t[\](){}|│║═─*_.:-]{0,6}$/)
const word = fc.constantFrom('bảo', 'ong', 'độ', 'văn', 'bản', 'số', 'kế', 'hoạch', '12')

test('a line that is nothing but a stamp is found, however it is framed, spaced out, spelt or surrounded', () => {
  fc.assert(fc.property(stamp, frame, frame, fc.boolean(), fc.constantFrom('NFC', 'NFD'), fc.array(word), (said, left, right, spaced, form, around) => {
    const letters = spaced ? [...said].join(' ') : said
    const lines = [around.join(' '), `${left}${letters}${right}`.normalize(form), around.join(' ')]
    expect(hasSecretStamp(lines.join('\n'))).toBe(true)
  }))
})

test('the word inside a sentence is none', () => {
  fc.assert(fc.property(fc.array(word, { minLength: 1 }), fc.array(word), (before, after) => {
    expect(hasSecretStamp([...before, 'mật', ...after].join(' '))).toBe(false)
  }))
})

test.each(['MẮT', 'mat', 'Mặt', 'MẶT TRẬN', 'bảo mật', 'mật ong', 'mật độ', 'Không đóng dấu MẬT vào văn bản này'])('%j is none', (text) => {
  expect(hasSecretStamp(text)).toBe(false)
})
