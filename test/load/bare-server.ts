import { fork } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Load, type Measured, putLoad } from './load.ts'

export const BARE = '--bare'

/** What Node's own HTTP server does with answers of this size, in a process of its own under the same load. */
export async function measureBare(bytes: number, load: Omit<Load, 'port'>): Promise<Measured> {
  const child = fork(process.argv[1] as string, [BARE, String(bytes)])
  try {
    const port = await new Promise<number>((resolve, reject) => {
      child.once('message', (message) => resolve(message as number)).once('close', () => reject(new Error('the bare server died')))
    })
    return await putLoad({ ...load, port, once: false })
  } finally {
    child.kill()
  }
}

/** The process of the bare server. */
export function runBareServer(bytes: number): void {
  const body = Buffer.alloc(Math.max(1, bytes - 120), 'x')
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': body.length }).end(body))
  })
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
}
