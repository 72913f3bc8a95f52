import { fold } from './fold.ts'

const words = (text: string): string[] => fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean)

/** The words a text is found by: without diacritics, and numbers also without their leading zeros. Signs are dropped, or PostgreSQL reads "1450/qd-ubnd" as one path. */
export function searchText(...texts: readonly string[]): string {
  return texts.flatMap(words).flatMap((word) => (/^0+\d/.test(word) ? [word, word.replace(/^0+/, '')] : [word])).join(' ')
}

/** The search as PostgreSQL's tsquery: every word, the last one perhaps only begun. Undefined when nothing was asked. */
export function searchQuery(asked: string): string | undefined {
  const asWords = words(asked).slice(0, 12)
  return asWords.length === 0 ? undefined : `${asWords.join(' & ')}:*`
}
