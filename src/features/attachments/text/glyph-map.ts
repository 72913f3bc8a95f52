/** Turns the codes of a string of a PDF into letters. */
export type GlyphMap = (bytes: Buffer) => string

const MOST_LETTERS = 70_000

/** The table of letters of a font (ToUnicode): single codes and ranges. */
export function readGlyphMap(text: string): GlyphMap {
  const letters = new Map<number, string>()
  for (const [, body = ''] of text.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, code = '', to = ''] of body.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) letters.set(Number.parseInt(code, 16), letterOf(to, 0))
  }
  for (const [, body = ''] of text.matchAll(/beginbfrange([^]*?)endbfrange/g)) addRanges(body, letters)
  const width = /begincodespacerange\s*<([0-9A-Fa-f]{2})>/.test(text) ? 1 : 2
  return (bytes) => {
    let spelled = ''
    for (let at = 0; at + width <= bytes.length; at += width) spelled += letters.get(bytes.readUIntBE(at, width)) ?? ''
    return spelled
  }
}

function addRanges(body: string, letters: Map<number, string>): void {
  for (const [, from = '', to = '', first, list = ''] of body.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])/g)) {
    const [start, end] = [Number.parseInt(from, 16), Number.parseInt(to, 16)]
    const listed = [...list.matchAll(/<([0-9A-Fa-f]+)>/g)].map(([, letter = '']) => letter)
    for (let code = start; code <= end && letters.size < MOST_LETTERS; code++) {
      letters.set(code, first === undefined ? letterOf(listed[code - start] ?? '', 0) : letterOf(first, code - start))
    }
  }
}

function letterOf(hex: string, further: number): string {
  const bytes = Buffer.from(hex.padStart(4, '0'), 'hex')
  if (bytes.length % 2 === 1) return ''
  bytes.writeUInt16BE((bytes.readUInt16BE(bytes.length - 2) + further) & 0xffff, bytes.length - 2)
  return bytes.swap16().toString('utf16le')
}
