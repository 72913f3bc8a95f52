/**
 * Which links a browser may fetch as soon as the pointer rests on them (architecture §1). Pages only: nothing that is
 * downloaded, streamed, costly, or ends a session.
 */
const NOT_AHEAD = [
  '/sign-out*', '/set-password/*', '/set-up/*', '/notifications/stream', '/attachments/*', '/assets/*', '/api/*',
  '/*/export*', '/*/template.*', '/*/import/*', '/events\\?*',
]

const RULES = {
  prefetch: [{ source: 'document', where: { and: [{ href_matches: '/*' }, { not: { href_matches: NOT_AHEAD } }] }, eagerness: 'moderate' }],
}

/** The file every page's `Speculation-Rules` header names; a header needs no exception from the content security policy. */
export const SPECULATION_RULES = {
  path: '/assets/speculation-rules.json',
  mediaType: 'application/speculationrules+json',
  content: Buffer.from(JSON.stringify(RULES)),
} as const
