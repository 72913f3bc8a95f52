import { PassThrough } from 'node:stream'
import type { z } from 'zod'
import type { Db, Tx } from '../db/database.ts'
import { keepAnswer, takeKey } from '../db/idempotency-keys.ts'
import { Invalid } from '../../kernel/problem.ts'
import { authorize } from './authorize.ts'
import { closeInput, refuseForeignQuery } from './closed-input.ts'
import { flashCookie, sessionCookie } from './cookies.ts'
import { ONCE_FIELD, onceKey, requestHash } from './idempotency.ts'
import { locationOf } from './location.ts'
import { parsedAddress } from './parsed-address.ts'
import { plainQuery } from './plain-values.ts'
import { CrossSite, problemFrom } from './problem-details.ts'
import { type Body, NO_BODY, readBody } from './read-body.ts'
import type { Ctx, Done, FileAnswer, FormState, PageAnswer, Route } from './route.ts'
import type { Exchange } from './exchange.ts'
import { mayBeRemembered, rememberedPage, withFreshKeys } from './remembered-page.ts'
import { SPECULATION_RULES } from './speculation-rules.ts'

type AnyPage = { answer: (c: { ctx: Ctx; params: unknown; query: unknown; permit: unknown }) => Promise<PageAnswer> }
type AnyAction = {
  form: (params: unknown) => { page: string; params?: Record<string, string>; query?: Record<string, string> }
  act: (c: { ctx: Ctx; tx: Tx; params: unknown; body: unknown; files: Body['files']; permit: unknown }) => Promise<Done>
}

const parsed = (schema: z.ZodType | undefined, value: unknown): unknown => (schema === undefined ? {} : schema.parse(value ?? {}))

export async function answerPage(exchange: Exchange, route: Route): Promise<unknown> {
  const { request, reply, parts, ctx } = exchange
  const answer = () => pageAnswer(ctx, route, request.params, request.query)
  if (!mayBeRemembered(exchange, route)) return sendPage(exchange, await answer())
  const html = await rememberedPage(exchange, route, async () => {
    const drawn = await answer()
    if (!('view' in drawn)) throw new Error(`${route.name} is remembered, but answers no view`)
    return parts.render(drawn.view(), ctx, undefined)
  })
  return sendHtml(reply, html)
}

const sendHtml = (reply: Exchange['reply'], html: string | Buffer): unknown =>
  reply.header('vary', 'accept, authorization, cookie').type('text/html; charset=utf-8').header('speculation-rules', `"${SPECULATION_RULES.path}"`).send(html)

async function pageAnswer(ctx: Ctx, route: Route, rawParams: unknown, rawQuery: unknown): Promise<PageAnswer> {
  const params = parsedAddress(route.params, rawParams)
  const permit = await authorize(route.access, ctx, params, true)
  const sent = plainQuery(rawQuery)
  if (route.closed !== undefined) refuseForeignQuery(route.query, route.closed, sent)
  const query = parsed(route.query, sent)
  return (route.page as unknown as AnyPage).answer({ ctx, params, query, permit })
}

async function sendPage(exchange: Exchange, answer: PageAnswer, status?: number): Promise<unknown> {
  const { reply, ctx, parts, json } = exchange
  if ('to' in answer) return reply.code(303).header('location', locationOf(answer.to)).send()
  if ('file' in answer) return sendFile(exchange, answer.file)
  if ('stream' in answer) return sendStream(exchange, answer.stream)
  reply.code(status ?? answer.status ?? 200).header('vary', 'accept, authorization, cookie')
  if (json) return reply.type('application/json; charset=utf-8').send(JSON.stringify(answer.data))
  return sendHtml(reply, withFreshKeys(await parts.render(answer.view(), ctx, exchange.flash)))
}

