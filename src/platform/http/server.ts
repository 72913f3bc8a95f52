import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import compress from '@fastify/compress'
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { Missing } from '../../kernel/problem.ts'
import { NotSignedIn } from './authorize.ts'
import type { Exchange, ServerParts } from './exchange.ts'
import { openExchange } from './open-exchange.ts'
import { answerAction, answerPage } from './perform.ts'
import { CrossSite, problemFrom, problemJson } from './problem-details.ts'
import { MAX_FILE_BYTES } from './read-body.ts'
import type { Route } from './route.ts'
import { SECURITY_HEADERS } from './security-headers.ts'

const FORM_BYTES = 4 * 1024 * 1024

/**
 * The HTTP server of a table of routes. Refuses to start (throws) when two routes share a name or an address,
 * or when a route declares no access.
 */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: parts.log as FastifyBaseLogger, trustProxy: parts.trustProxy, bodyLimit: FORM_BYTES,
    logController: new LogController({ disableRequestLogging: true }), routerOptions: { maxParamLength: 300 }, forceCloseConnections: true,
  })
  await app.register(formbody, { bodyLimit: FORM_BYTES })
  await app.register(multipart, { limits: { fileSize: MAX_FILE_BYTES } })
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'], customTypes: /^(text\/(?!event-stream)|application\/(json|problem\+json|javascript)|image\/svg)/ })
  app.addHook('onSend', async (_request, reply) => {
    for (const [name, value] of SECURITY_HEADERS) if (!reply.hasHeader(name)) reply.header(name, value)
    if (parts.publicUrl.startsWith('https:')) reply.header('strict-transport-security', 'max-age=31536000')
  })
  const pages = new Map(parts.routes.filter((r) => r.kind === 'page').map((r) => [r.name, r]))
  checkTable(parts.routes)
  for (const route of parts.routes) {
    app.route({ method: route.method, url: route.path, handler: (request, reply) => perform(parts, pages, route, request, reply) })
  }
  const fail = async (request: FastifyRequest, reply: FastifyReply, error: unknown) =>
    answerProblem((await openExchange(parts, pages, request, reply)).exchange, error)
  app.setNotFoundHandler((request, reply) => fail(request, reply, new Missing()))
  app.setErrorHandler((error, request, reply) => fail(request, reply, error))
  return app
}

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
    if (!exchange.bearer) refuseCrossSite(request)
    return await answerAction(exchange, route)
  } catch (error) {
    return answerProblem(exchange, error)
  }
}

async function answerProblem({ reply, request, ctx, parts, json }: Exchange, error: unknown): Promise<unknown> {
  const problem = problemFrom(error)
  if (problem.status >= 500) request.log.error({ err: error, route: request.routeOptions.url }, 'request failed')
  if (json) return reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problemJson(problem, ctx.language, ctx.url)))
  if (error instanceof NotSignedIn && request.method === 'GET') return reply.code(303).header('location', `/sign-in?next=${encodeURIComponent(ctx.url)}`).send()
  return reply.code(problem.status).type('text/html; charset=utf-8').send(await parts.renderProblem(problem, ctx))
}

/** A browser always tells where a form came from; another site's form never acts under this site's cookie. */
function refuseCrossSite(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site']
  const { origin } = request.headers
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new CrossSite()
  if (site === undefined && origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === request.headers.host)) throw new CrossSite()
}
