import { describe, expect, it } from 'vitest'
import { compileCalendar } from '../../../kernel/working-days.ts'
import { statusOf } from './status-words.ts'
import { timeliness, type TimelinessFacts } from './timeliness.ts'

const date = (iso: string) => Temporal.PlainDate.from(iso)
const at = (iso: string) => Temporal.Instant.from(iso)
/** 2026 alone, with the one holiday these tests need: the years around it are not loaded. */
const calendar = compileCalendar([{
  year: 2026, status: 'notified',
  days: [{ date: '2026-11-24', kind: 'off', name: { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day' }, notice: 'test', status: 'notified' }],
}])
const open: TimelinessFacts = {
  kind: 'has_deadline', due: date('2026-11-27'), resultDate: null, reportedAt: null, closedAt: null, hasProgress: false, lastUpdateAt: null, issuedAt: at('2026-11-02T01:00:00Z'),
}

describe('timeliness', () => {
  it('lasts until 24:00 of the deadline, and counts working and calendar days after it', () => {
    expect(timeliness(open, date('2026-11-27'), calendar)).toEqual({ code: 'DUE_SOON', workingDaysLeft: 0, calendarDaysLeft: 0 })
    expect(timeliness(open, date('2026-11-28'), calendar)).toEqual({ code: 'OVERDUE', workingDaysLate: 0, calendarDaysLate: 1 })
    expect(timeliness(open, date('2026-12-04'), calendar)).toEqual({ code: 'OVERDUE', workingDaysLate: 5, calendarDaysLate: 7 })
  })

  it('is due soon from the third working day before, holidays not counted', () => {
    expect(timeliness(open, date('2026-11-23'), calendar)).toMatchObject({ code: 'DUE_SOON', workingDaysLeft: 3 })
    expect(timeliness(open, date('2026-11-22'), calendar)).toMatchObject({ code: 'IN_TIME', workingDaysLeft: 4 })
  })

  it('needs no calendar to compare dates', () => {
    expect(timeliness({ ...open, due: date('2027-03-01') }, date('2026-12-30'), calendar)).toEqual({ code: 'IN_TIME', workingDaysLeft: undefined, calendarDaysLeft: 61 })
    expect(timeliness({ ...open, due: date('2027-01-01') }, date('2026-12-31'), calendar)).toMatchObject({ code: 'DUE_SOON', workingDaysLeft: undefined })
    expect(timeliness({ ...open, due: date('2025-12-31') }, date('2026-01-05'), calendar)).toEqual({ code: 'OVERDUE', workingDaysLate: undefined, calendarDaysLate: 5 })
  })

  it('judges by the day of the result, whenever it was reported or confirmed', () => {
    const done = { ...open, resultDate: date('2026-11-27'), reportedAt: at('2026-12-20T00:00:00Z'), closedAt: at('2026-12-30T00:00:00Z') }
    expect(timeliness(done, date('2026-12-31'), calendar)).toEqual({ code: 'DONE_ON_TIME' })
    expect(timeliness({ ...done, closedAt: null }, date('2026-12-31'), calendar)).toEqual({ code: 'PENDING_ON_TIME' })
    expect(timeliness({ ...done, resultDate: date('2026-11-30') }, date('2026-12-31'), calendar)).toEqual({ code: 'DONE_LATE', workingDaysLate: 1, calendarDaysLate: 3 })
  })

  it('without a deadline, is stale when the last update lies before this quarter in Vietnam', () => {
    const free = { ...open, kind: 'no_deadline' as const, due: null }
    expect(timeliness({ ...free, lastUpdateAt: at('2026-09-30T16:59:00Z') }, date('2026-10-01'), calendar).code).toBe('OPEN_NO_DUE_STALE')
    expect(timeliness({ ...free, lastUpdateAt: at('2026-09-30T17:00:00Z') }, date('2026-10-01'), calendar).code).toBe('OPEN_NO_DUE')
  })
})

describe('statusOf', () => {
  const said = (phase: string, today: string, more: Partial<TimelinessFacts> = {}) => {
    const { words, detail, tone, code } = statusOf({ ...open, ...more, phase }, date(today), calendar)
    return [words.vi, detail?.vi, tone, code]
  }

  it('says the stage and the time in the words of the rule', () => {
    expect(said('in_progress', '2026-12-04')).toEqual(['Đang thực hiện – quá hạn', 'quá hạn 5 ngày làm việc (7 ngày)', 'overdue', 'IN_PROGRESS_OVERDUE'])
    expect(said('accepted', '2026-11-23')).toEqual(['Chưa thực hiện – sắp đến hạn', 'còn 3 ngày làm việc', 'due-soon', 'NOT_STARTED_DUE_SOON'])
    expect(said('issued', '2026-11-10')).toEqual(['Chờ tiếp nhận – trong hạn', 'còn 12 ngày làm việc', 'in-time', 'TO_ACKNOWLEDGE_IN_TIME'])
    expect(said('accepted', '2026-11-27')[1]).toBe('hạn hôm nay')
    expect(said('accepted', '2026-11-28')[1]).toBe('quá hạn 1 ngày')
    expect(said('draft', '2026-11-10')).toEqual(['Chờ phân loại', undefined, 'neutral', 'DRAFT'])
    expect(said('not_tracked', '2026-11-10')[0]).toBe('Không theo dõi')
  })

  it('waits in its own colour, and is done in its own', () => {
    const reported = { resultDate: date('2026-11-30'), reportedAt: at('2026-11-30T02:00:00Z') }
    expect(said('pending_confirmation', '2026-12-01', reported)).toEqual(['Chờ xác nhận – quá hạn', 'quá hạn 1 ngày làm việc (3 ngày)', 'waiting', 'PENDING_LATE'])
    expect(said('closed', '2026-12-01', { ...reported, closedAt: at('2026-12-01T02:00:00Z') })).toEqual(['Hoàn thành – quá hạn', 'quá hạn 1 ngày làm việc (3 ngày)', 'done', 'DONE_LATE'])
  })

  it('tells a late update only where the clock is at hand', () => {
    const row = { ...open, phase: 'accepted' }
    expect(statusOf(row, date('2026-12-03'), calendar).updateLate).toBeUndefined()
    expect(statusOf({ ...row, update: { dueOn: date('2026-12-02'), doneAt: null, judgedOn: null } }, date('2026-12-03'), calendar).updateLate).toBe(true)
    expect(statusOf({ ...row, update: { dueOn: date('2026-12-02'), doneAt: at('2026-12-02T16:59:00Z'), judgedOn: null } }, date('2026-12-30'), calendar).updateLate).toBe(false)
  })
})
