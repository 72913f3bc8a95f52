import { fork } from 'node:child_process'
import { HttpConnection } from './http-connection.ts'

export type Request = { readonly method: 'GET' | 'POST'; readonly path: string; readonly headers: Readonly<Record<string, string>>; readonly body?: string }

export type Load = {
  readonly port: number
  readonly requests: readonly Request[]
  readonly concurrency: number
  readonly seconds: number
  /** Each request once only (changes); ends early when none is left. */
  readonly once: boolean
  /** Requests a second to hold to; as many as possible when absent. */
  readonly rate?: number
}

export type Measured = {
  readonly perSecond: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  /** Of one answer, head included, on average. */
  readonly bytes: number
  readonly answers: number
  readonly errors: number
  /** The first answer that was an error. */
  readonly error?: string
}

export const GENERATOR = '--generator'

/** Puts load on a server from a process of its own. */
export async function putLoad(load: Load): Promise<Measured> {
  const child = fork(process.argv[1] as string, [GENERATOR], { serialization: 'advanced' })
  try {
    return await new Promise<Measured>((resolve, reject) => {
      child.once('message', (measured) => resolve(measured as Measured)).once('error', reject).once('close', () => reject(new Error('the load generator died')))
      child.send(load)
    })
  } finally {
    child.kill()
  }
}

/** What the process of the generator does: one load, one answer. */
export function runGenerator(): void {
  process.once('message', (load) => {
    void generate(load as Load).then((measured) => process.send?.(measured))
  })
}

async function generate({ port, requests, concurrency, seconds, once, rate }: Load): Promise<Measured> {
  const prepared = requests.map(onTheWire)
  const times: number[] = []
  let next = 0
  const last = once ? prepared.length : Number.POSITIVE_INFINITY
  let bytes = 0
  let errors = 0
  let error: string | undefined
  const started = performance.now()
  const end = started + seconds * 1000
  const client = async () => {
    const connection = new HttpConnection(port)
    while (performance.now() < end && next < last) {
      const request = prepared[next++ % prepared.length] as Buffer
      const sent = performance.now()
      const answer = await connection.send(request).catch((failure: Error) => failure)
      const took = performance.now() - sent
      times.push(took)
      if (answer instanceof Error || answer.status >= 400 || answer.status === 303) {
        errors++
        error ??= answer instanceof Error ? answer.message : `${request.subarray(0, 60).toString().split('\r\n')[0]} → ${answer.body.toString('utf8', 0, 100_000).replace(/^([^\r]*)[\s\S]*?\r\n\r\n/, '$1 ').slice(0, 400)}`
        if (answer instanceof Error) break
      } else bytes += answer.bytes
      if (rate !== undefined) await new Promise((resolve) => setTimeout(resolve, Math.max(0, (1000 * concurrency) / rate - took)))
    }
    connection.close()
  }
  await Promise.all(Array.from({ length: concurrency }, client))
  const elapsed = (performance.now() - started) / 1000
  return { ...statistics(times, elapsed), bytes: Math.round(bytes / Math.max(1, times.length - errors)), errors, ...(error === undefined ? {} : { error }) }
}

/** Latencies in milliseconds over a time in seconds. */
export function statistics(times: number[], elapsed: number): Pick<Measured, 'perSecond' | 'p50' | 'p95' | 'p99' | 'answers'> {
  const sorted = Float64Array.from(times).toSorted()
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
  return { perSecond: times.length / elapsed, p50: at(0.5), p95: at(0.95), p99: at(0.99), answers: times.length }
}

function onTheWire({ method, path, headers, body }: Request): Buffer {
  const all = { host: 'localhost', ...headers, ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }) }
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}`).join('\r\n')
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${head}\r\n\r\n${body ?? ''}`)
}
