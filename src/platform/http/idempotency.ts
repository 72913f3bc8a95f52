import { createHash } from 'node:crypto'
import type { Body } from './read-body.ts'

/** Form field that carries the key when the browser sends a form; a fresh one is put into every form. */
export const ONCE_FIELD = 'once'

/** What makes two requests the same: method, address, fields and files. */
export function requestHash(method: string, path: string, body: Body): Buffer {
  const hash = createHash('sha256').update(`${method} ${path}\n${JSON.stringify(body.tree)}`)
  for (const file of body.files) hash.update(file.fileName).update(file.content)
  return hash.digest()
}
