import type { NoticeCursor } from './queries/notices-for.ts'

const FORM = /^([ur])_([0-9TZ:.-]{10,40})_([0-9a-f-]{36})$/

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
