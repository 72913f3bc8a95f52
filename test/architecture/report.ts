/** `node test/architecture/report.ts`: who imports whom, by folder, and what breaks the rules. Exit code 1 if anything does. */
import { checkTree, describeViolation } from './check-imports.ts'
import { readTree } from './read-tree.ts'
import type { SourceFile } from './source-file.ts'
import { summarizeFolders } from './summarize-folders.ts'

const tree: readonly SourceFile[] = readTree()
const summaries = summarizeFolders(tree)
const width = Math.max(...summaries.map(({ folder }) => folder.length))

console.log(`${'folder'.padEnd(width)}  files  lines  longest  imports (of them only types)`)
for (const { folder, files, lines, longest, imports } of summaries) {
  const needed = imports.map(({ to, count, typeOnly }) => `${to} ${count}${typeOnly > 0 ? ` (${typeOnly})` : ''}`)
  const figures = [String(files).padStart(5), String(lines).padStart(5), String(longest).padStart(7)]
  console.log(`${folder.padEnd(width)}  ${figures.join('  ')}  ${needed.join(', ')}`)
}

const violations = checkTree(tree)
console.log(`\n${violations.length === 0 ? 'No rule is broken.' : violations.map(describeViolation).join('\n')}`)
process.exitCode = violations.length === 0 ? 0 : 1
