import { expect, test } from 'vitest'
import { readSource } from './read-source.ts'

const read = (source: string) => readSource('src/features/a/pages/x.tsx', source).imports

test.each([
  ["import { a } from '../store.ts'", 'src/features/a/store.ts', false],
  ["import '../../../kernel/text.ts'", 'src/kernel/text.ts', false],
  ["import type { A } from './a.tsx'", 'src/features/a/pages/a.tsx', true],
  ["import { type A } from './a.tsx'", 'src/features/a/pages/a.tsx', false],
  ["export { a } from './a.ts'", 'src/features/a/pages/a.ts', false],
  ["export type { A } from './a.ts'", 'src/features/a/pages/a.ts', true],
  ["export * as a from './a.ts'", 'src/features/a/pages/a.ts', false],
  ["export type * from './a.ts'", 'src/features/a/pages/a.ts', true],
  ["type A = import('./a.ts').A", 'src/features/a/pages/a.ts', true],
  ["const a = await import('./a.ts')", 'src/features/a/pages/a.ts', false],
  ['const a = await import(`./a.ts`)', 'src/features/a/pages/a.ts', false],
  ["new Worker(new URL('./a.ts', import.meta.url))", 'src/features/a/pages/a.ts', false],
  ["import x from '@fastify/static'", 'npm:@fastify/static', false],
  ["import { render } from 'preact/test-utils'", 'npm:preact', false],
  ["import { join } from 'node:path'", 'node:path', false],
])('%s', (source, to, typeOnly) => {
  expect(read(source)).toEqual([{ to, typeOnly }])
})

test('text, comments, local exports and addresses of other things are no imports', () => {
  expect(read("// import './a.ts'\nexport const a = \"import './a.ts'\"\nnew URL('/x', base)\nnew URL('./font.woff2', import.meta.url)")).toEqual([])
})
