const LONGEST = 200

// Control characters, zero-width characters and direction overrides, with which a name can be made to look like another.
const HIDDEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu

/** The name as it is kept: without folders or hidden characters, at most 200 characters with its ending whole. Empty when nothing is left. */
export function cleanFileName(sent: string): string {
  const last = sent.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const name = last.replace(HIDDEN, '').replace(/\s+/g, ' ').trim()
  if (name.length <= LONGEST) return name
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? ''
  return name.slice(0, LONGEST - ending.length).trimEnd() + ending
}
