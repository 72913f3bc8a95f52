import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { Missing } from '../../kernel/problem.ts'
import { admit, OPEN_BODY_BYTES } from './admit.ts'
import { NotSignedIn } from './authorize.ts'
import type { Exchange, ServerParts } from './exchange.ts'
import { openExchange } from './open-exchange.ts'
import { answerAction, answerPage, shownAgain } from './perform.ts'
import { problemFrom, problemJson } from './problem-details.ts'
import { MAX_FILE_BYTES, NO_BODY } from './read-body.ts'
import type { Route } from './route.ts'
import { setSecurityHeaders } from './security-headers.ts'

const FORM_BYTES = 4 * 1024 * 1024

/**
 * The HTTP server of a table of routes. Refuses to start (throws) when two routes share a name or an address,
 * or when a route declares no access.
 */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const pages = new Map(parts.routes.filter((r) => r.kind === 'page').map((r) => [r.name, r]))
  checkTable(parts.routes)
  const fail = async (request: FastifyRequest, reply: FastifyReply, error: unknown) =>
    answerProblem((await openExchange(parts, pages, request, reply)).exchange, error)
  const app = Fastify({
    // An address that cannot be read (`/%ff`, an endless id) never reaches a route or a hook; it names nothing either.
    frameworkErrors: (_error, request, reply) => {
      setSecurityHeaders(reply, parts.publicUrl)
      fail(request as FastifyRequest, reply as FastifyReply, new Missing()).catch(() => reply.raw.destroy())
    },
    loggerInstance: asFastifyLog(parts.log), trustProxy: parts.trustProxy, bodyLimit: FORM_BYTES,
    logController: new LogController({ disableRequestLogging: true }), routerOptions: { maxParamLength: 300 }, forceCloseConnections: true,
  })
  await app.register(formbody, { bodyLimit: FORM_BYTES })
  await app.register(multipart, { limits: { fileSize: MAX_FILE_BYTES } })
  // Brotli 4: a list of 112 KB takes 0.85 ms instead of 0.4 at quality 2, and a first visit stays under 100,000 bytes.
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'], brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }, customTypes: /^(text\/(?!event-stream)|application\/(json|problem\+json|javascript)|image\/svg)/ })
  app.addHook('onSend', async (_request, reply) => {
    setSecurityHeaders(reply, parts.publicUrl)
  })
  for (const route of parts.routes) {
    app.route({
      method: route.method, url: route.path, handler: (request, reply) => perform(parts, pages, route, request, reply),
      ...(route.kind === 'action' ? { onRequest: (request: FastifyRequest, reply: FastifyReply) => beforeBody(parts, pages, route, request, reply) } : {}),
      ...(route.access.kind === 'everyone' ? { bodyLimit: OPEN_BODY_BYTES } : {}),
    })
  }
  app.setNotFoundHandler((request, reply) => fail(request, reply, new Missing()))
  app.setErrorHandler((error, request, reply) => fail(request, reply, error))
  return app
}

/** Typed as Fastify's own, or every instance would carry our logger in its type. */
const asFastifyLog = (log: ServerParts['log']): FastifyBaseLogger => log

function checkTable(routes: readonly Route[]): void {
  const names = new Set<string>()
  for (const route of routes) {
    if (!(route.access as { kind?: string } | undefined)?.kind) throw new Error(`${route.name} declares no access`)
    if (names.has(route.name)) throw new Error(`two routes are named ${route.name}`)
    names.add(route.name)
  }
}

async function perform(parts: ServerParts, pages: ReadonlyMap<string, Route>, route: Route, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const { exchange, failure } = await openExchange(parts, pages, request, reply)
  try {
    if (failure !== undefined) throw failure
    if (route.kind === 'page') return await answerPage(exchange, route)
    return await answerAction(exchange, route)
  } catch (error) {
    return answerProblem(exchange, error)
  }
}

/** Answers already here who may not act; the body is then never read. */
async function beforeBody(parts: ServerParts, pages: ReadonlyMap<string, Route>, route: Route, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const { exchange, failure } = await openExchange(parts, pages, request, reply)
  try {
    if (failure !== undefined) throw failure
    await admit(exchange, route)
    return undefined
  } catch (error) {
    if (!(await shownAgain(exchange, route, request.params, NO_BODY, error))) await answerProblem(exchange, error)
    return reply
  }
}

async function answerProblem({ reply, request, ctx, parts, json }: Exchange, error: unknown): Promise<unknown> {
  const problem = problemFrom(error)
  if (problem.status >= 500) request.log.error({ err: error, route: request.routeOptions.url }, 'request failed')
  if (json) return reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problemJson(problem, ctx.language, ctx.url.replace(/\?.*$/s, ''))))
  if (error instanceof NotSignedIn && request.method === 'GET') return reply.code(303).header('location', `/sign-in?next=${encodeURIComponent(ctx.url)}`).send()
  return reply.code(problem.status).type('text/html; charset=utf-8').send(await parts.renderProblem(problem, ctx))
}
