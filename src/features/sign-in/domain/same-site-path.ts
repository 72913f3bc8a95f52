const elsewhere = 'http://elsewhere.invalid'

/**
 * A path of this very site with its query, or undefined: `//evil.com`, `/\evil.com`, `https:…` and control characters
 * all lead elsewhere in some browser, so whatever does not read back as a plain path is not followed.
 */
export function sameSitePath(text: string | undefined): string | undefined {
  if (text === undefined || text.length > 2000 || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(text)) return undefined
  if (!URL.canParse(text, elsewhere)) return undefined
  const { origin, pathname, search } = new URL(text, elsewhere)
  return origin === elsewhere && !pathname.startsWith('//') ? pathname + search : undefined
}

/** Where a person goes after signing in: what they asked for, unless that is the sign-in itself. */
export function placeAfterSignIn(next: string | undefined): string {
  const path = sameSitePath(next)
  return path === undefined || /^\/(sign-in|sign-out|set-password|set-up)(\/|\?|$)/.test(path) ? '/' : path
}
