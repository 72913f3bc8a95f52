/**
 * An address of this very site as the `Location` header takes it: whatever is not visible ASCII is percent-encoded, so that
 * `/assignments?q=đất` is not refused by Node after the change was committed. What leads elsewhere (`//evil.example`,
 * `/\evil.example`, `https:…`) becomes the home page.
 */
export function locationOf(to: string): string {
  const encoded = to.toWellFormed().replace(/[^\x21-\x7e]+/g, encodeURIComponent)
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(encoded) ? encoded : '/'
}
