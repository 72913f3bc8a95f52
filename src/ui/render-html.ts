import { type ComponentChild, Fragment, type VNode } from 'preact'

const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'])
const SPECIAL = /["&<]/
const NAME = /^[a-zA-Z][\w:.-]*$/

/**
 * The tree as HTML, every text and value escaped. Knows what our pages use: elements, function components without state,
 * fragments, lists and text. Written because the general renderer took 43 % of a list's processor time (1.5 ms against
 * 0.63 ms); a test holds the two equal on every page of the product. See docs/decisions/0008.
 */
export function renderHtml(tree: ComponentChild): string {
  if (tree === null || tree === undefined || typeof tree === 'boolean') return ''
  if (typeof tree === 'string') return escaped(tree)
  if (typeof tree === 'number' || typeof tree === 'bigint') return String(tree)
  if (Array.isArray(tree)) return renderList(tree as readonly ComponentChild[])
  const { type, props } = tree as VNode<Record<string, unknown>>
  if (typeof type === 'string') return renderElement(type, props)
  if (type === Fragment) return renderHtml(props['children'] as ComponentChild)
  return renderHtml((type as (props: unknown) => ComponentChild)(props))
}

function renderList(list: readonly ComponentChild[]): string {
  let html = ''
  for (const one of list) html += renderHtml(one)
  return html
}

function renderElement(name: string, props: Record<string, unknown>): string {
  let html = `<${name}`
  const isText = name === 'textarea'
  for (const key in props) {
    if (key === 'children' || key === 'key' || key === 'ref' || (isText && key === 'value')) continue
    html += attribute(key, props[key])
  }
  if (VOID.has(name)) return `${html}/>`
  const children = isText && props['value'] !== undefined ? (props['value'] as ComponentChild) : (props['children'] as ComponentChild)
  // The first line end after <textarea> or <pre> is dropped by the parser: a second one keeps the text whole.
  const content = renderHtml(children)
  return `${html}>${isText && content.startsWith('\n') ? '\n' : ''}${content}</${name}>`
}

function attribute(key: string, value: unknown): string {
  if (value === undefined || value === null || typeof value === 'function') return ''
  const spoken = key.startsWith('aria-') || key.startsWith('data-')
  if (value === false && !spoken) return ''
  const name = nameOf(key)
  if (value === '' || (value === true && !spoken)) return ` ${name}`
  // oxlint-disable-next-line typescript/no-base-to-string
  return ` ${name}="${escaped(String(value))}"`
}

const names = new Map<string, string>()

/** Attributes as HTML writes them; SVG keeps its capitals. Throws for what is no name: names never come from outside. */
function nameOf(key: string): string {
  const known = names.get(key)
  if (known !== undefined) return known
  if (!NAME.test(key)) throw new Error(`${key} is no name of an attribute`)
  const name = SVG_NAMES.has(key) || /^(?:aria|data|stroke)-/.test(key) ? key : key.toLowerCase()
  names.set(key, name)
  return name
}

const SVG_NAMES = new Set(['viewBox', 'preserveAspectRatio', 'patternUnits', 'patternTransform'])

function escaped(text: string): string {
  if (!SPECIAL.test(text)) return text
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
