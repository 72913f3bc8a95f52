import type { NoticeCursor } from './queries/notices-for.ts'

const FORM = /^([ur])_((?:19|20|21)\d{2}-\d{2}-\d{2}T[\d:.]{5,20}Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

export function writeCursor({ read, at, id }: NoticeCursor): string {
  return `${read ? 'r' : 'u'}_${at.toString()}_${id}`
}

/** Undefined for what is not a cursor: the list then starts at its beginning. */
export function readCursor(text: string): NoticeCursor | undefined {
  const [, part, at, id] = FORM.exec(text) ?? []
  if (part === undefined || at === undefined || id === undefined) return undefined
  try {
    return { read: part === 'r', at: Temporal.Instant.from(at), id }
  } catch {
    return undefined
  }
}
