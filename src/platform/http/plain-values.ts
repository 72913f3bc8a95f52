import { Invalid } from '../../kernel/problem.ts'

/** The deepest form has 3 levels (`tasks.0.leads.0`), the widest sends some thousand values. */
const DEEPEST = 8
const MOST_VALUES = 10_000

const UNWIELDY = { vi: 'Nội dung gửi lên quá lớn hoặc lồng quá sâu.', en: 'The body has too many values or is nested too deeply.' }

/** PostgreSQL keeps neither NUL nor half a surrogate pair, in no text at all. */
export const plainText = (text: string): string => text.replaceAll('\0', '').toWellFormed()

/**
 * The body as it may be worked on: every text cleaned in place, not deeper than 8 levels, not more than 10,000 values.
 * Throws Invalid (422). Goes step by step: 20,000 levels would end the stack of a function that calls itself.
 */
export function makePlain<T extends object>(tree: T): T {
  const waiting: { node: Record<string, unknown>; depth: number }[] = [{ node: tree as Record<string, unknown>, depth: 1 }]
  let values = 0
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next
    if (depth > DEEPEST) throw unwieldy()
    for (const name of Object.keys(node)) {
      if (++values > MOST_VALUES) throw unwieldy()
      const value = node[name]
      if (typeof value === 'string') node[name] = plainText(value)
      else if (typeof value === 'object' && value !== null) waiting.push({ node: value as Record<string, unknown>, depth: depth + 1 })
    }
  }
  return tree
}

/** The values of an address (`?q=…`), cleaned. */
export function plainQuery(query: unknown): Record<string, unknown> {
  const cleaned = (value: unknown) => (typeof value === 'string' ? plainText(value) : value)
  return Object.fromEntries(Object.entries(query ?? {}).map(([name, value]) => [name, Array.isArray(value) ? value.map(cleaned) : cleaned(value)]))
}

const unwieldy = () => new Invalid([{ field: '', code: 'BODY_TOO_COMPLEX', text: UNWIELDY }])
