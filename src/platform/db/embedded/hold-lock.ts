import pg from 'pg'
import { setTimeout as sleep } from 'node:timers/promises'

/** One application per embedded cluster: whoever holds this session lock owns it. */
const ownerLock = 553_0000

/**
 * A killed application's session is gone within milliseconds, but not before the server noticed;
 * a new start waits this long before it believes that another one runs.
 */
const patience = 400

/** Takes the ownership of the cluster. @returns false when another application holds it. */
export async function tryToOwn(session: pg.Client): Promise<boolean> {
  for (let waited = 0; waited <= patience; waited += 50) {
    const { rows } = await session.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [ownerLock])
    if (rows[0]?.mine === true) return true
    await sleep(50)
  }
  return false
}

/** Connects, or tells by undefined that the server is still starting or already going. */
export async function connectWhenReady(config: pg.ClientConfig): Promise<pg.Client | undefined> {
  const session = new pg.Client({ ...config, application_name: 'chidao owner', keepAlive: true })
  try {
    await session.connect()
    return session
  } catch (error) {
    await session.end().catch(() => undefined)
    // 57P03: starting up or shutting down. The rest: the socket is not there yet, or no longer.
    if (['57P03', 'ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(codeOf(error))) return undefined
    if (error instanceof Error && error.message === 'Connection terminated unexpectedly') return undefined
    throw error
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
