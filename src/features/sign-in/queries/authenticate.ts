import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Actor, OrganisationKind, Role } from '../../../kernel/actor.ts'
import type { Reader } from '../../../platform/db/database.ts'
import type { Authenticated } from '../../../platform/http/exchange.ts'

/** Idle end of a session: hours without a request. */
export const IDLE_HOURS = 12

type Row = {
  snapshot: string
  user_id: string | null
  user_name: string
  full_name: string
  organisation_id: string
  organisation_kind: OrganisationKind
  organisation_name: string
  language: 'vi' | 'en'
  theme: 'auto' | 'light' | 'dark'
  roles: Role[]
  scope: string[]
  stale: boolean
}

/** Tokens are kept as their SHA-256 only: who reads the database cannot sign in with what is there. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** Who holds the token now, with the roles of this very day. One query; it also reports the snapshot (see SnapshotMemo). */
export async function authenticate(db: Reader, token: string, kind: 'session' | 'bearer', now: Temporal.Instant): Promise<Authenticated> {
  const hash = tokenHash(token)
  const row = (await (kind === 'session' ? bySession(db, hash, now) : byApiToken(db, hash, now))).rows[0]
  if (row === undefined) return { actor: null, snapshot: undefined }
  if (row.stale) await touch(db, kind, hash, now)
  return { actor: actorFrom(row), snapshot: row.snapshot }
}

const person = (today: string) => sql`
  u.id as user_id, u.user_name, u.full_name, u.organisation_id, u.language, u.theme, o.kind as organisation_kind, o.name as organisation_name,
  pg_current_snapshot()::text as snapshot,
  (select array(select role from user_roles r where r.user_id = u.id)
    || array(select 'FOCAL_OFFICER' where exists (
      select from focal_appointments f where f.user_id = u.id and f.organisation_id = u.organisation_id
        and f.from_date <= ${today}::date and (f.to_date is null or f.to_date >= ${today}::date))
      or exists (
      select from focal_delegations d where d.user_id = u.id and d.organisation_id = u.organisation_id and d.revoked_at is null
        and d.from_date <= ${today}::date and d.to_date >= ${today}::date))) as roles,
  array(select s.organisation_id from organisation_scope s where s.within_id = u.organisation_id) as scope`

const localDay = (now: Temporal.Instant) => now.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate().toString()

// last_seen_at is refreshed at most every 10 minutes: a write at every request would undo every SnapshotMemo.
const bySession = (db: Reader, hash: Buffer, now: Temporal.Instant) => sql<Row>`
  select ${person(localDay(now))}, s.last_seen_at < ${now}::timestamptz - interval '10 minutes' as stale
  from sessions s join users u on u.id = s.user_id join organisations o on o.id = u.organisation_id
  where s.token_hash = ${hash} and s.revoked_at is null and u.active
    and s.expires_at > ${now}::timestamptz and s.last_seen_at > ${now}::timestamptz - ${IDLE_HOURS} * interval '1 hour'`.execute(db)

const byApiToken = (db: Reader, hash: Buffer, now: Temporal.Instant) => sql<Row>`
  select ${person(localDay(now))}, coalesce(t.last_used_at < ${now}::timestamptz - interval '10 minutes', true) as stale
  from api_tokens t join users u on u.id = t.user_id join organisations o on o.id = u.organisation_id
  where t.token_hash = ${hash} and t.revoked_at is null and u.active and t.expires_at > ${now}::timestamptz`.execute(db)

async function touch(db: Reader, kind: 'session' | 'bearer', hash: Buffer, now: Temporal.Instant): Promise<void> {
  if (kind === 'session') await db.updateTable('sessions').set({ last_seen_at: now }).where('token_hash', '=', hash).execute()
  else await db.updateTable('api_tokens').set({ last_used_at: now }).where('token_hash', '=', hash).execute()
}

function actorFrom(row: Row): Actor {
  return {
    userId: row.user_id ?? '', userName: row.user_name, fullName: row.full_name, organisationId: row.organisation_id,
    organisationKind: row.organisation_kind, organisationName: row.organisation_name,
    roles: row.roles, scope: row.scope, language: row.language, theme: row.theme,
  }
}
