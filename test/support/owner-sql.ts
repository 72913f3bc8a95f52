import pg from 'pg'

/** Runs SQL as the owner of a test's database; answers the rows. */
export async function sqlOf(connectionString: string, text: string): Promise<Record<string, unknown>[]> {
  const owner = new pg.Client({ connectionString })
  await owner.connect()
  try {
    return (await owner.query<Record<string, unknown>>(text)).rows
  } finally {
    await owner.end()
  }
}
