import { createHash } from 'node:crypto'

/** The hash before the first event. */
export const GENESIS = Buffer.alloc(32)

/** One link: sha256(previous hash ‖ event). Changing any sealed event breaks every later link. */
export function link(previous: Buffer, content: string): Buffer {
  return createHash('sha256').update(previous).update(content).digest()
}
