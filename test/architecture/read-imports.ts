import { posix } from 'node:path'
import { type Program, Visitor } from 'oxc-parser'
import type { Import } from './source-file.ts'

/**
 * Every import and re-export of a parsed file, static and dynamic, and the files it names by
 * `new URL('./…', import.meta.url)` (a worker is reached that way). A computed path is not seen.
 * `import { type T }` counts as a value: under `verbatimModuleSyntax` the module is still loaded.
 */
export function readImports(file: string, program: Program): readonly Import[] {
  const imports: Import[] = []
  const add = (specifier: string | undefined, typeOnly: boolean) => {
    if (specifier !== undefined) imports.push({ to: resolve(file, specifier), typeOnly })
  }
  new Visitor({
    ImportDeclaration: (node) => add(node.source.value, node.importKind === 'type'),
    ExportNamedDeclaration: (node) => add(node.source?.value, node.exportKind === 'type'),
    ExportAllDeclaration: (node) => add(node.source.value, node.exportKind === 'type'),
    ImportExpression: (node) => add(fixedText(node.source), false),
    TSImportType: (node) => add(node.source.value, true),
    NewExpression: (node) => {
      const [path, base] = node.arguments
      const isUrl = node.callee.type === 'Identifier' && node.callee.name === 'URL'
      if (!isUrl || path === undefined || base?.type !== 'MemberExpression') return
      const text = fixedText(path)
      if (text !== undefined && /^\.{1,2}\/.*\.tsx?$/.test(text)) add(text, false)
    },
  }).visit(program)
  return imports
}

function fixedText(node: { type: string }): string | undefined {
  if (node.type === 'Literal' && 'value' in node && typeof node.value === 'string') return node.value
  if (node.type !== 'TemplateLiteral' || !('quasis' in node) || !Array.isArray(node.quasis)) return undefined
  const [only, ...more] = node.quasis as readonly { value: { cooked: string | null } }[]
  return more.length === 0 ? (only?.value.cooked ?? undefined) : undefined
}

function resolve(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier)
  if (specifier.startsWith('node:')) return specifier
  const [first = '', second = ''] = specifier.split('/')
  return `npm:${first.startsWith('@') ? `${first}/${second}` : first}`
}
