import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inTreeOrder, makesRing, type Placed, placesAfterMerger, selfAndAbove } from './tree.ts'

/** A forest: each unit's superior comes before it. */
const forest = fc.array(fc.nat(), { minLength: 2, maxLength: 25 }).map((picks): Placed[] =>
  picks.map((pick, place) => ({ id: `u${place}`, parentId: place === 0 || pick % 5 === 0 ? null : `u${pick % place}` })))

const applied = (units: readonly Placed[], places: readonly Placed[]) =>
  units.map((unit) => places.find(({ id }) => id === unit.id) ?? unit)

describe('the tree', () => {
  test('a unit cannot stand under itself or below itself', () => {
    const units = [{ id: 'a', parentId: null }, { id: 'b', parentId: 'a' }, { id: 'c', parentId: 'b' }]
    expect(makesRing(units, 'a', 'c')).toBe(true)
    expect(makesRing(units, 'a', 'a')).toBe(true)
    expect(makesRing(units, 'c', 'a')).toBe(false)
    expect(makesRing(units, 'b', null)).toBe(false)
  })

  test('a move that makes no ring keeps every unit reachable from a top', () => {
    fc.assert(fc.property(forest, fc.nat(), fc.nat(), (units, a, b) => {
      const [unit, parent] = [units[a % units.length]?.id ?? '', units[b % units.length]?.id ?? '']
      fc.pre(!makesRing(units, unit, parent))
      expect(inTreeOrder(applied(units, [{ id: unit, parentId: parent }]))).toHaveLength(units.length)
    }))
  })

  test('reading order shows each superior before its units, one step further out', () => {
    fc.assert(fc.property(forest, (units) => {
      const rows = inTreeOrder(units)
      for (const [place, row] of rows.entries()) {
        const parent = rows.findIndex(({ id }) => id === row.parentId)
        expect(parent).toBeLessThan(place)
        expect(row.depth).toBe(parent < 0 ? 0 : (rows[parent]?.depth ?? 0) + 1)
      }
    }))
  })

  test('after a merger there is no ring, the successor sees the merged unit, and doing it again moves nobody', () => {
    fc.assert(fc.property(forest, fc.nat(), fc.nat(), (units, a, b) => {
      const [merged, successor] = [units[a % units.length]?.id ?? '', units[b % units.length]?.id ?? '']
      fc.pre(merged !== successor)
      const after = applied(units, placesAfterMerger(units, merged, successor))
      expect(inTreeOrder(after)).toHaveLength(units.length)
      expect(selfAndAbove(after, merged)).toContain(successor)
      expect(placesAfterMerger(after, merged, successor)).toEqual([])
    }))
  })
})
