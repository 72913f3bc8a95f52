import { connect, type Socket } from 'node:net'

export type Answered = { readonly status: number; readonly bytes: number; readonly body: Buffer }

const HEAD_END = Buffer.from('\r\n\r\n')
const LAST_CHUNK = Buffer.from('0\r\n\r\n')

/**
 * One keep-alive connection that sends a prepared request and waits for the whole answer. It understands only what our server
 * and Node's send (Content-Length, chunked), and therefore costs a fraction of a full client: on two cores the generator must not
 * eat what it measures.
 */
export class HttpConnection {
  readonly #socket: Socket
  #received: Buffer[] = []
  #length = 0
  #waiting: { resolve: (answer: Answered) => void; reject: (error: Error) => void } | undefined
  #expected = -1

  constructor(port: number) {
    this.#socket = connect(port, '127.0.0.1').setNoDelay(true)
    this.#socket.on('data', (data: Buffer) => this.#take(data))
    this.#socket.on('error', (error) => this.#waiting?.reject(error))
    this.#socket.on('close', () => this.#waiting?.reject(new Error('connection closed')))
  }

  send(request: Buffer): Promise<Answered> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject }
      this.#received = []
      this.#length = 0
      this.#expected = -1
      this.#socket.write(request)
    })
  }

  close(): void {
    this.#waiting = undefined
    this.#socket.destroy()
  }

  #take(data: Buffer): void {
    this.#received.push(data)
    this.#length += data.length
    if (this.#expected === -1) this.#expected = this.#whole()
    const chunked = this.#expected === 0
    if (this.#expected === -1) return
    if (chunked ? !endsWith(this.#received, LAST_CHUNK) : this.#length < this.#expected) return
    const whole = this.#received.length === 1 ? data : Buffer.concat(this.#received)
    const waiting = this.#waiting
    this.#waiting = undefined
    waiting?.resolve({ status: Number(whole.toString('latin1', 9, 12)), bytes: this.#length, body: whole })
  }

  /** Length of head and body; 0 for a chunked body; -1 while the head is not complete. */
  #whole(): number {
    const first = this.#received.length === 1 ? (this.#received[0] as Buffer) : Buffer.concat(this.#received)
    const end = first.indexOf(HEAD_END)
    if (end === -1) return -1
    const head = first.toString('latin1', 0, end)
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
    if (length !== undefined) return end + 4 + Number(length)
    return /\r\ntransfer-encoding: *chunked/i.test(head) ? 0 : end + 4
  }
}

function endsWith(parts: readonly Buffer[], end: Buffer): boolean {
  const last = parts.at(-1) as Buffer
  const tail = last.length >= end.length || parts.length === 1 ? last : Buffer.concat([parts.at(-2) as Buffer, last])
  return tail.length >= end.length && tail.compare(end, 0, end.length, tail.length - end.length) === 0
}
