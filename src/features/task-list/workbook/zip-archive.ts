import { crc32, createDeflateRaw, type DeflateRaw } from 'node:zlib'

/** 1980-01-01, the first day a ZIP archive knows: the archive says nothing of the machine's clock. */
const DOS_DATE = 0x21
const DEFLATED = 8
const UTF8_NAMES = 0x0800

type Entry = { readonly name: Buffer; readonly offset: number; readonly crc: number; readonly packed: number; readonly size: number }

/** A ZIP archive (PKWARE APPNOTE 6.3) packed entry by entry as it is written; only the packed bytes stay in memory. */
export class ZipArchive {
  readonly #entries: Entry[] = []
  readonly #parts: Buffer[] = []
  #length = 0

  /** Packs the text pieces as one file. Packing runs outside the event loop, so other requests go on. */
  async add(name: string, pieces: AsyncIterable<string> | Iterable<string>): Promise<void> {
    const packer = createDeflateRaw({ level: 6 })
    const packed: Buffer[] = []
    packer.on('data', (chunk: Buffer) => packed.push(chunk))
    let [crc, size] = [0, 0]
    for await (const piece of pieces) {
      const bytes = Buffer.from(piece, 'utf8')
      crc = crc32(bytes, crc)
      size += bytes.length
      await written(packer, bytes)
    }
    await ended(packer)
    const entry = { name: Buffer.from(name, 'utf8'), offset: this.#length, crc, packed: packed.reduce((sum, part) => sum + part.length, 0), size }
    this.#entries.push(entry)
    this.#push(localHeader(entry), entry.name, ...packed)
  }

  /** The whole archive, closed by its directory. */
  finish(): Buffer {
    const start = this.#length
    for (const entry of this.#entries) this.#push(centralHeader(entry), entry.name)
    this.#push(endRecord(this.#entries.length, start, this.#length - start))
    return Buffer.concat(this.#parts)
  }

  #push(...parts: Buffer[]): void {
    for (const part of parts) {
      this.#parts.push(part)
      this.#length += part.length
    }
  }
}

function written(packer: DeflateRaw, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => packer.write(bytes, (error) => (error ? reject(error) : resolve())))
}

function ended(packer: DeflateRaw): Promise<void> {
  return new Promise((resolve, reject) => packer.once('end', resolve).once('error', reject).end())
}

function sizes(entry: Entry): number[] {
  return [UTF8_NAMES, DEFLATED, 0, DOS_DATE, entry.crc, entry.packed, entry.size]
}

function localHeader(entry: Entry): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  writeSizes(header, 6, entry)
  header.writeUInt16LE(entry.name.length, 26)
  return header
}

function centralHeader(entry: Entry): Buffer {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(20, 6)
  writeSizes(header, 8, entry)
  header.writeUInt16LE(entry.name.length, 28)
  header.writeUInt32LE(entry.offset, 42)
  return header
}

function writeSizes(header: Buffer, at: number, entry: Entry): void {
  const [flags, method, time, date, crc, packed, size] = sizes(entry) as [number, number, number, number, number, number, number]
  ;[flags, method, time, date].forEach((value, place) => header.writeUInt16LE(value, at + place * 2))
  ;[crc, packed, size].forEach((value, place) => header.writeUInt32LE(value, at + 8 + place * 4))
}

function endRecord(entries: number, start: number, length: number): Buffer {
  const record = Buffer.alloc(22)
  record.writeUInt32LE(0x06054b50, 0)
  record.writeUInt16LE(entries, 8)
  record.writeUInt16LE(entries, 10)
  record.writeUInt32LE(length, 12)
  record.writeUInt32LE(start, 16)
  return record
}
