import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DeadlineReading, type DueWarning, dueWarnings, readDeadline } from './deadline-words.ts'
import { compileCalendar } from './working-days.ts'

const off = (date: string, vi: string) => ({ date, kind: 'off' as const, name: { vi, en: vi }, notice: 'thử' })
const calendar = compileCalendar([
  { year: 2025, status: 'notified', days: [] },
  {
    year: 2026,
    status: 'notified',
    days: [off('2026-09-02', 'Quốc khánh'), off('2026-11-24', 'Ngày Văn hóa Việt Nam')],
  },
])
const issued = Temporal.PlainDate.from('2026-11-02')
const read = (words: string, on = issued) => readDeadline(words, { issued: on, calendar })

function outcome(reading: DeadlineReading): string {
  if (reading.kind === 'date') return `${reading.dueDate}${reading.assumedYear ? ' (năm suy ra)' : ''}`
  return reading.kind === 'recurring' ? reading.recurrence : reading.kind
}

describe.each<[string, [string, string][]]>([
  [
    'a day named (P3)',
    [
      ['trước ngày 25/11/2026', '2026-11-24'],
      ['Trước 25-11-2026', '2026-11-24'],
      ['trước ngày 25.11.2026', '2026-11-24'],
      ['trước ngày 25/11/26', '2026-11-24'],
      ['trước ngày 2026-11-25', '2026-11-24'],
      ['chậm nhất trước ngày 25/11/2026', '2026-11-24'],
      ['chậm nhất là trước ngày 25 tháng 11 năm 2026', '2026-11-24'],
      ['gửi về Văn phòng trước thứ Tư, ngày 25/11/2026 để tổng hợp', '2026-11-24'],
      ['trước thứ Tư (25/11/2026)', '2026-11-24'],
      ['xong trước 01/01/2027', '2026-12-31'],
      ['chậm nhất ngày 25/11/2026', '2026-11-25'],
      ['chậm nhất đến ngày 25 / 11 / 2026', '2026-11-25'],
      ['chậm nhất là 25/11/2026', '2026-11-25'],
      ['đến ngày 25/11/2026', '2026-11-25'],
      ['đến hết ngày 25/11/2026', '2026-11-25'],
      ['trước khi hết ngày 25/11/2026', '2026-11-25'],
      ['hoàn thành trong ngày 25/11/2026', '2026-11-25'],
      ['ngày 30/6/2027', '2027-06-30'],
      ['25/11/2026', '2026-11-25'],
    ],
  ],
  [
    'an hour is kept as its day',
    [
      ['trước 17 giờ 00 ngày 25/11/2026', '2026-11-25'],
      ['trước 17h00 ngày 25/11/2026', '2026-11-25'],
      ['trước 17g30, ngày 25/11/2026', '2026-11-25'],
      ['trước 10 giờ sáng thứ Tư, ngày 25/11/2026', '2026-11-25'],
      ['trước 16:30 ngày 25/11', '2026-11-25 (năm suy ra)'],
      ['trước 0 giờ ngày 25/11/2026', '2026-11-24'],
      ['trước 00h00 ngày 25/11/2026', '2026-11-24'],
    ],
  ],
  [
    'a missing year is the next such day that is not over',
    [
      ['xong trước ngày 15 tháng 6', '2027-06-14 (năm suy ra)'],
      ['ngày 30/6', '2027-06-30 (năm suy ra)'],
      ['trước ngày 25/11', '2026-11-24 (năm suy ra)'],
      ['chậm nhất ngày 02/11', '2026-11-02 (năm suy ra)'],
      ['trước ngày 02/11', '2027-11-01 (năm suy ra)'],
      ['trước ngày 03/11', '2026-11-02 (năm suy ra)'],
      ['ngày 29/02', '2028-02-29 (năm suy ra)'],
      ['trước ngày 20', '2026-11-19 (năm suy ra)'],
      ['ngày 01', '2026-12-01 (năm suy ra)'],
      ['ngày 31', '2026-12-31 (năm suy ra)'],
      ['trước ngày 25 tháng này', '2026-11-24'],
      ['trước ngày 10 tháng sau', '2026-12-09'],
      ['trước ngày 15/3 năm sau', '2027-03-14'],
    ],
  ],
  [
    'several days',
    [
      ['từ ngày 10 đến ngày 14 tháng 12 năm 2026', '2026-12-14'],
      ['10-14/12/2026', '2026-12-14'],
      ['từ 01/12 - 05/12/2026', '2026-12-05'],
      ['từ ngày 01/12/2026 đến hết ngày 05/12/2026', '2026-12-05'],
      ['trước ngày 15/12/2026 và trước ngày 30/12/2026', 'unresolved'],
      ['trước ngày 31/02/2027', 'unresolved'],
      ['ngày 32/13', 'unresolved'],
    ],
  ],
  [
    'a period named (P3)',
    [
      ['trong tháng 12/2026', '2026-12-31'],
      ['trong tháng 02 năm 2028', '2028-02-29'],
      ['hết tháng 11', '2026-11-30 (năm suy ra)'],
      ['trong tháng 10', '2027-10-31 (năm suy ra)'],
      ['trong tháng 11, 12/2026', '2026-12-31'],
      ['tháng 11-12/2026', '2026-12-31'],
      ['trong quý IV/2026', '2026-12-31'],
      ['trong quý I năm 2027', '2027-03-31'],
      ['trong quý 2/2027', '2027-06-30'],
      ['quý III, IV/2027', '2027-12-31'],
      ['trong quý III', '2027-09-30 (năm suy ra)'],
      ['trong năm 2026', '2026-12-31'],
      ['đến hết năm 2027', '2027-12-31'],
      ['giai đoạn 2026-2030', '2030-12-31'],
      ['trong 6 tháng đầu năm 2027', '2027-06-30'],
      ['6 tháng cuối năm 2026', '2026-12-31'],
      ['9 tháng đầu năm 2027', '2027-09-30'],
      ['trong tháng này', '2026-11-30'],
      ['cuối quý này', '2026-12-31'],
      ['trong tháng sau', '2026-12-31'],
      ['trước tháng 12/2026', '2026-11-30'],
      ['trước quý I/2027', '2026-12-31'],
      ['trước năm 2028', '2027-12-31'],
      ['cuối năm 2026', '2026-12-31'],
      ['cuối năm', '2026-12-31'],
      ['đầu tháng 12/2026', 'unresolved'],
      ['giữa tháng 12', 'unresolved'],
      ['trong năm học 2026-2027', 'unresolved'],
      ['trong tháng 13/2026', 'unresolved'],
    ],
  ],
  [
    'a length counted from the issue or another known day (P2)',
    [
      ['trong 05 ngày làm việc kể từ ngày ký', '2026-11-09'],
      ['05 (năm) ngày làm việc, kể từ ngày ban hành văn bản này', '2026-11-09'],
      ['trong vòng mười lăm ngày làm việc kể từ ngày ký ban hành', '2026-11-23'],
      ['trong thời hạn 16 ngày làm việc kể từ ngày Chỉ thị này được ban hành', '2026-11-25'],
      ['sau 10 ngày kể từ ngày ký', '2026-11-12'],
      ['05 ngày kể từ ngày ký', '2026-11-09'],
      ['trong 02 tuần kể từ ngày ký', '2026-11-16'],
      ['01 tháng kể từ ngày ban hành', '2026-12-02'],
      ['03 ngày làm việc kể từ ngày 20/11/2026', '2026-11-26'],
      ['trong 60 ngày làm việc kể từ ngày ký', 'unresolved'],
    ],
  ],
  [
    'a length that waits for an event',
    [
      ['05 ngày làm việc kể từ ngày nhận được văn bản', 'relative_event'],
      ['10 ngày sau khi QĐ ban hành', 'relative_event'],
      ['trong 10 ngày kể từ ngày Nghị định có hiệu lực', 'relative_event'],
      ['không quá 07 ngày làm việc', 'relative_event'],
      ['trước ngày họp 03 ngày làm việc', 'relative_event'],
      ['ngay sau khi kết thúc kỳ họp', 'relative_event'],
    ],
  ],
  [
    'recurring',
    [
      ['hằng tháng', 'monthly'],
      ['hàng tuần', 'weekly'],
      ['hằng ngày', 'daily'],
      ['hàng quý, trước ngày 20 của tháng cuối quý', 'quarterly'],
      ['trước ngày 25 hằng tháng', 'monthly'],
      ['6 tháng, năm', 'semiannual_yearly'],
      ['định kỳ hằng tháng, quý, 6 tháng, năm', 'monthly'],
      ['định kỳ 6 tháng', 'semiannual'],
      ['03 tháng/lần', 'quarterly'],
      ['02 tuần/1 lần', 'biweekly'],
      ['mỗi năm', 'yearly'],
      ['thường xuyên', 'ongoing'],
      ['năm 2026 và những năm tiếp theo', 'ongoing'],
      ['theo quý', 'quarterly'],
      ['theo quy định', 'unresolved'],
      ['báo cáo năm trước ngày 15/12/2026', '2026-12-14'],
    ],
  ],
  [
    'no day at all',
    [
      ['kịp thời', 'unresolved'],
      ['đúng thời hạn', 'unresolved'],
      ['khẩn trương', 'unresolved'],
      ['', 'none'],
      ['  \n', 'none'],
    ],
  ],
])('%s', (_, rows) => {
  test.each(rows)('%s → %s', (words, expected) => {
    expect(outcome(read(words))).toBe(expected)
  })

  test.each(rows)('%s without diacritics, decomposed or in capitals → %s', (words, expected) => {
    const bare = words.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
    expect(outcome(read(bare))).toBe(expected)
    expect(outcome(read(words.normalize('NFD')))).toBe(expected)
    expect(outcome(read(words.toUpperCase()))).toBe(expected)
  })
})

