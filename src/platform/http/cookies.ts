import type { Text } from '../../kernel/text.ts'

/** The `__Host-` prefix binds a cookie to this host, over TLS or loopback, for all paths (RFC 6265bis §4.1.3.2). */
export const SESSION_COOKIE = '__Host-session'
export const FLASH_COOKIE = '__Host-flash'

const BASE = 'Path=/; Secure; HttpOnly; SameSite=Lax'

export function sessionCookie(session: { token: string; maxAgeSeconds: number } | null): string {
  return session === null ? `${SESSION_COOKIE}=; Max-Age=0; ${BASE}` : `${SESSION_COOKIE}=${session.token}; Max-Age=${session.maxAgeSeconds}; ${BASE}`
}

export function flashCookie(text: Text | null): string {
  const value = text === null ? '' : Buffer.from(JSON.stringify(text)).toString('base64url')
  return `${FLASH_COOKIE}=${value}; Max-Age=${text === null ? 0 : 30}; ${BASE}`
}

export function readCookies(header: string | undefined): Map<string, string> {
  const cookies = new Map<string, string>()
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=')
    if (at > 0) cookies.set(pair.slice(0, at).trim(), pair.slice(at + 1).trim())
  }
  return cookies
}

export function readFlash(value: string | undefined): Text | undefined {
  if (!value) return undefined
  try {
    const said = JSON.parse(Buffer.from(value, 'base64url').toString()) as Partial<Text>
    return typeof said.vi === 'string' && typeof said.en === 'string' ? { vi: said.vi, en: said.en } : undefined
  } catch {
    return undefined
  }
}
