import pg from 'pg'

/** A small pool under the owner's own account, for what keeps tables of its own beside ours. Broken connections are replaced. */
export function openOwnerPool(config: pg.PoolConfig, max: number): pg.Pool {
  const pool = new pg.Pool({ ...config, max })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}
