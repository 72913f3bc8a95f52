import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'

export type NamedChoice = { readonly id: string; readonly name: string }
export type SecretChoices = { readonly organisations: readonly (NamedChoice & { readonly kind: string })[]; readonly people: readonly NamedChoice[] }

/** What the form offers: the organisations open today, and who is cleared today, whom alone one may name to follow. */
export async function secretChoices(db: Reader, today: PlainDate): Promise<SecretChoices> {
  const [organisations, people] = await Promise.all([
    db.selectFrom('organisations').select(['id', 'name', 'kind']).where((eb) => eb.or([eb('closed_from', 'is', null), eb('closed_from', '>', today)]))
      .orderBy('position').orderBy('name').execute(),
    db.selectFrom('users as u').select(['u.id', 'u.full_name as name']).where('u.active', '=', true)
      .where((eb) => eb.exists(eb.selectFrom('secret_clearances as c').select('c.id').whereRef('c.user_id', '=', 'u.id')
        .where('c.revoked_at', 'is', null).where('c.from_date', '<=', today).where('c.to_date', '>=', today)))
      .orderBy('u.full_name').execute(),
  ])
  return { organisations, people }
}

/** Everybody who may be cleared. */
export async function clearableChoices(db: Reader): Promise<readonly NamedChoice[]> {
  const rows = await db.selectFrom('users as u').innerJoin('organisations as o', 'o.id', 'u.organisation_id')
    .select(['u.id', 'u.full_name', 'o.short_name']).where('u.active', '=', true).orderBy('u.full_name').execute()
  return rows.map((row) => ({ id: row.id, name: `${row.full_name}, ${row.short_name}` }))
}
