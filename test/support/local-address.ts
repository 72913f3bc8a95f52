import type { FastifyInstance } from 'fastify'

/** Where a server that listens on a free port is reached from this machine. */
export function localAddress(server: FastifyInstance): string {
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('the server does not listen')
  return `http://localhost:${address.port}`
}
