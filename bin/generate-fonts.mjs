/**
 * Writes src/ui/fonts/*.woff2: Be Vietnam Pro from @fontsource, with figures of one width.
 *
 * The face has no `tnum` feature (its "1" is narrower), and numbers in a register must stand under each other.
 * All ten figures get the median advance, and their side bearing is moved so that each stands in the middle.
 * Only hmtx changes, so tables keep their length. Run it after updating the package: `node bin/generate-fonts.mjs`.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const source = join(root, 'node_modules/@fontsource/be-vietnam-pro')
const target = join(root, 'src/ui/fonts')

const knownTags = [
  'cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm', 'glyf', 'loca', 'prep', 'CFF ', 'VORG',
  'EBDT', 'EBLC', 'gasp', 'hdmx', 'kern', 'LTSH', 'PCLT', 'VDMX', 'vhea', 'vmtx', 'BASE', 'GDEF', 'GPOS', 'GSUB',
]

/** The table directory of a WOFF2 file (W3C WOFF 2.0 §4.1): where each table lies in the decompressed stream. */
function directoryOf(file) {
  let at = 48
  let offset = 0
  const tables = {}
  const readBase128 = () => {
    for (let value = 0; ; ) {
      const byte = file[at++]
      value = value * 128 + (byte & 127)
      if ((byte & 128) === 0) return value
    }
  }
  for (let left = file.readUInt16BE(12); left > 0; left -= 1) {
    const flags = file[at++]
    const known = flags & 63
    const tag = known === 63 ? file.toString('latin1', at, (at += 4)) : knownTags[known]
    const original = readBase128()
    const version = flags >> 6
    const transformed = tag === 'glyf' || tag === 'loca' ? version !== 3 : version !== 0
    const length = transformed ? readBase128() : original
    tables[tag] = { offset, length, transformed }
    offset += length
  }
  return { tables, dataAt: at }
}

/** Glyph of a character by a format 4 subtable of cmap. */
function glyphOf(cmap, code) {
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const sub = cmap.readUInt32BE(4 + index * 8 + 4)
    if (cmap.readUInt16BE(sub) !== 4) continue
    const count = cmap.readUInt16BE(sub + 6) / 2
    for (let segment = 0; segment < count; segment += 1) {
      const endAt = sub + 14 + segment * 2
      const startAt = endAt + count * 2 + 2
      const deltaAt = startAt + count * 2
      const rangeAt = deltaAt + count * 2
      if (code > cmap.readUInt16BE(endAt) || code < cmap.readUInt16BE(startAt)) continue
      const delta = cmap.readUInt16BE(deltaAt)
      const range = cmap.readUInt16BE(rangeAt)
      if (range === 0) return (code + delta) & 0xffff
      return (cmap.readUInt16BE(rangeAt + range + (code - cmap.readUInt16BE(startAt)) * 2) + delta) & 0xffff
    }
  }
  throw new Error(`No glyph for ${String.fromCharCode(code)}`)
}

function withTabularFigures(file) {
  const { tables, dataAt } = directoryOf(file)
  const data = brotliDecompressSync(file.subarray(dataAt, dataAt + file.readUInt32BE(20)))
  const table = (tag) => data.subarray(tables[tag].offset, tables[tag].offset + tables[tag].length)
  if (tables.hmtx.transformed) throw new Error('hmtx is transformed; this script does not read that form')
  const hmtx = table('hmtx')
  const figures = [...'0123456789'].map((figure) => glyphOf(table('cmap'), figure.charCodeAt(0)))
  const advances = figures.map((glyph) => hmtx.readUInt16BE(glyph * 4)).toSorted((a, b) => a - b)
  const shared = advances[4]
  for (const glyph of figures) {
    const shift = Math.round((shared - hmtx.readUInt16BE(glyph * 4)) / 2)
    hmtx.writeUInt16BE(shared, glyph * 4)
    hmtx.writeInt16BE(hmtx.readInt16BE(glyph * 4 + 2) + shift, glyph * 4 + 2)
  }
  return packed(file, dataAt, data)
}

/** The same header and directory with the data compressed anew. */
function packed(file, dataAt, data) {
  const body = brotliCompressSync(data, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT },
  })
  const padding = Buffer.alloc((4 - ((dataAt + body.length) % 4)) % 4)
  const head = Buffer.from(file.subarray(0, dataAt))
  head.writeUInt32BE(dataAt + body.length + padding.length, 8)
  head.writeUInt32BE(body.length, 20)
  head.fill(0, 28, 48)
  return Buffer.concat([head, body, padding])
}

mkdirSync(target, { recursive: true })
for (const weight of ['400', '600']) {
  const name = (subset) => `be-vietnam-pro-${subset}-${weight}-normal.woff2`
  const latin = readFileSync(join(source, 'files', name('latin')))
  writeFileSync(join(target, name('latin')), withTabularFigures(latin))
  copyFileSync(join(source, 'files', name('vietnamese')), join(target, name('vietnamese')))
}
copyFileSync(join(source, 'LICENSE'), join(target, 'LICENSE'))
