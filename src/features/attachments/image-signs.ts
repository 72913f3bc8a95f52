const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** A PNG from its first byte to its last: signature, a header chunk first, an end chunk last, nothing after. */
export function isPng(file: Buffer): boolean {
  if (!file.subarray(0, 8).equals(PNG) || file.toString('latin1', 12, 16) !== 'IHDR') return false
  let at = 8
  while (at + 12 <= file.length) {
    const next = at + 12 + file.readUInt32BE(at)
    if (file.toString('latin1', at + 4, at + 8) === 'IEND') return next === file.length
    at = next
  }
  return false
}

/** A JPEG: start marker, a table or application segment next, an end marker somewhere after (telephones add a tail of their own). */
export function isJpeg(file: Buffer): boolean {
  if (file.length < 20 || file.readUInt16BE(0) !== 0xffd8 || file[2] !== 0xff) return false
  const segment = file[3] ?? 0
  const known = segment === 0xdb || segment === 0xfe || (segment >= 0xe0 && segment <= 0xef)
  return known && file.lastIndexOf(Buffer.from([0xff, 0xd9])) > 3
}
