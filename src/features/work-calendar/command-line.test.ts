import { describe, expect, test } from 'vitest'
import { compileCalendar } from '../../kernel/working-days.ts'
import { calendarCommand } from './command-line.ts'
import { notifiedCalendar } from './notified-calendar.ts'

const calendar = compileCalendar(notifiedCalendar)
const today = Temporal.PlainDate.from('2026-11-02')
const run = (...args: string[]) => calendarCommand(args, calendar, today)

test.each([
  [['add', '2026-08-21', '2'], '2026-08-24'],
  [['add', '21/08/2026', '7'], '2026-09-03'],
  [['add', '2026-08-22', '0'], '2026-08-22'],
  [['count', '2026-11-24', '2026-11-27'], '3'],
  [['count', '2026-11-27', '2026-11-24'], '-3'],
])('%j prints %s', (args, output) => {
  expect(run(...args)).toEqual({ output, exitCode: 0 })
})

describe('due', () => {
  test('prints the last valid day and the last working day', () => {
    expect(run('due', 'trước ngày 25/11/2026')).toEqual({
      output:
        '2026-11-24  ngày cuối cùng còn hạn (Thứ Ba, ngày nghỉ: Ngày Văn hóa Việt Nam)\n' +
        '2026-11-23  ngày làm việc cuối cùng (Thứ Hai)',
      exitCode: 0,
    })
  })

  test('two equal dates when the last valid day is worked', () => {
    const lines = run('due', 'chậm nhất ngày 25/11/2026').output.split('\n')
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['2026-11-25', '2026-11-25'])
  })

  test.each([
    [['due', 'trước ngày 15 tháng 6', '--issued', '2026-01-05'], '2026-06-14', '2026-06-12'],
    [['due', '--issued=01/11/2026', 'trước ngày 20/12'], '2026-12-19', '2026-12-18'],
    [['due', 'truoc', 'ngay', '25/11'], '2026-11-24', '2026-11-23'],
  ])('%j', (args, last, lastWorkingDay) => {
    const { output, exitCode } = run(...args)
    expect(exitCode).toBe(0)
    expect(output.split('\n').map((line) => line.split(' ')[0])).toEqual([last, lastWorkingDay])
  })

  test.each(['kịp thời', 'hằng quý', '05 ngày kể từ ngày nhận văn bản', 'trước ngày 31/02/2027'])(
    '%s has no date and says why in one sentence',
    (words) => {
      const { output, exitCode } = run('due', words)
      expect(exitCode).toBe(1)
      expect(output).toMatch(/^[^\n]+\.$/)
    },
  )
})

test.each([
  [['add', '2028-01-03', '2'], 2028],
  [['add', '2027-12-30', '5'], 2028],
  [['count', '2019-12-31', '2020-01-05'], 2019],
  [['due', 'trước ngày 25/11/2030'], 2030],
  [['due', '300 ngày làm việc kể từ ngày 01/12/2026'], 2028],
])('%j is refused with the year named', (args, year) => {
  const { output, exitCode } = run(...args)
  expect(exitCode).toBe(1)
  expect(output).toContain(`năm ${year}`)
  expect(output).not.toContain('\n')
})

test.each([
  [],
  ['next'],
  ['add'],
  ['add', '2026-02-30', '2'],
  ['add', '2026-08-21', '-2'],
  ['add', '2026-08-21', 'hai'],
  ['add', '2026-08-21', '2', '3'],
  ['count', '2026-08-21'],
  ['due'],
  ['due', '--issued', '2026-11-01'],
  ['due', 'trước ngày 25/11', '--issued', 'mai'],
  ['due', 'trước ngày 25/11', '--issued'],
])('%j prints the usage', (...args) => {
  const { output, exitCode } = run(...args)
  expect(exitCode).toBe(2)
  expect(output).toContain('calendar due')
})
