import type { ZipEntry } from '../zip-directory.ts'
import { readZipText } from '../zip-directory.ts'

/** Parts of a package in which people write: the body, its headers and footers; the texts and the sheets of a workbook. */
const PARTS = {
  docx: /^word\/(document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/,
  xlsx: /^xl\/(sharedStrings|worksheets\/sheet\d+|drawings\/drawing\d+)\.xml$/,
} as const

/** What ends a line: a paragraph (also one in a text box), a break, a shared text, a text in a cell, a header of a sheet. */
const LINE_END = /<\/?(?:w:p|a:p|si|is|oddHeader|evenHeader|firstHeader|oddFooter|evenFooter|firstFooter)(?=[\s>/])[^>]*>|<w:(?:br|cr)\b[^>]*>/g

const LARGEST_PART = 8_000_000
const MOST_PARTS = 60

/** The text of a DOCX or XLSX, a line a paragraph or cell. */
export function officeText(kind: 'docx' | 'xlsx', file: Buffer, entries: readonly ZipEntry[]): string {
  const parts = entries.filter(({ name }) => PARTS[kind].test(name)).slice(0, MOST_PARTS)
  return parts.map((entry) => linesOf(readZipText(file, entry, LARGEST_PART) ?? '')).join('\n')
}

function linesOf(xml: string): string {
  return decoded(xml.replace(/[\r\n]+/g, ' ').replace(LINE_END, '\n').replace(/<[^>]*>/g, '')).replace(/&[LCR](?=\S)/g, '')
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
