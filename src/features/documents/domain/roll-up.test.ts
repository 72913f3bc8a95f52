import { describe, expect, it } from 'vitest'
import { rollUpOf } from './roll-up.ts'

const many = (phase: string, count: number, hasProgress = false) => Array.from({ length: count }, () => ({ phase, hasProgress }))

describe('rollUpOf', () => {
  it('counts twelve communes of which one was rerouted as twelve, in progress (G11)', () => {
    expect(rollUpOf([...many('closed', 10), ...many('in_progress', 1, true), ...many('rerouted', 1), ...many('issued', 1)])).toEqual({ word: 'in_progress', total: 12 })
  })

  it('is done only when all are, and not started only while nobody has begun', () => {
    expect(rollUpOf([...many('closed', 11), ...many('cancelled', 1)])).toEqual({ word: 'done', total: 11 })
    expect(rollUpOf([...many('issued', 3), ...many('accepted', 2), ...many('suspended', 1)])).toEqual({ word: 'not_started', total: 5 })
    expect(rollUpOf([...many('issued', 3), ...many('issued', 1, true)])).toEqual({ word: 'in_progress', total: 4 })
    expect(rollUpOf([...many('closed', 1), ...many('issued', 11)])).toEqual({ word: 'in_progress', total: 12 })
  })

  it('calls a document that is not sent out nothing yet', () => {
    expect(rollUpOf(many('draft', 4))).toEqual({ word: null, total: 4 })
    expect(rollUpOf(many('not_tracked', 2))).toEqual({ word: null, total: 0 })
  })
})
