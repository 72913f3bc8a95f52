import { fold } from '../fold.ts'

const digits = ['khong', 'mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin']
const digitValues = new Map([
  ...digits.map((word, value) => [word, value] as const),
  ['tu', 4] as const,
  ['lam', 5] as const,
])

const digit = '(?:mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin)'

/** A number in words up to ninety-nine, as a pattern: `nam`, `muoi lam`. */
export const numberWords = `(?:(?:${digit} )?muoi(?: ${digit})?|${digit})`

/** The words as the readers of deadlines match them: folded, one kind of dash, no quotation marks. */
export function plainWords(words: string): string {
  return fold(words)
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/["'“”‘’«»]/g, '')
    .replace(/(\d) ?\/ ?(?=\d)/g, '$1/')
    .replace(new RegExp(String.raw`(\d) ?\(${numberWords}\)`, 'g'), '$1')
    .trim()
}

/** A count in digits or in words up to ninety-nine: `02`, `muoi lam`. */
export function readCount(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text)
  const words = text.trim().split(' ')
  const ten = words.indexOf('muoi')
  if (ten < 0) return words.length === 1 ? digitValues.get(words[0] ?? '') : undefined
  const tens = ten === 0 ? 1 : digitValues.get(words[ten - 1] ?? '')
  const ones = ten === words.length - 1 ? 0 : digitValues.get(words[ten + 1] ?? '')
  return tens === undefined || ones === undefined ? undefined : tens * 10 + ones
}
