import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { notifiedWorkingCalendar } from '../../work-calendar/public.ts'
import { ninhHai } from '../../regulation/public.ts'
import { MOST_MESSAGE, mailText, messageText, standingWords } from './digest-words.ts'
import type { Remindable } from './remindable.ts'
import { duesIn, type Reminded, ruleOn, type Span } from './rule-on.ts'
import { ruleWords } from './rule-words.ts'
import { type People, whoIsReminded } from './who-is-reminded.ts'

const calendar = notifiedWorkingCalendar()
const day = (text: string) => Temporal.PlainDate.from(text)
const { remindOn, remindReportsOn } = ninhHai.readings

/** What is said on each day from one to another, when the job runs on each. */
function everyDay(due: string, offsets: readonly number[], from: string, to: string, more: { startedOn?: Temporal.PlainDate; extensionDays?: number } = {}): [string, string][] {
  const said: [string, string][] = []
  let last = calendar.previousWorkingDay(day(from))
  for (let today = day(from); Temporal.PlainDate.compare(today, day(to)) <= 0; today = today.add({ days: 1 })) {
    if (!calendar.isWorkingDay(today)) continue
    const reminded = ruleOn({ due: day(due), ...more }, offsets, { after: last, today }, calendar)
    if (reminded !== undefined) said.push([today.toString(), reminded.rule])
    last = today
  }
  return said
}

describe('G10', () => {
  test('the annual report of the units, due on the holiday 24/11/2026', () => {
    expect(everyDay('2026-11-24', remindReportsOn, '2026-10-26', '2026-12-10')).toEqual([
      ['2026-11-09', 'T-10'], ['2026-11-16', 'T-5'], ['2026-11-18', 'T-3'], ['2026-11-20', 'T-1'], ['2026-11-23', 'T'], ['2026-11-25', 'T+1'],
    ])
    expect(ruleWords('T', true).vi).toBe('Ngày làm việc cuối cùng trước hạn')
    expect(standingWords(day('2026-11-24'), day('2026-11-23'), calendar).vi).toBe('hôm nay là ngày làm việc cuối cùng trước hạn')
  })

  test('the half-year report, due on Sunday 14/06: the last working day is Friday 12/06; the Office’s on Saturday 19/12: Friday 18/12', () => {
    expect(everyDay('2026-06-14', remindReportsOn, '2026-05-25', '2026-06-20').find(([, rule]) => rule === 'T')).toEqual(['2026-06-12', 'T'])
    expect(everyDay('2026-12-19', remindReportsOn, '2026-12-01', '2026-12-25').find(([, rule]) => rule === 'T')).toEqual(['2026-12-18', 'T'])
  })
})

test('a task: five, three and one working days before, on the day, and the day after; where an extension may be asked for, its closing is said on that day', () => {
  const days = (more = {}) => everyDay('2026-12-04', remindOn, '2026-11-16', '2026-12-18', more)
  expect(days()).toEqual([['2026-11-27', 'T-5'], ['2026-12-01', 'T-3'], ['2026-12-03', 'T-1'], ['2026-12-04', 'T'], ['2026-12-07', 'T+1']])
  expect(days({ extensionDays: 3 })[1]).toEqual(['2026-12-01', 'EXTENSION_CLOSES'])
  expect(days({ extensionDays: 2 }).map(([, rule]) => rule)).toEqual(['T-5', 'T-3', 'EXTENSION_CLOSES', 'T-1', 'T', 'T+1'])
  expect(days({ startedOn: day('2026-12-01') }).map(([, rule]) => rule)).toEqual(['T-1', 'T', 'T+1'])
})

const aDay = fc.integer({ min: 40, max: 320 }).map((n) => day('2026-01-01').add({ days: n }))
const offsets = fc.uniqueArray(fc.integer({ min: -15, max: 5 }), { maxLength: 8 })

test('whatever days the job missed: never on a day off, never two rules a day, each rule at most once, none after a later one', () => {
  fc.assert(fc.property(aDay, offsets, fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }), fc.array(fc.boolean(), { minLength: 80, maxLength: 80 }), (due, on, extensionDays, runs) => {
    const start = due.subtract({ days: 40 })
    let last = calendar.previousWorkingDay(start)
    const said: (Reminded & { readonly span: Span })[] = []
    for (const [n, works] of runs.entries()) {
      const today = start.add({ days: n })
      if (!works || !calendar.isWorkingDay(today)) continue
      const reminded = ruleOn({ due, extensionDays }, on, { after: last, today }, calendar)
      if (reminded !== undefined) said.push({ ...reminded, span: { after: last, today } })
      last = today
    }
    expect(said.filter(({ nominalOn }) => !calendar.isWorkingDay(nominalOn))).toEqual([])
    expect(said.filter(({ nominalOn, span }) => Temporal.PlainDate.compare(nominalOn, span.today) > 0 || Temporal.PlainDate.compare(nominalOn, span.after) <= 0)).toEqual([])
    // What is found for everybody at once is what the one deadline asks for.
    const every = [...on, ...(extensionDays === undefined ? [] : [-extensionDays])]
    expect(said.filter(({ span }) => !duesIn(every, span, calendar).some((one) => one.equals(due)))).toEqual([])
    expect(new Set(said.map(({ rule }) => rule)).size).toBe(said.length)
    expect(new Set(said.map(({ nominalOn }) => nominalOn.toString())).size).toBe(said.length)
    expect(said.map(({ nominalOn }) => nominalOn.toString())).toEqual(said.map(({ nominalOn }) => nominalOn.toString()).toSorted())
  }), { numRuns: 300 })
})

