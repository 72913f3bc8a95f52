import { expect, test } from 'vitest'
import { checkTree, describeViolation } from './check-imports.ts'
import { readTree } from './read-tree.ts'

test('the tree keeps the rules of the house (architecture.md §4)', () => {
  const tree = readTree()
  expect(tree.map(({ file }) => file)).toContain('test/architecture/rules.ts')
  expect(tree.some(({ file }) => file.startsWith('src/kernel/'))).toBe(true)
  expect(checkTree(tree).map(describeViolation).join('\n')).toBe('')
})
