import { hasSecretStamp } from '../../kernel/secrecy-stamp.ts'
import { cleanFileName } from './domain/file-name.ts'
import { type FileKind, kindOfName, mediaTypeOf } from './domain/file-kind.ts'
import type { FileRefusal } from './domain/file-refusals.ts'
import { secretStampInName } from './domain/secret-name.ts'
import { isJpeg, isPng } from './image-signs.ts'
import { officeText } from './text/office-text.ts'
import { pdfText } from './text/pdf-text.ts'
import { endsAsZip, readZipDirectory, readZipText, type ZipEntry } from './zip-directory.ts'

export const MAX_ATTACHMENT_BYTES = 25 * 1024 * 1024

export type CheckedFile = { readonly name: string; readonly mediaType: string }
/** `stamp`: where a secrecy stamp stands. The file is then kept only when its sender says that it is no secret. */
export type Check = { readonly file: CheckedFile; readonly stamp?: 'secret' | 'stamped' } | { readonly refusal: FileRefusal }

/** Judges a sent file by its name, size and content (Đ5.1.h, Đ5.2). The content decides; the name must agree with it. */
export function checkFile(sentName: string, content: Buffer): Check {
  const name = cleanFileName(sentName)
  if (name === '') return { refusal: 'noName' }
  const kind = kindOfName(name)
  if (kind === undefined) return { refusal: 'kind' }
  if (content.length > MAX_ATTACHMENT_BYTES) return { refusal: 'tooLarge' }
  const refusal = refusalOfContent(kind, content)
  if (refusal !== undefined) return { refusal }
  const file = { name, mediaType: mediaTypeOf(kind) }
  if (secretStampInName(name)) return { file, stamp: 'secret' }
  return hasSecretStamp(textOf(kind, content)) ? { file, stamp: 'stamped' } : { file }
}

/** What can be read in a file without another program; a picture says nothing. */
function textOf(kind: FileKind, content: Buffer): string {
  if (kind === 'docx' || kind === 'xlsx') return officeText(kind, content, readZipDirectory(content) ?? [])
  return kind === 'pdf' ? pdfText(content) : ''
}

function refusalOfContent(kind: FileKind, content: Buffer): FileRefusal | undefined {
  if (kind === 'docx' || kind === 'xlsx') return refusalOfPackage(kind, content)
  // A picture or a PDF that is also a zip file is read as one thing by us and as another by the next program.
  if (endsAsZip(content)) return 'content'
  const isKind = { pdf: isPdf, png: isPng, jpeg: isJpeg }[kind]
  return isKind(content) && (kind === 'pdf' || !content.subarray(0, 1024).includes('%PDF-')) ? undefined : 'content'
}

function isPdf(file: Buffer): boolean {
  return /^%PDF-[12]\.\d/.test(file.toString('latin1', 0, 8)) && file.subarray(Math.max(0, file.length - 1024)).includes('%%EOF')
}

const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const MAIN_PART = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml' } as const
const PROGRAM = /(^|\/)(vbaproject\.bin|vbadata\.xml|activex\d*\.(bin|xml))$|(^|\/)macrosheets\/|\.(exe|dll|com|scr|bat|cmd|ps1|vbs|js|jse|wsf|hta|jar|msi|lnk|sh)$/i

function refusalOfPackage(kind: 'docx' | 'xlsx', content: Buffer): FileRefusal | undefined {
  // Office keeps a package locked by a password inside an old compound file.
  if (content.subarray(0, 8).equals(COMPOUND)) return content.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'content'
  const entries = readZipDirectory(content)
  if (entries === undefined) return 'content'
  if (entries.some(({ encrypted }) => encrypted)) return 'encrypted'
  if (entries.some(({ name }) => PROGRAM.test(name))) return 'macro'
  const types = entries.find(({ name }) => name === '[Content_Types].xml')
  if (types === undefined || !entries.some(({ name }) => name === MAIN_PART[kind])) return 'content'
  return refusalOfTypes(content, types)
}

function refusalOfTypes(content: Buffer, types: ZipEntry): FileRefusal | undefined {
  const text = readZipText(content, types)
  if (text === undefined || !text.includes('<Types')) return 'content'
  return /macroEnabled|vnd\.ms-office\.vbaProject/i.test(text) ? 'macro' : undefined
}
