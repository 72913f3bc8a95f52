/** Where a page of the list ends: the values it is sorted by, and the row. `key` is null where the row has no such day. */
export type Cursor = {
  readonly key: string | null
  readonly id: string
  /** Only when sorted by unit. */
  readonly lead?: string
}

const IDENTIFIER = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** A day, or an instant to the microsecond as the database keeps it. */
const KEY = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z)?$/

/** Opaque to the visitor: base64url of the values. */
export function writeCursor({ key, id, lead }: Cursor): string {
  return Buffer.from(JSON.stringify(lead === undefined ? [key, id] : [key, id, lead])).toString('base64url')
}

/** The position a cursor names; undefined for anything `writeCursor` did not write. */
export function findCursor(text: string): Cursor | undefined {
  if (text.length > 300) return undefined
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    return Array.isArray(parts) ? fromParts(parts) : undefined
  } catch {
    return undefined
  }
}

function fromParts([key, id, lead, ...rest]: unknown[]): Cursor | undefined {
  if (rest.length > 0 || typeof id !== 'string' || !IDENTIFIER.test(id)) return undefined
  if (key !== null && !(typeof key === 'string' && isMoment(key))) return undefined
  if (lead === undefined) return { key, id }
  return typeof lead === 'string' && IDENTIFIER.test(lead) ? { key, id, lead } : undefined
}

function isMoment(key: string): boolean {
  if (!KEY.test(key)) return false
  try {
    return key.length === 10 ? Temporal.PlainDate.from(key).toString() === key : Temporal.Instant.from(key) !== undefined
  } catch {
    return false
  }
}
