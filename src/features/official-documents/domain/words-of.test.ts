import fc from 'fast-check'
import { expect, it } from 'vitest'
import { boldWidth } from './bold-width.ts'
import { MEASURES, TEXT_WIDTH } from './measures.ts'
import type { OfficialDocument } from './official-document.ts'
import { pointLetter, romanNumber } from './point-letter.ts'
import { sampleReport } from '../../../../test/support/sample-report.ts'
import { wordsOf, writtenDate, writtenNumber } from './words-of.ts'

const on = (date: string) => writtenDate(Temporal.PlainDate.from(date))
const letter = (changed: Partial<OfficialDocument> = {}): OfficialDocument => ({ ...sampleReport, typeName: null, codeNotation: 'UBND-VX', ...changed })

it('writes number and date of G14 with their noughts', () => {
  expect(writtenNumber({ codeNumber: '5', codeNotation: 'BC-UBND' })).toBe('05/BC-UBND')
  expect(writtenNumber({ codeNumber: '12', codeNotation: 'UBND-VX' })).toBe('12/UBND-VX')
  expect(on('2026-06-05')).toBe('ngày 05 tháng 6 năm 2026')
  expect(on('2026-01-05')).toBe('ngày 05 tháng 01 năm 2026')
  expect(on('2026-02-10')).toBe('ngày 10 tháng 02 năm 2026')
  expect(on('2026-03-31')).toBe('ngày 31 tháng 3 năm 2026')
})

it('puts a nought before days below 10 and the months 1 and 2, whatever the day', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
    const date = Temporal.PlainDate.from('2000-01-01').add({ days })
    const [day = '', month = ''] = /ngày (\d+) tháng (\d+)/.exec(writtenDate(date))?.slice(1) ?? []
    expect([Number(day), Number(month)]).toEqual([date.day, date.month])
    expect([day.length === 2, month.length === 2]).toEqual([true, date.month < 3 || date.month > 9])
  }))
})

it('counts points with the Vietnamese alphabet', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8].map(pointLetter)).toEqual(['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h'])
  expect(Array.from({ length: 23 }, (_, at) => pointLetter(at + 1)).join('')).not.toMatch(/[fjwz]/)
  expect(() => pointLetter(24)).toThrow(RangeError)
  expect([1, 4, 9, 14].map(romanNumber)).toEqual(['I', 'IV', 'IX', 'XIV'])
})

it('ends the text once with ./. and each basis with its mark', () => {
  const { body } = wordsOf({ ...sampleReport, bases: ['Căn cứ Quy chế', 'Xét đề nghị.'], body: [{ kind: 'paragraph', text: 'Hết.' }] })
  expect(body.map((line) => (line.kind === 'table' ? '' : line.text))).toEqual(['Căn cứ Quy chế;', 'Xét đề nghị.', 'Hết./.'])
  expect(wordsOf({ ...sampleReport, bases: [], body: [{ kind: 'table', columns: [], rows: [] }] }).body.at(-1)).toEqual({ kind: 'text', text: './.' })
})

it('writes one addressee on the line, several below each other', () => {
  expect(wordsOf(letter({ addressees: ['Phòng Kinh tế'] })).addressees).toEqual({ word: 'Kính gửi:', same: 'Phòng Kinh tế', lines: [] })
  expect(wordsOf(letter({ addressees: ['Phòng A', 'Phòng B'] })).addressees?.lines).toEqual(['- Phòng A;', '- Phòng B.'])
  expect(wordsOf(letter({ addressees: [] })).addressees).toBeNull()
})

it('gives a công văn no type name but V/v under its number', () => {
  expect(wordsOf(letter({ subject: 'đôn đốc' }))).toMatchObject({ typeName: null, subject: null, about: 'V/v đôn đốc' })
  expect(wordsOf(sampleReport)).toMatchObject({ typeName: 'BÁO CÁO', about: null })
})

it.each([
  ['TM', 'Ủy ban nhân dân', 'Chủ tịch', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
  ['KT', 'Chủ tịch', 'Phó Chủ tịch', ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
  ['TL', 'Chủ tịch', 'Chánh Văn phòng', ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
  ['TUQ', 'Chủ tịch', 'Chánh Văn phòng', ['TUQ. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
  ['Q', '', 'Chánh Văn phòng', ['Q. CHÁNH VĂN PHÒNG']],
  ['', '', 'Chánh Văn phòng', ['CHÁNH VĂN PHÒNG']],
] as const)('says by whose right one signs: %s', (authority, onBehalfOf, position, lines) => {
  expect(wordsOf({ ...sampleReport, signature: { authority, onBehalfOf, position, fullName: 'A' } }).signature).toEqual(lines)
})

it('closes Nơi nhận with where it is filed', () => {
  expect(wordsOf(letter({ recipients: ['Như trên'], filedAt: 'VP' })).recipients).toEqual({ word: 'Nơi nhận:', lines: ['- Như trên;', '- Lưu: VT, VP.'] })
})

it('counts several appendices in Roman numbers, a single one not', () => {
  const appendix = { title: 'Danh mục', landscape: true, body: [] }
  const words = (n: number) => wordsOf({ ...sampleReport, appendices: Array.from({ length: n }, () => appendix) }).appendices
  expect(words(1).map((one) => one.word)).toEqual(['Phụ lục'])
  expect(words(2).map((one) => one.word)).toEqual(['Phụ lục I', 'Phụ lục II'])
  expect(words(1)[0]?.reference).toBe('(Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 6 năm 2026 của Ủy ban nhân dân huyện Ninh Hải)')
})

it('is NFC, however it was typed', () => {
  expect(wordsOf({ ...sampleReport, subject: 'Kế hoạch'.normalize('NFD') }).subject).toBe('Kế hoạch')
})

it('keeps to the ranges of the decree', () => {
  const { margin, head, size } = MEASURES
  for (const [value, from, to] of [[margin.top, 20, 25], [margin.bottom, 20, 25], [margin.left, 30, 35], [margin.right, 15, 20], [size.motherland, 12, 13], [size.motto, 13, 14], [MEASURES.ruleShare, 1 / 3, 1 / 2]] as const) {
    expect(value).toBeGreaterThanOrEqual(from)
    expect(value).toBeLessThanOrEqual(to)
  }
  expect(head.left + head.right).toBe(TEXT_WIDTH)
  // The Quốc hiệu stands on one line.
  expect((boldWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', size.motherland) / 72) * 25.4).toBeLessThan(head.right)
})