test('the reading says how, in both languages', () => {
  expect(read('trước ngày 25/11/2026').reading).toEqual({
    vi: 'Không tính ngày nêu trong văn bản, hạn là hết Thứ Ba 24/11/2026.',
    en: 'The day named is not included; due by the end of Tuesday 24/11/2026.',
  })
  expect(read('ngày 30/6').reading.vi).toContain('hiểu theo năm 2027')
  expect(read('trước 17h ngày 25/11/2026').reading.vi).toContain('không tính giờ')
  expect(read('05 ngày kể từ ngày ký').reading.vi).toContain('07/11/2026 là ngày nghỉ')
  expect(read('05 ngày làm việc kể từ ngày ký').reading.vi).toContain('Bộ luật Dân sự 2015, Điều 147')
})

test('a period into a year without data names the year instead of a date', () => {
  expect(read('trong 60 ngày làm việc kể từ ngày ký')).toMatchObject({ kind: 'unresolved', missingYear: 2027 })
  expect(read('trong 60 ngày làm việc kể từ ngày ký').reading.vi).toContain('năm 2027')
})

test('whatever is typed is answered, never thrown at', () => {
  const word = fc.constantFrom(
    ...'trước ngày tháng năm quý đến hết chậm nhất kể từ sau khi làm việc hằng định kỳ và trong 5 31 2026 30/2 1/1/2027 IV , - ( ) giờ mười'.split(' '),
  )
  fc.assert(
    fc.property(fc.oneof(fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')), fc.string()), (words) => {
      expect(read(words).reading.vi).not.toBe('')
    }),
    { numRuns: 500 },
  )
})

