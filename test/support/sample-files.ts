import { crc32, deflateRawSync } from 'node:zlib'

/** Small real files for tests that send them. */

type Part = { readonly name: string; readonly content: string | Buffer; readonly flags?: number; readonly localName?: string }

/** A zip file of these parts, as Office writes it: deflated, directory at the end. */
export function zip(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const raw = Buffer.from(part.content)
    const packed = deflateRawSync(raw)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(part.flags ?? 0, 2)
    shared.writeUInt16LE(8, 4)
    shared.writeUInt32LE(crc32(raw), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(raw.length, 18)
    const nameOf = (name: string) => {
      const header = Buffer.from(shared)
      header.writeUInt16LE(Buffer.byteLength(name), 22)
      return header
    }
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), nameOf(part.localName ?? part.name), Buffer.from(part.localName ?? part.name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), nameOf(part.name), tail, Buffer.from(part.name)]))
    bodies.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, central, end])
}

const types = (main: string) => `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/x" ContentType="${main}"/></Types>`

export const docx = (more: readonly Part[] = [], main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'): Buffer =>
  zip([{ name: '[Content_Types].xml', content: types(main) }, { name: 'word/document.xml', content: '<w:document/>' }, ...more])

export const xlsx = (more: readonly Part[] = []): Buffer =>
  zip([{ name: '[Content_Types].xml', content: types('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml') }, { name: 'xl/workbook.xml', content: '<workbook/>' }, ...more])

export const pdf = (text = 'Hello'): Buffer => Buffer.from(`%PDF-1.4\n1 0 obj<<>>endobj\n% ${text}\ntrailer<<>>\nstartxref\n9\n%%EOF\n`)

/** One transparent pixel. */
export const png = (): Buffer => Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64')

export const jpeg = (): Buffer => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]), Buffer.from('JFIF\0'), Buffer.alloc(20, 1), Buffer.from([0xff, 0xd9])])

export type FilePart = { readonly field: string; readonly fileName: string; readonly content: Buffer }

/** A multipart form as a browser sends it: its content type and its bytes. */
export function multipart(fields: Readonly<Record<string, string>>, files: readonly FilePart[]): { readonly contentType: string; readonly payload: Buffer } {
  const boundary = 'chidao-test-boundary-7f3a'
  const parts = [
    ...Object.entries(fields).map(([name, value]) => Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)),
    ...files.map(({ field, fileName, content }) => Buffer.concat([
      Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${field}"; filename="${fileName}"\r\ncontent-type: application/octet-stream\r\n\r\n`), content, Buffer.from('\r\n'),
    ])),
    Buffer.from(`--${boundary}--\r\n`),
  ]
  return { contentType: `multipart/form-data; boundary=${boundary}`, payload: Buffer.concat(parts) }
}
