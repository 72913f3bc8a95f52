import type { FastifyReply } from 'fastify'

/** Sent with every answer. No inline script or style anywhere, so the policy needs no exception. */
const SECURITY_HEADERS: readonly (readonly [string, string])[] = [
  ['content-security-policy', "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'same-origin'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()'],
  ['cache-control', 'private, no-cache'],
]

/** Puts them on an answer that does not say otherwise itself. */
export function setSecurityHeaders(reply: FastifyReply, publicUrl: string): void {
  for (const [name, value] of SECURITY_HEADERS) if (!reply.hasHeader(name)) reply.header(name, value)
  if (publicUrl.startsWith('https:')) reply.header('strict-transport-security', 'max-age=31536000')
}