test('a day and month alone never fall before the issue, nor a year after the day named', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1400 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), (days, day, month) => {
      const on = Temporal.PlainDate.from('2024-01-01').add({ days })
      for (const words of [`trước ngày ${day}/${month}`, `chậm nhất ngày ${day}/${month}`]) {
        const reading = read(words, on)
        if (reading.kind !== 'date') throw new Error(words)
        expect(on.until(reading.dueDate).days).toBeGreaterThanOrEqual(0)
        expect(on.until(reading.dueDate).days).toBeLessThanOrEqual(366)
      }
    }),
  )
})

describe('warnings about a due date (P5)', () => {
  const neighbours = (warning: DueWarning | undefined) =>
    warning?.code === 'non_working_day' ? [warning.previous?.toString(), warning.next?.toString()] : warning?.code
  const warn = (iso: string) => dueWarnings(Temporal.PlainDate.from(iso), calendar)

  test('none on a working day', () => {
    expect(warn('2026-11-25')).toEqual([])
  })

  test('a holiday is named, with its neighbours', () => {
    const [warning] = warn('2026-11-24')
    expect(warning?.text.vi).toBe(
      'Thứ Ba 24/11/2026 là ngày nghỉ (Ngày Văn hóa Việt Nam); ngày làm việc liền trước: Thứ Hai 23/11/2026; liền sau: Thứ Tư 25/11/2026. Hạn vẫn giữ nguyên như văn bản.',
    )
    expect(neighbours(warning)).toEqual(['2026-11-23', '2026-11-25'])
  })

  test('a Sunday is weekly rest', () => {
    expect(warn('2026-06-14')[0]?.text.vi).toContain('Chủ nhật 14/06/2026 là ngày nghỉ (nghỉ hằng tuần)')
  })

  test('where the calendar ends, only the neighbour inside is given', () => {
    const edge = compileCalendar([{ year: 2028, status: 'notified', days: [] }])
    const [warning] = dueWarnings(Temporal.PlainDate.from('2028-12-31'), edge)
    expect(neighbours(warning)).toEqual(['2028-12-29', undefined])
  })

  test('a year without data is named', () => {
    expect(warn('2030-05-05')).toMatchObject([{ code: 'year_missing', year: 2030 }])
    expect(warn('2030-05-05')[0]?.text.vi).toContain('năm 2030')
  })
})
