import { expect, test } from 'vitest'
import { readSource } from './read-source.ts'
import { summarizeFolders } from './summarize-folders.ts'

test('imports are summed by the folder a newcomer would name', () => {
  const tree = [
    readSource('src/features/a/pages/x.tsx', "import '../store.ts'\nimport type { T } from '../../../kernel/t.ts'\n"),
    readSource('src/features/a/store.ts', "import '../../kernel/t.ts'\nimport 'node:fs'\nimport 'kysely/x'\n"),
    readSource('src/kernel/t.ts', ''),
  ]
  expect(summarizeFolders(tree)).toEqual([
    {
      folder: 'src/features/a',
      files: 2,
      lines: 5,
      longest: 3,
      imports: [
        { to: 'src/kernel', count: 2, typeOnly: 1 },
        { to: 'node', count: 1, typeOnly: 0 },
        { to: 'npm:kysely', count: 1, typeOnly: 0 },
      ],
    },
    { folder: 'src/kernel', files: 1, lines: 0, longest: 0, imports: [] },
  ])
})
