import { randomUUIDv7 } from 'node:crypto'

/** A new identifier: UUID version 7 (RFC 9562), so that identifiers sort by the time they were made. */
export function newId(): string {
  return randomUUIDv7()
}
