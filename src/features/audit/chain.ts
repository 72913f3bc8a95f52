import { createHash } from 'node:crypto'

/** The hash before the first event. */
export const GENESIS = Buffer.alloc(32)

/** An event as it goes into the chain: its words by their digest, which can stand in when they were taken away, and the rest as it is. */
export type SealedContent = { readonly digest: Buffer; readonly rest: string }

/** One link, version 2: sha256(previous hash ‖ digest of the words ‖ rest). Changing any sealed event breaks every later link. */
export function link(previous: Buffer, { digest, rest }: SealedContent): Buffer {
  return createHash('sha256').update(previous).update(digest).update(rest).digest()
}

/** One link, version 1, as seals were written until events could lose their words: sha256(previous hash ‖ event). */
export function firstLink(previous: Buffer, content: string): Buffer {
  return createHash('sha256').update(previous).update(content).digest()
}
