import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type ReceivedMessage = { readonly id: string; readonly to: string; readonly template: string; readonly text: string }
export type MessageReceiver = {
  readonly url: string
  /** Signed rightly, one for each key. */
  readonly messages: ReceivedMessage[]
  /** How often it was called. */
  calls: number
  answer: number
  close(): Promise<void>
}

/** A real HTTP receiver that checks signatures by itself and passes on one message a key, as the contract asks. */
export async function startMessageReceiver(secret: string): Promise<MessageReceiver> {
  const seen = new Set<string>()
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
      receiver.calls += 1
      const body = Buffer.concat(parts)
      const right = Buffer.from(`sha256=${createHmac('sha256', secret).update(`${String(request.headers['x-chidao-timestamp'])}.`).update(body).digest('hex')}`)
      const given = Buffer.from(String(request.headers['x-chidao-signature']))
      const signed = given.length === right.length && timingSafeEqual(given, right)
      const key = String(request.headers['idempotency-key'])
      if (signed && receiver.answer < 300 && !seen.has(key)) {
        seen.add(key)
        receiver.messages.push(JSON.parse(body.toString()) as ReceivedMessage)
      }
      response.writeHead(signed ? receiver.answer : 401).end()
    })
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const receiver: MessageReceiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`, messages: [], calls: 0, answer: 202,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  }
  return receiver
}
