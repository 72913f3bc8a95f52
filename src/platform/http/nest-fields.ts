export type Nested = string | Nested[] | { [name: string]: Nested }

const NAME = /^[A-Za-z_][\w-]*$/
const INDEX = /^\d{1,4}$/

/**
 * Form names to a tree: `tasks.0.content=x` becomes `{ tasks: [{ content: 'x' }] }`; a repeated name becomes a list.
 * Empty values are left out: an empty input is no input. Names that are not plain words or indexes are dropped.
 */
export function nestFields(entries: Iterable<readonly [string, string]>): { [name: string]: Nested } {
  const root: { [name: string]: Nested } = Object.create(null) as { [name: string]: Nested }
  for (const [name, value] of entries) {
    if (value !== '' && isPlainName(name)) put(root, name.split('.'), value)
  }
  return withLists(root) as { [name: string]: Nested }
}

/** Whether a form name is taken at all. */
export function isPlainName(name: string): boolean {
  const path = name.split('.')
  return path.length <= 5 && path.every((p) => (NAME.test(p) || INDEX.test(p)) && p !== '__proto__' && p !== 'constructor' && p !== 'prototype')
}

function put(root: { [name: string]: Nested }, path: string[], value: string): void {
  let node = root
  for (const step of path.slice(0, -1)) {
    const next = node[step]
    if (typeof next === 'object' && !Array.isArray(next)) node = next
    else node = node[step] = Object.create(null) as { [name: string]: Nested }
  }
  const leaf = path.at(-1) as string
  const before = node[leaf]
  if (before === undefined) node[leaf] = value
  else if (Array.isArray(before)) before.push(value)
  else if (typeof before === 'string') node[leaf] = [before, value]
}

/** Objects whose names are all indexes become lists, in the order of the indexes, without gaps. */
function withLists(node: Nested): Nested {
  if (typeof node === 'string' || Array.isArray(node)) return node
  const names = Object.keys(node)
  if (names.length > 0 && names.every((n) => INDEX.test(n))) {
    return names.toSorted((a, b) => Number(a) - Number(b)).map((n) => withLists(node[n] as Nested))
  }
  return Object.fromEntries(names.map((n) => [n, withLists(node[n] as Nested)]))
}

/**
 * The flat names of a tree again, for showing a form with what was typed (also when it came as JSON).
 * Goes step by step, not by calling itself: what is sent may be as deep as it likes.
 */
export function flatFields(tree: unknown): Record<string, string | string[]> {
  const flat = new Map<string, string | string[]>()
  const waiting: [name: string, value: unknown][] = [['', tree]]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [name, value] = next
    if (value === null || value === undefined) continue
    if (Array.isArray(value) && value.every((v) => typeof v !== 'object')) flat.set(name, value.map(String))
    else if (typeof value !== 'object') flat.set(name, typeof value === 'string' ? value : JSON.stringify(value))
    else for (const [key, inner] of Object.entries(value).toReversed()) waiting.push([name === '' ? key : `${name}.${key}`, inner])
  }
  return Object.fromEntries(flat)
}
