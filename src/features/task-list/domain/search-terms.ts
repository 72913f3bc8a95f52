import { fold } from '../../../kernel/fold.ts'

/** What was typed into the search box: a task's code, a document's number, or words. */
export type SearchTerms =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'code'; readonly code: string }
  /** Beginning of "9/CT-UBND" without leading zeros and diacritics, in lower case. */
  | { readonly kind: 'number'; readonly beginning: string }
  | { readonly kind: 'words'; readonly words: readonly string[] }

const CODE = /^nv[- ]?(\d{4})[- ](\d{1,9})$/
const NUMBER = /^(\d{1,8}[a-z]?) ?\/ ?([a-z0-9][a-z0-9/.-]*)?$/

/** Reads the search box; words are folded (no diacritics, đ as d), the last one may be the beginning of a word. */
export function searchTerms(q: string): SearchTerms {
  const text = fold(q)
  const code = CODE.exec(text)
  if (code) return { kind: 'code', code: `NV-${code[1]}-${code[2]?.padStart(6, '0')}` }
  const number = NUMBER.exec(text)
  if (number) return { kind: 'number', beginning: `${number[1]?.replace(/^0+/, '')}/${number[2] ?? ''}` }
  const words = [...new Set(text.match(/[\p{L}\p{N}]+/gu))].slice(0, 12)
  return words.length === 0 ? { kind: 'nothing' } : { kind: 'words', words }
}

/** The words as PostgreSQL's query: all of them, the last as a prefix. */
export function tsQuery(words: readonly string[]): string {
  return words.map((word, at) => (at === words.length - 1 ? `${word}:*` : word)).join(' & ')
}

export type WordStatistics = { readonly rows: number; readonly frequencies: ReadonlyMap<string, number> }

/** How often a word stands that the statistics do not list among the most frequent. */
const RARE = 0.0005

/**
 * Which way is shorter for the first page: to gather every match and sort (rare words), or to walk the list in its order and
 * pick out matches (frequent words). With a share f of n rows the ways are f·n and page/f long.
 */
export function isRare(words: readonly string[], { rows, frequencies }: WordStatistics, page: number): boolean {
  const share = words.reduce((share, word, at) => share * (at === words.length - 1 ? prefixShare(word, frequencies) : (frequencies.get(word) ?? RARE)), 1)
  return share * share * rows < page
}

function prefixShare(prefix: string, frequencies: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [word, share] of frequencies) if (word.startsWith(prefix)) sum += share
  return Math.min(1, Math.max(sum, RARE))
}
