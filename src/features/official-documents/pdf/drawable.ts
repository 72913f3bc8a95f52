import { readFileSync } from 'node:fs'
import { fontCoverage } from './font-coverage.ts'
import { tinosFiles } from './tinos-fonts.ts'

/** Word’s own bullets stand in the private area of its symbol fonts; pasted into a text they are still bullets. */
const SYMBOLS: Readonly<Record<string, string>> = { '\uf0b7': '•', '\uf0a7': '▪', '\uf0d8': '►', '\uf0fc': '√', '\uf02d': '-' }
/** What is not drawn by itself (joiners, marks of direction), or is no character at all; some of it PDF/A takes in no text. */
const SILENT = /[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|(?![\n\t])\p{Cc}/gu
/** Stands where a sign cannot be drawn, so that the reader sees that there was one. */
const UNDRAWN = '□'

let covered: readonly ReadonlySet<number>[] | undefined

/**
 * The text in signs that all faces of Tinos have: PDF/A draws every sign or makes no file at all, and nobody’s letter may hang on one
 * sign of a pasted text. A sign is kept, else written by its plain form (① as 1), else shown as a square.
 */
export function drawable(text: string): string {
  return Array.from(text.replaceAll(SILENT, ''), drawn).join('')
}

function drawn(sign: string): string {
  if (sign === '\n' || sign === '\t' || isCovered(sign)) return sign
  const plain = SYMBOLS[sign] ?? sign.normalize('NFKC').normalize('NFC')
  return Array.from(plain).every(isCovered) ? plain : UNDRAWN
}

function isCovered(sign: string): boolean {
  covered ??= tinosFiles().map((file) => fontCoverage(readFileSync(file)))
  return covered.every((codes) => codes.has(sign.codePointAt(0) ?? 0))
}
