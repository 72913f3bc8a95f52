import { inflateSync } from 'node:zlib'
import { type GlyphMap, readGlyphMap } from './glyph-map.ts'

const MOST_STREAMS = 300
const LARGEST_STREAM = 4_000_000

/**
 * The text layer of a PDF, as far as its streams are plain or deflated: a line for each line set, each text block and each of its
 * fonts' tables of letters. Enough to see a stamp; not a reader of PDFs.
 */
export function pdfText(file: Buffer): string {
  const streams = streamsOf(file)
  const maps = streams.filter((text) => text.includes('beginbf')).slice(0, 50).map(readGlyphMap)
  return streams.filter((text) => /\bBT\b/.test(text)).flatMap((text) => textBlocks(text)).flatMap((block) => [undefined, ...maps].map((map) => shown(block, map))).join('\n')
}

function streamsOf(file: Buffer): string[] {
  const found: string[] = []
  let at = file.indexOf('stream')
  while (at >= 0 && found.length < MOST_STREAMS) {
    const start = at + 6 + (file[at + 6] === 0x0d ? 2 : 1)
    const end = file.indexOf('endstream', start)
    if (end < 0) break
    const dictionary = file.toString('latin1', Math.max(0, at - 500), at)
    found.push(unpacked(file.subarray(start, Math.min(end, start + LARGEST_STREAM)), dictionary.slice(dictionary.lastIndexOf(' obj'))))
    at = file.indexOf('stream', end + 9)
  }
  return found
}

function unpacked(stream: Buffer, dictionary: string): string {
  if (!dictionary.includes('FlateDecode')) return dictionary.includes('/Filter') ? '' : stream.toString('latin1')
  try {
    return inflateSync(stream, { maxOutputLength: LARGEST_STREAM }).toString('latin1')
  } catch {
    return '' // damaged, or larger than a page of text is
  }
}

const textBlocks = (content: string): string[] => content.slice(0, LARGEST_STREAM).split(/\bBT\b/).slice(1).map((block) => block.split(/\bET\b/)[0] ?? '')

const TOKEN = /\(((?:\\.|[^\\()])*)\)|<([0-9A-Fa-f\s]*)>|(T\*|T[dDm]\b|['"])/g

/** The letters of a block: once line by line, once in a row, for letters that were each set at a place of their own. */
function shown(block: string, map: GlyphMap | undefined): string {
  const lines = ['']
  for (const [, literal, hex, move] of block.matchAll(TOKEN)) {
    if (move !== undefined) lines.push('')
    else lines[lines.length - 1] += literal === undefined ? fromHex(hex ?? '', map) : fromLiteral(literal, map)
  }
  return [...lines, lines.join(' ')].join('\n')
}

function fromHex(hex: string, map: GlyphMap | undefined): string {
  return spelled(Buffer.from(hex.replace(/\s/g, ''), 'hex'), map)
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function fromLiteral(literal: string, map: GlyphMap | undefined): string {
  const bytes = literal.replace(/\\(?:([0-7]{1,3})|(\r?\n)|([^]))/g, (_whole, octal?: string, line?: string, one?: string) =>
    octal === undefined ? (line === undefined ? ESCAPED[one ?? ''] ?? one ?? '' : '') : String.fromCharCode(Number.parseInt(octal, 8) & 255))
  return spelled(Buffer.from(bytes, 'latin1'), map)
}

function spelled(bytes: Buffer, map: GlyphMap | undefined): string {
  if (map !== undefined) return map(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2))).swap16().toString('utf16le')
  return bytes.toString('latin1')
}
