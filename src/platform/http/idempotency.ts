import { createHash } from 'node:crypto'
import { Invalid } from '../../kernel/problem.ts'
import type { Body } from './read-body.ts'

/** Form field that carries the key when the browser sends a form; a fresh one is put into every form. */
export const ONCE_FIELD = 'once'

const BAD_KEY = { vi: 'Khóa chống gửi trùng phải gồm 1 đến 200 ký tự ASCII không có khoảng trắng.', en: 'Idempotency-Key must be 1 to 200 visible ASCII characters.' }

/**
 * The key of this request: the header's, else the form's. An empty one is none. Throws Invalid (422) for what is no key.
 * `hashed` keeps of it only what tells it from others: a key is text that somebody chose.
 */
export function onceKey(header: unknown, field: unknown, hashed: boolean): string | undefined {
  const given = header === undefined || header === '' ? field : header
  if (given === undefined || given === null || given === '') return undefined
  if (typeof given === 'string' && /^[\x21-\x7e]{1,200}$/.test(given)) return hashed ? createHash('sha256').update(given).digest('base64url') : given
  throw new Invalid([{ field: '', code: 'INVALID_IDEMPOTENCY_KEY', text: BAD_KEY }])
}

/** What makes two requests the same: method, address, fields and files. */
export function requestHash(method: string, path: string, body: Body): Buffer {
  const hash = createHash('sha256').update(`${method} ${path}\n${JSON.stringify(body.tree)}`)
  for (const file of body.files) hash.update(file.fileName).update(file.content)
  return hash.digest()
}
