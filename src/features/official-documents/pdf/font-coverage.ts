/** Which characters a TrueType font can draw, by its table `cmap`: the code points of its format 12 or, in older fonts, format 4. */
export function fontCoverage(font: Buffer): ReadonlySet<number> {
  const cmap = tableOf(font, 'cmap')
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, at) => cmap + font.readUInt32BE(cmap + 4 + at * 8 + 4))
  const covered = new Set<number>()
  for (const at of subtables) {
    const format = font.readUInt16BE(at)
    if (format === 12) for (const code of groups(font, at)) covered.add(code)
    if (format === 4) for (const code of segments(font, at)) covered.add(code)
  }
  return covered
}

function tableOf(font: Buffer, tag: string): number {
  const places = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + at * 16)
  const place = places.find((at) => font.toString('latin1', at, at + 4) === tag)
  if (place === undefined) throw new Error(`the font has no table ${tag}`)
  return font.readUInt32BE(place + 8)
}

function* groups(font: Buffer, at: number): Generator<number> {
  const count = font.readUInt32BE(at + 12)
  for (let group = at + 16; group < at + 16 + count * 12; group += 12) {
    for (let code = font.readUInt32BE(group); code <= font.readUInt32BE(group + 4); code++) yield code
  }
}

/** Each segment says where it ends, where it begins, and how its characters come to their glyphs; glyph 0 is none. */
function* segments(font: Buffer, at: number): Generator<number> {
  const size = font.readUInt16BE(at + 6)
  for (let n = 0; n < size; n += 2) {
    const [end, begin, delta, offsetAt] = [font.readUInt16BE(at + 14 + n), font.readUInt16BE(at + 16 + size + n), font.readUInt16BE(at + 16 + 2 * size + n), at + 16 + 3 * size + n]
    const offset = font.readUInt16BE(offsetAt)
    for (let code = begin; code <= end && code < 0xffff; code++) {
      const glyph = offset === 0 ? (code + delta) & 0xffff : font.readUInt16BE(offsetAt + offset + (code - begin) * 2)
      if (glyph !== 0) yield code
    }
  }
}
