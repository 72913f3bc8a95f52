import { inflateRawSync } from 'node:zlib'

/** One entry of a zip file as its central directory lists it. */
export type ZipEntry = {
  readonly name: string
  readonly encrypted: boolean
  readonly method: number
  readonly compressedSize: number
  readonly size: number
  readonly localOffset: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const MOST_ENTRIES = 5000

/**
 * The entries of a zip file that is nothing but a zip file: it starts with its first entry, ends with its directory, and the local
 * headers say what the directory says. Anything else (a prefix, a tail, zip64, a bent directory) is undefined.
 */
export function readZipDirectory(file: Buffer): readonly ZipEntry[] | undefined {
  try {
    return directoryOf(file)
  } catch (error) {
    if (error instanceof RangeError) return undefined // an offset that leads outside the file
    throw error
  }
}

/** Whether the file ends as a zip file does, whatever stands before. */
export function endsAsZip(file: Buffer): boolean {
  const from = Math.max(0, file.length - 22 - 0xffff)
  for (let at = file.length - 22; at >= from; at--) {
    if (file.readUInt32LE(at) === END && at + 22 + file.readUInt16LE(at + 20) === file.length) return true
  }
  return false
}

/** The text of a small entry; undefined when it is larger than `most` bytes, or damaged. */
export function readZipText(file: Buffer, entry: ZipEntry, most = 1_000_000): string | undefined {
  if (entry.size > most || entry.compressedSize > most) return undefined
  const start = entry.localOffset + 30 + file.readUInt16LE(entry.localOffset + 26) + file.readUInt16LE(entry.localOffset + 28)
  const packed = file.subarray(start, start + entry.compressedSize)
  try {
    if (entry.method === 0) return packed.toString('utf8')
    return entry.method === 8 ? inflateRawSync(packed, { maxOutputLength: most }).toString('utf8') : undefined
  } catch {
    return undefined
  }
}

function directoryOf(file: Buffer): readonly ZipEntry[] | undefined {
  const end = file.length - 22
  if (end < 0 || file.readUInt32LE(0) !== LOCAL || file.readUInt32LE(end) !== END || file.readUInt16LE(end + 20) !== 0) return undefined
  const count = file.readUInt16LE(end + 10)
  const [size, start] = [file.readUInt32LE(end + 12), file.readUInt32LE(end + 16)]
  if (count === 0 || count > MOST_ENTRIES || file.readUInt16LE(end + 8) !== count || start + size !== end) return undefined
  const entries: ZipEntry[] = []
  let at = start
  for (let index = 0; index < count; index++) {
    const entry = entryAt(file, at)
    if (entry === undefined || !agreesWithLocal(file, entry)) return undefined
    entries.push(entry)
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return at === end && isSound(entries) ? entries : undefined
}

function entryAt(file: Buffer, at: number): ZipEntry | undefined {
  if (file.readUInt32LE(at) !== CENTRAL) return undefined
  return {
    name: file.toString('utf8', at + 46, at + 46 + file.readUInt16LE(at + 28)),
    encrypted: (file.readUInt16LE(at + 8) & 0x41) !== 0,
    method: file.readUInt16LE(at + 10),
    compressedSize: file.readUInt32LE(at + 20),
    size: file.readUInt32LE(at + 24),
    localOffset: file.readUInt32LE(at + 42),
  }
}

function agreesWithLocal(file: Buffer, { localOffset, name, method }: ZipEntry): boolean {
  const length = file.readUInt16LE(localOffset + 26)
  return file.readUInt32LE(localOffset) === LOCAL && file.readUInt16LE(localOffset + 8) === method &&
    file.toString('utf8', localOffset + 30, localOffset + 30 + length) === name
}

function isSound(entries: readonly ZipEntry[]): boolean {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()))
  const climbs = ({ name }: ZipEntry) => name.startsWith('/') || name.includes('\\') || name.split('/').includes('..')
  return names.size === entries.length && !entries.some(climbs) && entries.some(({ localOffset }) => localOffset === 0)
}
