import { parseSync } from 'oxc-parser'
import { readImports } from './read-imports.ts'
import { readSigns } from './read-signs.ts'
import type { SourceFile } from './source-file.ts'

/** What the rules need to know of one file. Throws when TypeScript does not parse, naming the file. */
export function readSource(file: string, source: string): SourceFile {
  const lines = source.split('\n').length - (source === '' || source.endsWith('\n') ? 1 : 0)
  if (file.endsWith('.css')) return { file, lines, imports: [], generated: false, signs: [], wordings: readStyles(source) }
  const parsed = parseSync(file, source, { lang: file.endsWith('.tsx') ? 'tsx' : 'ts', sourceType: 'module' })
  const error = parsed.errors.find((each) => each.severity === 'Error')
  if (error !== undefined) throw new Error(`${file} does not parse: ${error.message}`)
  const { signs, wordings } = readSigns(parsed.program, parsed.comments, lineFinder(source))
  const generated = /\.generated\.tsx?$/.test(file)
  return { file, lines, imports: readImports(file, parsed.program), generated, signs, wordings }
}

function readStyles(source: string): SourceFile['wordings'] {
  const bare = source.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
  return bare.split('\n').map((text, index) => ({ text, line: index + 1 }))
}

function lineFinder(source: string): (offset: number) => number {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? Infinity) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}
