import { describe, expect, test } from 'vitest'
import { checkTree, describeViolation } from './check-imports.ts'
import { readSource } from './read-source.ts'
import { importRules, type RuleName, sourceRules } from './rules.ts'
import { plantedImports } from './planted-imports.ts'
import { plantedSources } from './planted-sources.ts'
import type { Plant, PlantedTree } from './plant.ts'

const planted: Record<RuleName, Plant> = { ...plantedImports, ...plantedSources }

const check = (tree: PlantedTree) => checkTree(Object.entries(tree).map(([file, source]) => readSource(file, source)))

describe.each(Object.entries(planted))('%s', (rule, { breaks, keeps }) => {
  test.each(Object.entries(breaks))('fails: %s', (_case, tree) => {
    const found = check(tree).filter((violation) => violation.rule === rule)
    expect(found).toHaveLength(1)
    const sentence = found.map(describeViolation).join('')
    const { why } = { ...importRules, ...sourceRules }[rule as RuleName]
    expect(sentence).toContain(rule)
    expect(sentence).toContain(why)
    expect(Object.keys(tree).some((file) => sentence.startsWith(file) || file.startsWith(`${found[0]?.file}/`))).toBe(true)
  })

  test.each(Object.entries(keeps))('passes: %s', (_case, tree) => {
    expect(check(tree).filter((violation) => violation.rule === rule)).toEqual([])
  })
})

test('a file that does not parse is named, not skipped', () => {
  expect(() => readSource('src/kernel/torn.ts', 'export const = 1')).toThrow('src/kernel/torn.ts')
})

test('an empty tree breaks nothing', () => {
  expect(checkTree([])).toEqual([])
})
