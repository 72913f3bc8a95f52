import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOutRuler, type RulerDay, type RulerMark } from './ruler-layout.ts'

function daysFrom(from: string, count: number): RulerDay[] {
  const start = Temporal.PlainDate.from(from)
  return Array.from({ length: count }, (_, index) => {
    const day = start.add({ days: index })
    return { date: day.toString(), weekend: day.dayOfWeek > 5 }
  })
}

const words = ['Giao', 'Hôm nay', 'Xin gia hạn chậm nhất', 'Hạn', 'Cập nhật chậm nhất']

test('labels never lie on one another, however the days fall', () => {
  const offsets = fc.array(fc.nat(199), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), offsets, fc.constantFrom(350, 600), (count, at, room) => {
      const days = daysFrom('2026-11-09', count)
      const marks = at.map((offset, index): RulerMark => ({
        date: days[offset % count]?.date ?? '',
        label: words[index] ?? '',
        kind: 'due',
      }))
      const placed = layOutRuler(days, marks, room).marks
      expect(placed).toHaveLength(marks.length)
      for (const [index, one] of placed.entries())
        for (const other of placed.slice(index + 1)) {
          const boxOf = (mark: typeof one): [number, number] => {
            const length = (mark.label.length + 6) * 6
            return mark.flipped ? [mark.x - length, mark.x] : [mark.x, mark.x + length]
          }
          const [a, b] = [boxOf(one), boxOf(other)]
          expect(one.level === other.level && a[0] < b[1] && b[0] < a[1]).toBe(false)
        }
    }),
  )
})

test('a month fits a phone and shows its Mondays; a fortnight shows every day', () => {
  const month = layOutRuler(daysFrom('2026-11-09', 28), [], 350)
  expect(month.width).toBeLessThanOrEqual(350)
  expect(month.ticks.filter((tick) => tick.number !== undefined).map((tick) => tick.number)).toEqual(['9', '16', '23', '30'])
  const fortnight = layOutRuler(daysFrom('2026-11-09', 14), [], 350)
  expect(fortnight.ticks.filter((tick) => tick.number !== undefined)).toHaveLength(14)
})

test('days of one holiday are named once, with their first and last day', () => {
  const days = daysFrom('2027-02-01', 20).map((day) =>
    day.date >= '2027-02-04' && day.date <= '2027-02-10' ? { ...day, holiday: 'Tết Nguyên đán' } : day,
  )
  expect(layOutRuler(days, [], 600).holidays.map((holiday) => holiday.label)).toEqual(['04/02–10/02 Tết Nguyên đán'])
})

test('a worked Saturday is not hatched, and marks outside the days are left out', () => {
  const days = daysFrom('2026-12-05', 2).map((day, index) => (index === 0 ? { ...day, worked: true } : day))
  const plan = layOutRuler(days, [{ date: '2027-01-01', label: 'Hạn', kind: 'due' }], 600)
  expect(plan.bands.map((band) => band.kind)).toEqual(['worked', 'off'])
  expect(plan.marks).toEqual([])
})
