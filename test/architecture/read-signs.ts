import { type Comment, type Program, Visitor } from 'oxc-parser'
import type { Sign, SignKind, Wording } from './source-file.ts'

const RAW_HTML = new Set(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'setHTMLUnsafe'])
/** Kysely's way of starting a statement: a handle that came as an argument is enough to write SQL. */
const STATEMENTS = new Set(['selectFrom', 'insertInto', 'updateTable', 'deleteFrom', 'mergeInto', 'replaceInto'])

type Read = { readonly signs: readonly Sign[]; readonly wordings: readonly Wording[] }
type LineAt = (offset: number) => number

/** What the text of a parsed file shows: spots some rule forbids, and every identifier and string. Comments are not text. */
export function readSigns(program: Program, comments: readonly Comment[], lineAt: LineAt): Read {
  const signs: Sign[] = silencers(comments, lineAt)
  const wordings: Wording[] = []
  const sign = (kind: SignKind, text: string, at: number) => signs.push({ kind, text, line: lineAt(at) })
  const wording = (text: string, at: number) => wordings.push({ text, line: lineAt(at) })
  const name = (text: string, at: number) => {
    wording(text, at)
    if (RAW_HTML.has(text)) sign('raw-html', text, at)
  }
  new Visitor({
    Identifier: (node) => name(node.name, node.start),
    JSXIdentifier: (node) => name(node.name, node.start),
    PrivateIdentifier: (node) => wording(node.name, node.start),
    JSXText: (node) => wording(node.value, node.start),
    TemplateElement: (node) => wording(node.value.raw, node.start),
    Literal: (node) => {
      if (typeof node.value === 'string') name(node.value, node.start)
    },
    TSAnyKeyword: (node) => sign('any', 'any', node.start),
    NewExpression: (node) => {
      const isDate = node.callee.type === 'Identifier' && node.callee.name === 'Date'
      if (isDate && node.arguments.length === 0) sign('clock', 'new Date()', node.start)
    },
    CallExpression: (node) => {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date') sign('clock', 'Date()', node.start)
    },
    MemberExpression: (node) => {
      if (node.property.type !== 'Identifier') return
      const owner = node.object.type === 'Identifier' ? node.object.name : ''
      const path = `${owner}.${node.property.name}`
      if (path === 'Date.now' || path === 'Temporal.Now') sign('clock', path, node.start)
      if (STATEMENTS.has(node.property.name)) sign('sql', node.property.name, node.start)
    },
    TaggedTemplateExpression: (node) => {
      if (node.tag.type === 'Identifier' && node.tag.name === 'sql') sign('sql', 'sql`…`', node.start)
    },
  }).visit(program)
  return { signs, wordings }
}

function silencers(comments: readonly Comment[], lineAt: LineAt): Sign[] {
  return comments.flatMap((comment): Sign[] => {
    const found = /^[\s*/]*(@ts-(ignore|nocheck|expect-error))/.exec(comment.value)
    if (found?.[1] === undefined) return []
    const kind = found[2] === 'expect-error' ? 'expected-error' : 'silenced'
    return [{ kind, text: found[1], line: lineAt(comment.start) }]
  })
}