test('a job that runs each working day says every rule of the profile once', () => {
  fc.assert(fc.property(aDay, (due) => {
    const from = due.subtract({ days: 40 }).toString()
    expect(everyDay(due.toString(), remindReportsOn, from, due.add({ days: 15 }).toString()).map(([, rule]) => rule)).toEqual(['T-10', 'T-5', 'T-3', 'T-1', 'T', 'T+1'])
  }), { numRuns: 60 })
})

const thing = (over: Partial<Remindable> = {}): Remindable => ({
  subjectKind: 'assignment', subjectId: 's', href: '/assignments/s', code: 'NV-2026-00012', duty: undefined, content: 'Rà soát các chợ trên địa bàn.', due: day('2026-12-04'), startedOn: undefined,
  isDatedReport: false, mayAskExtension: true, charged: 'unit', organisationId: 'u', connected: true, monitorUserId: 'monitor', delegateUserId: null, ...over,
})

describe('who is reminded', () => {
  const people: People = { ofUnit: () => ['focal'], headsOf: () => ['head'], chiefs: ['chief'], leaders: ['chair'] }
  test.each([
    ['the focal officer of the unit', {}, 'T-3', ['focal']],
    ['who carries the work', { delegateUserId: 'officer' }, 'T-3', ['officer']],
    ['the head too when overdue', { delegateUserId: 'officer' }, 'T+1', ['officer', 'head']],
    ['who follows, for a unit that is not connected', { connected: false }, 'T', ['monitor']],
    ['who follows, for the Office’s own clock', { charged: 'office' }, 'T-1', ['monitor']],
    ['the Chief, where nobody follows yet', { charged: 'office', monitorUserId: null }, 'T-1', ['chief']],
    ['the Chief too when the Office is late', { charged: 'office' }, 'T+1', ['monitor', 'chief']],
    ['the leaders, for their own clock', { charged: 'leader' }, 'T-1', ['chair']],
  ] as const)('%s', (_name, over, rule, expected) => {
    expect(whoIsReminded(thing(over), rule, people).map(({ userId }) => userId)).toEqual(expected)
  })
})

describe('the words', () => {
  const today = day('2026-12-01')
  test('a mail says what, until when, how much is left, and where', () => {
    const text = mailText({ today, things: [thing(), thing({ due: day('2026-11-27'), code: 'NV-2' })], calendar, language: 'vi', publicUrl: 'https://chidao.example.vn' })
    expect(text).toContain('NV-2026-00012 – Rà soát các chợ trên địa bàn.\n  hạn 04/12/2026, còn 3 ngày làm việc\n  https://chidao.example.vn/assignments/s')
    expect(text).toContain('quá hạn 2 ngày làm việc')
  })

  test('a message holds codes and dates alone, at most 160 plain letters, however many and however long', () => {
    fc.assert(fc.property(fc.array(fc.record({ code: fc.oneof(fc.string({ minLength: 1, maxLength: 60 }), fc.constant('1450/QĐ-UBND')), due: aDay, content: fc.constant('BÍ-MẬT-NỘI-DUNG') }), { minLength: 1, maxLength: 40 }), (some) => {
      const text = messageText({ today, things: some.map((over) => thing({ ...over, duty: { vi: 'BÍ-MẬT-NỘI-DUNG', en: '' } })) })
      expect(text.length).toBeLessThanOrEqual(MOST_MESSAGE)
      expect(text).not.toMatch(/BI-MAT|BÍ-MẬT/)
    }))
    expect(messageText({ today, things: [thing({ code: '1450/QĐ-UBND' })] })).toBe('CHI DAO 01/12/2026: 1450/QD-UBND han 04/12/2026')
  })
})

describe('whatever the zone of the machine', () => {
  const zone = process.env['TZ']
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })
  test.each(['Asia/Ho_Chi_Minh', 'UTC', 'America/New_York', 'Pacific/Kiritimati'])('%s', (machine) => {
    process.env['TZ'] = machine
    expect(everyDay('2026-11-24', remindReportsOn, '2026-11-16', '2026-11-25').map(([on]) => on)).toEqual(['2026-11-16', '2026-11-18', '2026-11-20', '2026-11-23', '2026-11-25'])
  })
})
