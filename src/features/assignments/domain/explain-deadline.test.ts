import { describe, expect, it } from 'vitest'
import { compileCalendar } from '../../../kernel/working-days.ts'
import { explainDeadline, explanationSentence } from './explain-deadline.ts'

const date = (iso: string) => Temporal.PlainDate.from(iso)
const culture = { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day' }
const calendar = compileCalendar([2025, 2026].map((year) => ({
  year, status: 'notified' as const,
  days: year === 2025 ? [] : [
    { date: '2026-08-22', kind: 'worked' as const, name: { vi: 'Làm bù', en: 'Worked' }, notice: 'test', status: 'notified' as const },
    { date: '2026-11-24', kind: 'off' as const, name: culture, notice: 'test', status: 'notified' as const },
  ],
})))
const ask = (start: string, due: string, today = start) =>
  explainDeadline({ start: date(start), due: date(due), today: date(today), extensionDays: 3, updateDays: 3 }, calendar)

const said = (why: ReturnType<typeof ask>) => (why === undefined ? '' : explanationSentence(why, 3, 3).vi)

describe('explainDeadline', () => {
  it('names the days that count, those that do not, and the two last days (G3, P4, Đ7.2.a)', () => {
    const why = ask('2026-11-20', '2026-11-27')
    expect(why).toMatchObject({ workingDays: 4, extensionCutoff: date('2026-11-24'), updateBy: date('2026-12-02') })
    expect(why?.skipped.map((day) => day.date.toString())).toEqual(['2026-11-21', '2026-11-22', '2026-11-24'])
    expect(said(why)).toBe(
      'Hạn Thứ Sáu 27/11/2026: 4 ngày làm việc kể từ ngày ban hành 20/11/2026 (không tính ngày ban hành). '
      + 'Xin gia hạn chậm nhất Thứ Ba 24/11/2026 (điểm c khoản 2 Điều 6: còn đủ 03 ngày làm việc). '
      + 'Cập nhật chậm nhất Thứ Tư 02/12/2026 (điểm a khoản 2 Điều 7: 03 ngày làm việc sau hạn). '
      + 'Không tính: T7 21/11, CN 22/11, 24/11 Ngày Văn hóa Việt Nam.',
    )
  })

  it('says which weekend days are worked in exchange', () => {
    expect(said(ask('2026-08-21', '2026-08-24'))).toContain('Không tính: CN 23/08. Có tính ngày làm bù: T7 22/08.')
  })

  it('draws at most a quarter before the deadline, and today only while it is near', () => {
    expect(ask('2025-01-02', '2026-11-27')?.days).toHaveLength(92 + 1 + 5)
    expect(ask('2026-03-02', '2026-03-27', '2026-04-20')?.days.at(-1)?.date.toString()).toBe('2026-04-20')
    expect(ask('2026-03-02', '2026-03-27', '2026-11-20')?.days.at(-1)?.date.toString()).toBe('2026-04-01')
  })

  it('counts nothing where a year has no calendar', () => {
    expect(ask('2026-12-20', '2027-01-05')).toBeUndefined()
    expect(ask('2024-12-20', '2025-01-15')).toBeUndefined()
  })

  it('leaves out the last day to update when it lies in a year without calendar', () => {
    const why = ask('2026-12-01', '2026-12-30')
    expect(why).toMatchObject({ updateBy: undefined, extensionCutoff: date('2026-12-27') })
    expect(said(why)).not.toContain('Cập nhật')
  })
})
