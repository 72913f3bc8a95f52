import type { UpwardPosition } from './queries/upward-rows.ts'

const IDENTIFIER = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Opaque to the visitor: base64url of the body and the task at which a page ends. */
export function writeUpwardPosition({ body, id }: UpwardPosition): string {
  return Buffer.from(JSON.stringify([body, id])).toString('base64url')
}

/** Undefined for anything `writeUpwardPosition` did not write. */
export function readUpwardPosition(text: string | undefined): UpwardPosition | undefined {
  if (text === undefined) return undefined
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    if (!Array.isArray(parts)) return undefined
    const [body, id] = parts as unknown[]
    return typeof body === 'string' && typeof id === 'string' && IDENTIFIER.test(id) ? { body, id } : undefined
  } catch {
    return undefined
  }
}
