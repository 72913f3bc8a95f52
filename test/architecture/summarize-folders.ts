import type { SourceFile } from './source-file.ts'

export type FolderSummary = {
  readonly folder: string
  readonly files: number
  readonly lines: number
  /** The lines of its longest file. */
  readonly longest: number
  /** What it imports outside itself, most first. */
  readonly imports: readonly { readonly to: string; readonly count: number; readonly typeOnly: number }[]
}

/** One row for each folder a newcomer would name: `src/kernel`, `src/platform/db`, `src/features/sign-in`, `test`… */
export function summarizeFolders(tree: readonly SourceFile[]): readonly FolderSummary[] {
  const folders = Map.groupBy(tree, ({ file }) => folderName(file))
  return [...folders].map(([folder, sources]) => summarize(folder, sources)).sort((a, b) => (a.folder < b.folder ? -1 : 1))
}

function summarize(folder: string, sources: readonly SourceFile[]): FolderSummary {
  const counts = new Map<string, { count: number; typeOnly: number }>()
  for (const { to, typeOnly } of sources.flatMap(({ imports }) => imports)) {
    const target = to.startsWith('node:') ? 'node' : folderName(to)
    if (target === folder) continue
    const sum = counts.get(target) ?? { count: 0, typeOnly: 0 }
    counts.set(target, { count: sum.count + 1, typeOnly: sum.typeOnly + (typeOnly ? 1 : 0) })
  }
  return {
    folder,
    files: sources.length,
    lines: sources.reduce((sum, { lines }) => sum + lines, 0),
    longest: Math.max(...sources.map(({ lines }) => lines)),
    imports: [...counts].map(([to, sum]) => ({ to, ...sum })).sort((a, b) => b.count - a.count),
  }
}

function folderName(path: string): string {
  const found = /^(src\/(?:features|platform)\/[^/]+|src\/[^/]+|test\/[^/]+|[^/]+)\//.exec(path)
  return path.startsWith('npm:') ? path : (found?.[1] ?? path)
}
