import { tokenHash } from '../../../src/features/sign-in/public.ts'
import { fold } from '../../../src/kernel/fold.ts'
import { newId } from '../../../src/platform/db/identifier.ts'
import type { Client, TestApplication } from '../../support/application.ts'

export type Unit = { readonly id: string; readonly name: string; readonly focal: Client }

/** Makes the units that real directives name, each with its focal officer. */
export async function addUnits(app: TestApplication, names: readonly string[], now: Temporal.Instant): Promise<Map<string, Unit>> {
  const units = names.map((name, at) => ({ id: newId(), userId: newId(), name, code: `DV.${at + 1}`, token: `journey-session-token-of-unit-${at}` }))
  const since = Temporal.PlainDate.from('2020-01-01')
  await app.db.insertInto('organisations').values(units.map(({ id, name, code }, at) => ({
    id, kind: 'department', parent_id: app.district.organisations.committee, code, name, short_name: name.slice(0, 60), name_folded: fold(name), connected: true, position: 100 + at, created_at: now,
  }))).execute()
  await app.db.insertInto('organisation_names').values(units.map(({ id, name }) => ({ organisation_id: id, valid_from: since, name, short_name: name.slice(0, 60) }))).execute()
  await app.db.insertInto('organisation_scope').values(units.flatMap(({ id }) => [{ organisation_id: id, within_id: id }, { organisation_id: id, within_id: app.district.organisations.committee }])).execute()
  await app.db.insertInto('users').values(units.map(({ id, userId, code }) => ({
    id: userId, user_name: `focal.${code.toLowerCase()}`, full_name: `Đầu mối ${code}`, full_name_folded: fold(`Đầu mối ${code}`), organisation_id: id, created_at: now,
  }))).execute()
  await app.db.insertInto('focal_appointments').values(units.map(({ id, userId }) => ({ id: newId(), organisation_id: id, user_id: userId, from_date: since }))).execute()
  await app.db.insertInto('sessions').values(units.map(({ userId, token }) => ({
    id: newId(), token_hash: tokenHash(token), user_id: userId, created_at: now, last_seen_at: now, expires_at: Temporal.Instant.from('2099-01-01T00:00:00Z'), address: '127.0.0.1', user_agent: 'journey',
  }))).execute()
  return new Map(units.map(({ id, name, token }) => [name, { id, name, focal: app.withToken(token) }]))
}
