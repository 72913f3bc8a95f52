import type { FastifyRequest } from 'fastify'
import { CrossSite } from './problem-details.ts'

/** A browser always tells where a form came from; another site's form never acts under this site's cookie. */
export function refuseCrossSite(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site']
  const { origin } = request.headers
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new CrossSite()
  if (site === undefined && origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === request.headers.host)) throw new CrossSite()
}
