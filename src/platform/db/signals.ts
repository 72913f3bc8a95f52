import { sql } from 'kysely'
import pg from 'pg'
import type { PoolSettings, Tx } from './database.ts'

const CHANNEL = 'chidao'

/** Tells every process of the application, after commit, that something under `topic` changed. */
export async function signal(tx: Tx, topic: string): Promise<void> {
  await sql`select pg_notify(${CHANNEL}, ${topic})`.execute(tx)
}

/** Listens on one connection of its own for the whole process; reconnects by itself after a break. */
export class Signals {
  readonly #settings: PoolSettings
  readonly #handlers = new Map<string, Set<() => void>>()
  #client: pg.Client | undefined
  #closed = false

  constructor(settings: PoolSettings) {
    this.#settings = settings
  }

  /** Calls `handler` at each signal on `topic` until `until` is aborted. */
  async subscribe(topic: string, until: AbortSignal, handler: () => void): Promise<void> {
    if (until.aborted) return // its end has been told already, so nothing would ever take the handler away
    const handlers = this.#handlers.get(topic) ?? new Set()
    this.#handlers.set(topic, handlers.add(handler))
    until.addEventListener('abort', () => {
      handlers.delete(handler)
      if (handlers.size === 0) this.#handlers.delete(topic)
    })
    await this.#listen()
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#client?.end().catch(() => undefined)
  }

  async #listen(): Promise<void> {
    if (this.#client !== undefined || this.#closed) return
    const { role: _role, ...config } = this.#settings
    const client = new pg.Client(config)
    this.#client = client
    client.on('notification', ({ payload }) => {
      for (const handler of this.#handlers.get(payload ?? '') ?? []) handler()
    })
    client.on('error', () => this.#broken(client))
    client.on('end', () => this.#broken(client))
    await client.connect()
    await client.query(`listen ${CHANNEL}`)
  }

  /** After a break nobody knows what was missed: everyone is told once, when the connection is back. */
  #broken(client: pg.Client): void {
    if (this.#client !== client || this.#closed) return
    this.#client = undefined
    setTimeout(() => {
      this.#listen().then(
        () => [...this.#handlers.values()].forEach((handlers) => handlers.forEach((handler) => handler())),
        () => undefined,
      )
    }, 1000).unref()
  }
}
