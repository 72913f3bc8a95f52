import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type NamePeriod, nameOn, renameProblems, withNewName } from './names.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)
const FIRST: NamePeriod = { validFrom: day('2019-01-01'), validTo: undefined, name: 'Phòng Nông nghiệp', shortName: 'P. NN' }
const next = (from: string, name = 'Phòng Kinh tế') => ({ name, shortName: 'P. KT', from: day(from) })

describe('names with dates', () => {
  test('the old name lasts to the day before the new one', () => {
    const names = withNewName([FIRST], next('2026-11-01'))
    expect(nameOn(names, day('2026-10-31'))?.name).toBe('Phòng Nông nghiệp')
    expect(nameOn(names, day('2026-11-01'))?.name).toBe('Phòng Kinh tế')
    expect(nameOn(names, day('2018-12-31'))).toBeUndefined()
  })

  test('every day from the first has exactly one name', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 3000 }), { maxLength: 8 }), fc.integer({ min: 0, max: 3100 }), (steps, at) => {
      const names = steps.toSorted((a, b) => a - b).reduce((known, step) => withNewName(known, next(FIRST.validFrom.add({ days: step }).toString(), `Tên ${step}`)), [FIRST])
      const date = FIRST.validFrom.add({ days: at })
      const expected = steps.filter((step) => step <= at).toSorted((a, b) => b - a)[0]
      expect(nameOn(names, date)?.name).toBe(expected === undefined ? FIRST.name : `Tên ${expected}`)
    }))
  })

  test('a new name must begin after the last one; a planned one may be replaced on its own day', () => {
    const today = day('2026-11-24')
    expect(renameProblems([FIRST], next('2019-01-01'), today).map(({ code }) => code)).toEqual(['NOT_AFTER_LAST_NAME'])
    const planned = withNewName([FIRST], next('2027-01-01'))
    expect(renameProblems(planned, next('2027-01-01', 'Phòng Kinh tế số'), today)).toEqual([])
    expect(withNewName(planned, next('2027-01-01', 'Phòng Kinh tế số')).map(({ name }) => name)).toEqual(['Phòng Nông nghiệp', 'Phòng Kinh tế số'])
    expect(renameProblems([FIRST], { ...next('2026-12-01'), name: FIRST.name, shortName: FIRST.shortName }, today).map(({ code }) => code)).toEqual(['SAME_NAME'])
  })
})
