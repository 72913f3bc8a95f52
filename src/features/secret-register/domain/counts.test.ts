import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addUp, tasksOf } from './counts.ts'
import { resultProblems } from './secret-problems.ts'

const count = fc.integer({ min: 0, max: 500 })
const counts = fc.record({ done: count, notInTime: count, overdue: count })

test('counts add up to their own sum and to no other total (Đ5.2.g)', () => {
  fc.assert(fc.property(fc.array(counts, { minLength: 1 }), fc.integer({ min: 1, max: 9 }), (rows, off) => {
    const total = rows.reduce((sum, row) => sum + row.done + row.notInTime + row.overdue, 0)
    expect([addUp(rows, total), addUp(rows, total + off), addUp(rows, total - off)]).toEqual([true, false, false])
  }))
})

test('a unit moves its tasks between the counts and changes nothing of how many they are', () => {
  fc.assert(fc.property(counts, counts, (before, after) => {
    expect(resultProblems(before, after).length === 0).toBe(tasksOf(before) === tasksOf(after))
  }))
})
