import '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { Invalid } from '../../kernel/problem.ts'
import { flatFields, nestFields } from './nest-fields.ts'
import { makePlain, plainText } from './plain-values.ts'
import { RefusedBody } from './refused-body.ts'

export type SentFile = {
  /** Name of the form field. */
  readonly field: string
  readonly fileName: string
  readonly content: Buffer
}

export type Body = {
  readonly tree: Record<string, unknown>
  /** As typed, for showing the form again; never holds passwords. */
  readonly typed: Record<string, string | readonly string[]>
  readonly files: readonly SentFile[]
}

export const NO_BODY: Body = { tree: {}, typed: {}, files: [] }

export const MAX_FILE_BYTES = 25 * 1024 * 1024
const MAX_FILES = 10

const TOO_LARGE = { vi: 'Tệp lớn hơn 25 MB; vui lòng chia nhỏ hoặc nén lại.', en: 'The file is larger than 25 MB; please split or compress it.' }

/** Reads JSON, a form or a multipart form into one tree of fields and a list of files. Throws Invalid (422) or RefusedBody (400, 413). */
export async function readBody(request: FastifyRequest): Promise<Body> {
  if (request.isMultipart()) return readMultipart(request)
  const sent = request.body
  if (sent === undefined || sent === null) return NO_BODY
  if (typeof sent !== 'object' || Array.isArray(sent)) throw notAnObject()
  const isForm = (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')
  const fields = makePlain(sent as Record<string, unknown>)
  const tree = isForm ? nestFields(entriesOf(fields as Record<string, string | string[]>)) : fields
  return { tree, typed: typedOf(tree), files: [] }
}

async function readMultipart(request: FastifyRequest): Promise<Body> {
  try {
    return await readParts(request)
  } catch (error) {
    // The reader of parts throws plain errors for an edge that is missing or a body that was cut off.
    if (error instanceof Invalid || error instanceof RefusedBody) throw error
    throw new RefusedBody(Number((error as { statusCode?: unknown }).statusCode) === 413 ? 413 : 400)
  }
}

async function readParts(request: FastifyRequest): Promise<Body> {
  const entries: [string, string][] = []
  const files: SentFile[] = []
  for await (const part of request.parts({ limits: { fileSize: MAX_FILE_BYTES, files: MAX_FILES, fields: 2000, fieldSize: 1_000_000 } })) {
    if (part.type === 'field') {
      entries.push([part.fieldname, plainText(String(part.value)).normalize('NFC')])
      continue
    }
    const content = await part.toBuffer().catch((error: unknown) => {
      if (part.file.truncated) return undefined
      throw error
    })
    if (content === undefined || part.file.truncated) throw new Invalid([{ field: part.fieldname, code: 'FILE_TOO_LARGE', text: TOO_LARGE }])
    if (part.filename !== '' && content.length > 0) files.push({ field: part.fieldname, fileName: plainText(part.filename).normalize('NFC'), content })
  }
  const tree = nestFields(entries)
  return { tree, typed: typedOf(tree), files }
}

function* entriesOf(sent: Record<string, string | string[]>): Generator<[string, string]> {
  for (const [name, value] of Object.entries(sent)) {
    for (const one of Array.isArray(value) ? value : [value]) yield [name, one.normalize('NFC')]
  }
}

/** Never shown again in a form: passwords, one-time codes, tokens. */
const SECRET_FIELD = /password|^(?:code|secret|token)$/i

function typedOf(tree: Record<string, unknown>): Record<string, string | readonly string[]> {
  return Object.fromEntries(Object.entries(flatFields(tree)).filter(([name]) => !SECRET_FIELD.test(name)))
}

function notAnObject(): Invalid {
  return new Invalid([{ field: '', code: 'BODY_NOT_OBJECT', text: { vi: 'Nội dung gửi lên phải là một đối tượng.', en: 'The body must be an object.' } }])
}
