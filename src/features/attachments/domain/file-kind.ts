/** The kinds of file the register takes (Đ5.1.h): told by the ending of the name AND by the content, which must agree. */
export type FileKind = 'pdf' | 'docx' | 'xlsx' | 'png' | 'jpeg'

const MEDIA_TYPES: Readonly<Record<FileKind, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
  jpeg: 'image/jpeg',
}

const ENDINGS: Readonly<Record<string, FileKind>> = { pdf: 'pdf', docx: 'docx', xlsx: 'xlsx', png: 'png', jpg: 'jpeg', jpeg: 'jpeg' }

/** For the `accept` of a file chooser. */
export const ACCEPTED_ENDINGS = Object.keys(ENDINGS).map((ending) => `.${ending}`).join(',')

export function kindOfName(fileName: string): FileKind | undefined {
  const ending = /\.([a-z]+)$/.exec(fileName.toLowerCase())?.[1]
  return ending === undefined || !Object.hasOwn(ENDINGS, ending) ? undefined : ENDINGS[ending]
}

export function mediaTypeOf(kind: FileKind): string {
  return MEDIA_TYPES[kind]
}

const INLINE = new Set([MEDIA_TYPES.pdf, MEDIA_TYPES.png, MEDIA_TYPES.jpeg])

/** What a browser may show in the page: never a document it would hand to another program. */
export function mayBeInline(mediaType: string): boolean {
  return INLINE.has(mediaType)
}

const WORDS: Readonly<Record<string, string>> = {
  [MEDIA_TYPES.pdf]: 'PDF', [MEDIA_TYPES.docx]: 'Word', [MEDIA_TYPES.xlsx]: 'Excel', [MEDIA_TYPES.png]: 'PNG', [MEDIA_TYPES.jpeg]: 'JPEG',
}

/** `PDF, 412 KB`; kilobytes of 1,024 bytes, with a decimal comma as in both official usages here. */
export function describeFile(mediaType: string, size: number): string {
  const kind = WORDS[mediaType] ?? mediaType
  if (size < 1024 * 1024) return `${kind}, ${Math.max(1, Math.round(size / 1024))} KB`
  return `${kind}, ${(size / 1024 / 1024).toFixed(1).replace('.', ',')} MB`
}
