const END = 0x06054b50
const ENTRY = 0x02014b50

/** Bytes a ZIP file says it unpacks to, from its directory (APPNOTE 4.3.12, 4.3.16); undefined when it has none. */
export function unpackedSize(zip: Buffer): number | undefined {
  const end = endOf(zip)
  if (end === undefined) return undefined
  let at = zip.readUInt32LE(end + 16)
  let size = 0
  while (at + 46 <= end && zip.readUInt32LE(at) === ENTRY) {
    size += zip.readUInt32LE(at + 24)
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return size
}

function endOf(zip: Buffer): number | undefined {
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - 22 - 0xffff); at--) {
    if (zip.readUInt32LE(at) === END) return at
  }
  return undefined
}