function sendFile({ reply }: Exchange, file: FileAnswer): unknown {
  const plain = file.fileName.replaceAll(/[^\x20-\x7e]|["\\]/g, '_')
  const disposition = `${file.inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.fileName.toWellFormed()).replaceAll("'", '%27')}`
  reply.header('content-disposition', disposition).type(file.mediaType).header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
  if (file.immutable) reply.header('cache-control', 'private, max-age=31536000, immutable')
  return reply.send(file.content)
}

/** Server-sent events; a comment every 25 s keeps proxies from closing a quiet stream. */
async function sendStream({ reply, request }: Exchange, run: (send: (event: string, data: string) => void, closed: AbortSignal) => Promise<void>): Promise<unknown> {
  const out = new PassThrough()
  const gone = new AbortController()
  // The browser comes back by itself, and is then asked again who it is: a revoked session ends here at the latest.
  const end = setTimeout(() => gone.abort(), 15 * 60_000)
  const beat = setInterval(() => out.write(':\n\n'), 25_000)
  request.raw.on('close', () => gone.abort())
  gone.signal.addEventListener('abort', () => {
    clearInterval(beat)
    clearTimeout(end)
    out.end()
  })
  reply.type('text/event-stream').header('cache-control', 'no-store').header('x-accel-buffering', 'no')
  await run((event, data) => out.write(`event: ${event}\ndata: ${data}\n\n`), gone.signal)
  return reply.send(out)
}

export async function answerAction(exchange: Exchange, route: Route): Promise<unknown> {
  const { request, ctx } = exchange
  const params = parsedAddress(route.params, request.params)
  let body = NO_BODY
  try {
    body = await readBody(request)
    if (route.closed !== undefined) {
      const closed = closeInput(route.body as z.ZodType, route.closed, { raw: request.body, query: request.query, body })
      body = closed.body
      if (closed.foreign.length > 0) throw new Invalid(closed.foreign)
    }
    const done = await inTransaction(ctx.db as Db, (tx) => act(exchange, route, { ...ctx, db: tx, snapshot: undefined }, tx, params, body))
    return await sendDone(exchange, done)
  } catch (error) {
    if (await shownAgain(exchange, route, params, body, error)) return exchange.reply
    throw error
  }
}

async function act(exchange: Exchange, route: Route, ctx: Ctx, tx: Tx, params: unknown, body: Body): Promise<Done> {
  const permit = await authorize(route.access, ctx, params, false)
  const { [ONCE_FIELD]: once, ...tree } = body.tree
  const key = onceKey(exchange.request.headers['idempotency-key'], once, route.closed !== undefined)
  // What is not taken must not have been written for a moment either: a row rolled back is still in the files of the database.
  const input: unknown = (route.body as z.ZodType).parse(tree)
  const run = () => (route.action as unknown as AnyAction).act({ ctx, tx, params, body: input, files: body.files, permit })
  if (ctx.actor === null || key === undefined) return run()
  const path = exchange.request.url
  const kept = await takeKey(tx, ctx.actor.userId, key, route.name, requestHash(route.method, path, { ...body, tree }), ctx.now)
  if (kept !== undefined) return { to: kept.to, data: kept.data, status: kept.status === 201 ? 201 : 200 }
  const done = await run()
  await keepAnswer(tx, ctx.actor.userId, key, { status: done.status ?? 200, to: done.to, data: done.view === undefined ? done.data ?? null : null })
  return done
}

const RETRIED = new Set(['40001', '40P01'])

/** One transaction; tried again (three times in all) when PostgreSQL ended it for the sake of another. */
async function inTransaction<T>(db: Db, run: (tx: Tx) => Promise<T>, attempt = 1): Promise<T> {
  try {
    return await db.transaction().execute(run)
  } catch (error) {
    const code = (error as { code?: string }).code ?? ''
    if (attempt < 3 && RETRIED.has(code)) return inTransaction(db, run, attempt + 1)
    throw error
  }
}

async function sendDone(exchange: Exchange, done: Done): Promise<unknown> {
  const { reply, json, parts, ctx } = exchange
  const to = locationOf(done.to)
  const cookies: string[] = []
  if (done.session !== undefined) cookies.push(sessionCookie(done.session))
  if (done.flash !== undefined && !json && done.view === undefined) cookies.push(flashCookie(done.flash))
  if (cookies.length > 0) reply.header('set-cookie', cookies)
  if (json) return reply.code(done.status ?? 200).header('location', to).type('application/json; charset=utf-8').send(JSON.stringify(done.data ?? { to }))
  if (done.view !== undefined) return reply.code(200).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(withFreshKeys(await parts.render(done.view(), ctx, done.flash)))
  return reply.code(303).header('location', to).send()
}

const SHOWN_AGAIN = new Set([403, 409, 422])

/** The page of the form once more, with what was typed and the reasons beside their fields; false where there is none to show. */
export async function shownAgain(exchange: Exchange, route: Route, params: unknown, body: Body, error: unknown): Promise<boolean> {
  const problem = problemFrom(error)
  if (exchange.json || !SHOWN_AGAIN.has(problem.status) || error instanceof CrossSite) return false
  const place = (route.action as unknown as AnyAction).form(params)
  const pageRoute = exchange.pages.get(place.page)
  if (pageRoute === undefined) throw new Error(`${route.name} names the page ${place.page}, which is not there`)
  const form: FormState = {
    route: route.name, status: problem.status, values: body.typed,
    problems: problem.problems.length > 0 ? problem.problems : [{ field: '', code: problem.code, text: problem.title }],
    ...(problem.existing === undefined ? {} : { existing: problem.existing }),
  }
  try {
    const answer = await pageAnswer({ ...exchange.ctx, form }, pageRoute, place.params ?? {}, place.query ?? {})
    await sendPage(exchange, answer, problem.status)
    return true
  } catch {
    return false // the page itself may not be seen: the plain problem is answered instead
  }
}
