import { Invalid } from '../../kernel/problem.ts'
import { authorize } from './authorize.ts'
import type { Exchange } from './exchange.ts'
import { parsedAddress } from './parsed-address.ts'
import { refuseCrossSite } from './refuse-cross-site.ts'
import { RefusedBody } from './refused-body.ts'
import type { Route } from './route.ts'

/** What an action open to everyone may be sent: a user name, a password, a code. */
export const OPEN_BODY_BYTES = 64 * 1024

/**
 * Decides, before a byte of the body is read, whether it will be read: who may not act does not make this server take 25 MB in.
 * Asked once here over the pool, and again inside the transaction, where the answer counts.
 * Throws what `authorize` throws, CrossSite, RefusedBody (415: files where none are taken), or Invalid (422: files on a closed route).
 */
export async function admit(exchange: Exchange, route: Route): Promise<void> {
  const { request, ctx, bearer } = exchange
  if (!bearer) refuseCrossSite(request)
  const params = parsedAddress(route.params, request.params)
  if (route.access.kind !== 'everyone') await authorize(route.access, ctx, params, false)
  if (!isMultipart(exchange) || route.files) return
  if (route.closed !== undefined) throw new Invalid([{ field: '', ...route.closed }])
  throw new RefusedBody(415)
}

const isMultipart = ({ request }: Exchange): boolean => /^\s*multipart\//i.test(request.headers['content-type'] ?? '')
