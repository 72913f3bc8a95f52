import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '../../kernel/actor.ts'
import type { Language } from '../../kernel/text.ts'
import { FLASH_COOKIE, SESSION_COOKIE, flashCookie, readCookies, readFlash } from './cookies.ts'
import type { Authenticated, Exchange, ServerParts } from './exchange.ts'
import type { Route } from './route.ts'

export type Opened = { readonly exchange: Exchange; readonly failure: unknown }

const opened = new WeakMap<FastifyRequest, Promise<Opened>>()

/** Finds out, once a request, who asks, in which language and form. Never throws: what failed is answered by the caller as a problem. */
export function openExchange(parts: ServerParts, pages: ReadonlyMap<string, Route>, request: FastifyRequest, reply: FastifyReply): Promise<Opened> {
  const known = opened.get(request)
  if (known !== undefined) return known
  const found = open(parts, pages, request, reply)
  opened.set(request, found)
  return found
}

async function open(parts: ServerParts, pages: ReadonlyMap<string, Route>, request: FastifyRequest, reply: FastifyReply): Promise<Opened> {
  const now = parts.clock.now()
  const cookies = readCookies(request.headers.cookie)
  const bearer = /^Bearer +([\w.~+/=-]{20,200})$/i.exec(request.headers.authorization ?? '')?.[1]
  const token = bearer ?? cookies.get(SESSION_COOKIE)
  const json = wantsJson(request)
  // A page fetched before anybody asked for it (speculation rules) must not use up what the next page has to say.
  const ahead = /prefetch/.test(String(request.headers['sec-purpose'] ?? ''))
  const flash = json || ahead ? undefined : readFlash(cookies.get(FLASH_COOKIE))
  if (flash !== undefined) reply.header('set-cookie', flashCookie(null))
  const exchange = ({ actor, snapshot }: Authenticated): Exchange => ({
    parts, request, reply, json, flash, pages, bearer: bearer !== undefined,
    ctx: {
      db: parts.db, signals: parts.signals, now, today: now.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate(),
      url: request.url, standsOn: standsOn(request), address: request.ip, userAgent: (request.headers['user-agent'] ?? '').slice(0, 300),
      token, form: undefined, actor, snapshot, language: languageOf(request, actor), publicUrl: parts.publicUrl, channels: parts.channels,
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

/** An action has no page of its own to come back to: the form's page, if the browser tells it and it is ours, else the first page. */
function standsOn(request: FastifyRequest): string {
  if (request.method === 'GET' || request.method === 'HEAD') return request.url
  const { referer } = request.headers
  if (referer === undefined || !URL.canParse(referer)) return '/'
  const { host, pathname, search } = new URL(referer)
  return host === request.headers.host ? `${pathname}${search}` : '/'
}

function wantsJson(request: FastifyRequest): boolean {
  const accept = request.headers.accept ?? ''
  if (accept.includes('application/json') || accept.includes('application/problem+json')) return true
  // A token is a program's: it is answered in JSON unless it asks for the page.
  if (/^bearer\b/i.test(request.headers.authorization ?? '')) return !accept.includes('text/html')
  return !accept.includes('text/html') && (request.headers['content-type'] ?? '').startsWith('application/json')
}

/** The language of the person's account; for visitors that of their browser, Vietnamese unless it asks for English alone. */
function languageOf(request: FastifyRequest, actor: Actor | null): Language {
  const header = request.headers['accept-language'] ?? ''
  if (actor !== null) return actor.language
  return /^en\b/i.test(header) && !/\bvi\b/i.test(header) ? 'en' : 'vi'
}
