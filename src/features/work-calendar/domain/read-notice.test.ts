import { expect, test } from 'vitest'
import { notifiedCalendar } from '../notified-calendar.ts'
import { readNotice, writeRows } from './read-notice.ts'

test.each(notifiedCalendar.map((table) => [table.year, table] as const))('the table of %i survives being written and read', (year, table) => {
  const { table: read, problems } = readNotice({ year, status: table.status, notice: 'x', rows: writeRows(table.days) })
  expect(problems).toEqual([])
  expect(read.days.map(({ date, kind, name, notice }) => ({ date, kind, name, notice }))).toEqual(table.days.map(({ date, kind, name, notice }) => ({ date, kind, name, notice })))
})

test('every bad line is listed, with its number', () => {
  const rows = '31/02/2026 | nghỉ | Không có\n24/11/2026 | chơi | Ngày Văn hóa\n24/11/2026 | nghỉ |\n22/11/2026 | nghỉ | Chủ nhật\n01/01/2027 | nghỉ | Năm khác'
  const { problems } = readNotice({ year: 2026, status: 'notified', notice: 'TB 1', rows })
  expect(problems.map((p) => p.text.vi)).toEqual([
    'Dòng 1: "31/02/2026" không phải là ngày.', 'Dòng 2: ghi "nghỉ" hoặc "làm bù".', 'Dòng 3: thiếu tên ngày.',
    '2026-11-22 là ngày nghỉ hằng tuần, không ghi là ngày nghỉ.', '2027-01-01 không thuộc năm của bảng.',
  ])
})
