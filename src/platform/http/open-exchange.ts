import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '../../kernel/actor.ts'
import type { Language } from '../../kernel/text.ts'
import { FLASH_COOKIE, SESSION_COOKIE, flashCookie, readCookies, readFlash } from './cookies.ts'
import type { Authenticated, Exchange, ServerParts } from './exchange.ts'
import type { Route } from './route.ts'

export type Opened = { readonly exchange: Exchange; readonly failure: unknown }

/** Finds out who asks, in which language and form. Never throws: what failed is answered by the caller as a problem. */
export async function openExchange(parts: ServerParts, pages: ReadonlyMap<string, Route>, request: FastifyRequest, reply: FastifyReply): Promise<Opened> {
  const now = parts.clock.now()
  const cookies = readCookies(request.headers.cookie)
  const bearer = /^Bearer ([\w.~+/=-]{20,200})$/.exec(request.headers.authorization ?? '')?.[1]
  const token = bearer ?? cookies.get(SESSION_COOKIE)
  const json = wantsJson(request)
  const flash = json ? undefined : readFlash(cookies.get(FLASH_COOKIE))
  if (flash !== undefined) reply.header('set-cookie', flashCookie(null))
  const exchange = ({ actor, snapshot }: Authenticated): Exchange => ({
    parts, request, reply, json, flash, pages, bearer: bearer !== undefined,
    ctx: {
      db: parts.db, signals: parts.signals, now, today: now.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate(),
      url: request.url, address: request.ip, userAgent: (request.headers['user-agent'] ?? '').slice(0, 300),
      token, form: undefined, actor, snapshot, language: languageOf(request, actor), publicUrl: parts.publicUrl,
    },
  })
  const nobody: Authenticated = { actor: null, snapshot: undefined }
  if (token === undefined) return { exchange: exchange(nobody), failure: undefined }
  try {
    const found = await parts.authenticate(token, bearer === undefined ? 'session' : 'bearer', now)
    return { exchange: exchange(found), failure: undefined }
  } catch (failure) {
    return { exchange: exchange(nobody), failure }
  }
}

function wantsJson(request: FastifyRequest): boolean {
  const accept = request.headers.accept ?? ''
  if (accept.includes('application/json') || accept.includes('application/problem+json')) return true
  return !accept.includes('text/html') && (request.headers['content-type'] ?? '').startsWith('application/json')
}

/** The language of the person's account; for visitors that of their browser, Vietnamese unless it asks for English alone. */
function languageOf(request: FastifyRequest, actor: Actor | null): Language {
  const header = request.headers['accept-language'] ?? ''
  if (actor !== null) return actor.language
  return /^en\b/i.test(header) && !/\bvi\b/i.test(header) ? 'en' : 'vi'
}
