import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { notifiedWorkingCalendar } from '../../work-calendar/public.ts'
import { assignmentPairs } from './assignment-plan.ts'
import { classifyDaysProblems, conditionsMet, daysByRule } from './classify-days.ts'
import { type DraftedTask, NOTHING_LATER } from './drafted-task.ts'
import { passages } from './passages.ts'
import { publishProblems } from './publish-problems.ts'
import { dueReading, withDueResolved } from './resolve-due.ts'

const numbers = { usual: 2, longer: 7 }
const issued = Temporal.PlainDate.from('2026-11-12')
const task = (more: Partial<DraftedTask> = {}): DraftedTask => ({
  ...NOTHING_LATER, content: 'x', place: '', kind: 'has_deadline', dueType: 'report', dueExpression: '', dueDate: Temporal.PlainDate.from('2026-11-27'), leads: ['a'], coordinators: [],
  monitorOrganisationId: undefined, monitorUserId: 'm', notTrackedReason: '', programmeItem: '', paperFollowUp: false, ...more,
})
const facts = { parents: new Map(), leader: false, dueOf: (one: DraftedTask) => one.dueDate, issuedDate: issued, officeId: 'office', followers: new Map([['m', { active: true, within: ['office', 'committee'] }]]) }

describe('the Office’s own days (Đ7.1)', () => {
  test('two without a condition, seven with any; seven without one is refused', () => {
    const unit = fc.constantFrom('a', 'b', 'c')
    fc.assert(fc.property(fc.array(fc.array(unit, { minLength: 1, maxLength: 3 }), { maxLength: 3 }), fc.boolean(), (leads, opinions) => {
      const tasks = leads.map((list) => task({ leads: list }))
      const met = conditionsMet(tasks, opinions)
      const many = tasks.length >= 2 || new Set(leads.flat()).size >= 2 || opinions
      expect(daysByRule(met, numbers)).toBe(many ? 7 : 2)
      expect(classifyDaysProblems(7, met, numbers)).toHaveLength(many ? 0 : 1)
      expect([classifyDaysProblems(2, met, numbers).length, classifyDaysProblems(3, met, numbers).length]).toEqual([0, 1])
    }))
  })

  test('what is not tracked does not count', () => {
    expect(conditionsMet([task(), task({ leads: ['b'], notTrackedReason: 'thường xuyên' })], false)).toEqual([])
  })
})

describe('what keeps a document from being sent out', () => {
  test('nothing, when all is there', () => {
    expect(publishProblems([task(), task({ kind: 'no_deadline', dueDate: undefined, dueType: undefined })], facts)).toEqual([])
  })

  test('no task at all', () => {
    expect(publishProblems([], facts)).toMatchObject([{ field: 'tasks', code: 'REQUIRED', clause: 'Đ6.1.a' }])
  })

  test('a deadline on the day of the document is allowed, the day before is not', () => {
    expect(publishProblems([task({ dueDate: issued })], facts)).toEqual([])
    expect(publishProblems([task({ dueDate: issued.subtract({ days: 1 }) })], facts)).toMatchObject([{ code: 'DUE_BEFORE_ISSUE', field: 'tasks.0.dueDate' }])
  })

  test('of a routine duty only its words are asked for', () => {
    expect(publishProblems([task({ notTrackedReason: 'thường xuyên', leads: [], kind: undefined, monitorUserId: undefined })], facts)).toEqual([])
    expect(publishProblems([task({ notTrackedReason: 'thường xuyên', content: '' })], facts)).toMatchObject([{ field: 'tasks.0.content' }])
  })

  test('every task is judged on its own field names', () => {
    fc.assert(fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), (complete) => {
      const found = publishProblems(complete.map((whole) => task(whole ? {} : { leads: [] })), facts)
      expect(found.map((one) => one.field)).toEqual(complete.flatMap((whole, index) => (whole ? [] : [`tasks.${index}.leads`])))
    }))
  })
})

describe('the deadline of a task', () => {
  const context = { issued, calendar: notifiedWorkingCalendar(), dueRoll: 'literal' } as const
  const resolved = (more: Partial<DraftedTask>, roll: 'literal' | 'next_wd' = 'literal') => withDueResolved(task({ dueDate: undefined, ...more }), { ...context, dueRoll: roll }).dueDate?.toString()

  test('comes from its words, unless a person typed another or it has none', () => {
    expect(resolved({ dueExpression: 'trước ngày 25/11/2026' })).toBe('2026-11-24')
    expect(resolved({ dueExpression: 'trước ngày 25/11/2026' }, 'next_wd')).toBe('2026-11-25')
    expect(resolved({ dueExpression: 'trước ngày 25/11/2026', dueDate: issued })).toBe('2026-11-12')
    expect(resolved({ dueExpression: 'trước ngày 25/11/2026', kind: 'no_deadline' })).toBeUndefined()
    expect(resolved({ dueExpression: 'khi có yêu cầu' })).toBeUndefined()
  })

  test('keeps its reading only where the day is the day read', () => {
    const words = { dueExpression: 'chậm nhất ngày 27/11/2026' }
    expect(dueReading(task(words), context)).not.toBe('')
    expect(dueReading(task({ ...words, dueDate: issued }), context)).toBe('')
  })
})

test('one assignment for each task and lead, none for what is not tracked (P8)', () => {
  const planned = [task({ leads: ['a', 'b', 'a'] }), task({ notTrackedReason: 'x' })].map((one, index) => ({ ...one, id: String(index), position: index + 1, dueReading: '' }))
  expect(assignmentPairs(planned).map((pair) => [pair.task.id, pair.leadOrganisationId])).toEqual([['0', 'a'], ['0', 'b']])
})

describe('places in a document', () => {
  test('follow article, paragraph and point', () => {
    const text = 'QUYẾT ĐỊNH\n\nĐiều 1. Giao nhiệm vụ\n1. Phòng Kinh tế:\na) Rà soát;\nđ) Báo cáo.\nKèm danh sách.\n2. Phòng Tài chính.\nĐiều 2. Thi hành'
    expect(passages(text).map((one) => one.place)).toEqual([
      '', 'Điều 1', 'khoản 1 Điều 1', 'điểm a khoản 1 Điều 1', 'điểm đ khoản 1 Điều 1', 'điểm đ khoản 1 Điều 1', 'khoản 2 Điều 1', 'Điều 2',
    ])
  })

  test('lose no words and give each paragraph a name of its own', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const found = passages(text)
      expect(found.map((one) => one.text).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
      expect(new Set(found.map((one) => one.id)).size).toBe(found.length)
    }))
  })
})
