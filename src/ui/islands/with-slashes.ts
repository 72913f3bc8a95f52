/** A date as it grows: digits get their slashes, and any separator typed becomes one slash. */
export function withSlashes(typed: string): string {
  const plain = typed.replace(/[./\-\s]+/g, '/')
  const match = /^(\d{2})\/?(\d{2})?\/?(\d*)$/.exec(plain)
  if (match === null) return plain
  const [, day = '', month, year = ''] = match
  return month === undefined ? `${day}/${year}` : `${day}/${month}/${year}`
}
