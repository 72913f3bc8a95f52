import { sql } from 'kysely'
import { fold } from '../../kernel/fold.ts'
import { localDate } from '../../kernel/plain-date.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import { newId } from '../../platform/db/identifier.ts'
import { tokenHash } from './queries/authenticate.ts'

type At = { readonly now: Temporal.Instant }

/**
 * Commits what was written so far and goes on in a new transaction: a wrong attempt must be counted although the
 * action that made it is refused and rolled back.
 */
export async function commitSoFar(tx: Tx): Promise<void> {
  await sql`commit and chain`.execute(tx)
}

/** Idempotency keys that `commitSoFar` committed for a request that was then refused: it may be sent again. */
export async function forgetUnansweredKeys(tx: Tx, userId: string): Promise<void> {
  await tx.deleteFrom('idempotency_keys').where('user_id', '=', userId).where('status', 'is', null).execute()
}

export async function addAttempt(tx: Tx, { now }: At, subjects: readonly string[]): Promise<string> {
  const attempt = newId()
  await tx.insertInto('sign_in_failures').values(subjects.map((subject) => ({ subject, at: now, attempt }))).execute()
  return attempt
}

export async function removeAttempt(tx: Tx, attempt: string): Promise<void> {
  await tx.deleteFrom('sign_in_failures').where('attempt', '=', attempt).execute()
}

export async function forgetFailures(tx: Tx, subject: string): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom('sign_in_failures').where('subject', '=', subject).executeTakeFirst()
  return Number(numDeletedRows)
}

export async function addChallenge(tx: Tx, { now }: At, userId: string, token: string, until: Temporal.Instant): Promise<void> {
  await tx.insertInto('sign_in_challenges').values({ token_hash: tokenHash(token), user_id: userId, created_at: now, expires_at: until }).execute()
}

/** The challenge is over; false when another request was first. */
export async function endChallenge(tx: Tx, token: string): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('sign_in_challenges').where('token_hash', '=', tokenHash(token)).executeTakeFirst()
  return numDeletedRows > 0n
}

export async function endChallengesOf(tx: Tx, userId: string): Promise<void> {
  await tx.deleteFrom('sign_in_challenges').where('user_id', '=', userId).execute()
}

export type NewSession = { readonly userId: string; readonly token: string; readonly until: Temporal.Instant; readonly address: string; readonly userAgent: string }

export async function addSession(tx: Tx, { now }: At, session: NewSession): Promise<void> {
  await tx.insertInto('sessions').values({
    id: newId(), token_hash: tokenHash(session.token), user_id: session.userId, created_at: now, last_seen_at: now,
    expires_at: session.until, address: session.address, user_agent: session.userAgent,
  }).execute()
}

export async function revokeSessionByToken(tx: Tx, { now }: At, token: string): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable('sessions').set({ revoked_at: now })
    .where('token_hash', '=', tokenHash(token)).where('revoked_at', 'is', null).executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function revokeSession(tx: Tx, { now }: At, id: string): Promise<void> {
  await tx.updateTable('sessions').set({ revoked_at: now }).where('id', '=', id).where('revoked_at', 'is', null).execute()
}

/** Ends every session of a person, but `except`. Answers how many. */
export async function revokeSessionsOf(tx: Tx, { now }: At, userId: string, except?: string): Promise<number> {
  const all = tx.updateTable('sessions').set({ revoked_at: now }).where('user_id', '=', userId).where('revoked_at', 'is', null)
  const { numUpdatedRows } = await (except === undefined ? all : all.where('id', '!=', except)).executeTakeFirst()
  return Number(numUpdatedRows)
}

export async function setPasswordHash(tx: Tx, { now }: At, userId: string, hash: string): Promise<void> {
  await tx.updateTable('users').set({ password_hash: hash, password_changed_at: now }).where('id', '=', userId).execute()
}

/** The same password hashed at today's cost. */
export async function renewPasswordHash(tx: Tx, userId: string, hash: string): Promise<void> {
  await tx.updateTable('users').set({ password_hash: hash }).where('id', '=', userId).execute()
}

/** No new version of the record: a change of theme must not stand in the way of who edits the person. */
export async function setPreferences(tx: Tx, userId: string, preferences: { language: 'vi' | 'en'; theme: 'auto' | 'light' | 'dark' }): Promise<void> {
  await tx.updateTable('users').set(preferences).where('id', '=', userId).execute()
}

export async function addApiToken(tx: Tx, { now }: At, token: { userId: string; name: string; token: string; until: Temporal.Instant }): Promise<string> {
  const id = newId()
  await tx.insertInto('api_tokens').values({
    id, user_id: token.userId, name: token.name, token_hash: tokenHash(token.token), created_at: now, expires_at: token.until,
  }).execute()
  return id
}

export async function revokeApiToken(tx: Tx, { now }: At, id: string): Promise<void> {
  await tx.updateTable('api_tokens').set({ revoked_at: now }).where('id', '=', id).where('revoked_at', 'is', null).execute()
}

/** A fresh secret that waits for its first code; one that is on already stays. False when it stayed. */
export async function startSecondStep(tx: Tx, userId: string, secret: string): Promise<boolean> {
  const row = await tx.insertInto('totp_secrets').values({ user_id: userId, secret })
    .onConflict((c) => c.column('user_id').doUpdateSet({ secret, last_step: 0 }).where('totp_secrets.confirmed_at', 'is', null))
    .returning('user_id').executeTakeFirst()
  return row !== undefined
}

export async function confirmSecondStep(tx: Tx, { now }: At, userId: string, step: number): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable('totp_secrets').set({ confirmed_at: now, last_step: step })
    .where('user_id', '=', userId).where('confirmed_at', 'is', null).executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Takes the step of a code; false when it, or a later one, was taken before. */
export async function takeStep(tx: Tx, userId: string, step: number): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable('totp_secrets').set({ last_step: step })
    .where('user_id', '=', userId).where('confirmed_at', 'is not', null).where('last_step', '<', step).executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function removeSecondStep(tx: Tx, userId: string): Promise<void> {
  await tx.deleteFrom('recovery_codes').where('user_id', '=', userId).execute()
  await tx.deleteFrom('totp_secrets').where('user_id', '=', userId).execute()
}

export async function replaceRecoveryCodes(tx: Tx, userId: string, hashes: readonly Buffer[]): Promise<void> {
  await tx.deleteFrom('recovery_codes').where('user_id', '=', userId).execute()
  await tx.insertInto('recovery_codes').values(hashes.map((code_hash) => ({ user_id: userId, code_hash }))).execute()
}

/** Takes a recovery code; false when there is no such one or it was used. */
export async function takeRecoveryCode(tx: Tx, { now }: At, userId: string, hash: Buffer): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable('recovery_codes').set({ used_at: now })
    .where('user_id', '=', userId).where('code_hash', '=', hash).where('used_at', 'is', null).executeTakeFirst()
  return numUpdatedRows > 0n
}

export type NewLink = { readonly purpose: 'set_up' | 'set_password'; readonly userId: string | null; readonly createdBy: string | null; readonly until: Temporal.Instant }

/** A new link takes the place of the unused older ones of the same person and purpose. */
export async function replaceLink(tx: Tx | Db, { now }: At, token: string, link: NewLink): Promise<void> {
  await tx.deleteFrom('one_time_links').where('purpose', '=', link.purpose).where('user_id', 'is not distinct from', link.userId).where('used_at', 'is', null).execute()
  await tx.insertInto('one_time_links').values({
    token_hash: tokenHash(token), purpose: link.purpose, user_id: link.userId, created_by: link.createdBy, created_at: now, expires_at: link.until,
  }).execute()
}

/** Uses a link up; false when it is used, over or none at all. */
export async function useLink(tx: Tx, { now }: At, token: string, purpose: NewLink['purpose']): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable('one_time_links').set({ used_at: now })
    .where('token_hash', '=', tokenHash(token)).where('purpose', '=', purpose)
    .where('used_at', 'is', null).where('expires_at', '>', now).executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Links that were not used open nothing any more. */
export async function endPasswordLinks(tx: Tx, userId: string): Promise<void> {
  await tx.deleteFrom('one_time_links').where('user_id', '=', userId).where('purpose', '=', 'set_password').where('used_at', 'is', null).execute()
}

/** Removes what no longer decides anything: old failures, challenges that are over, links and sessions long ended. */
export async function forgetOldSignIns(db: Db | Tx, now: Temporal.Instant): Promise<void> {
  const days = (n: number) => now.subtract({ hours: 24 * n })
  await db.deleteFrom('sign_in_failures').where('at', '<', days(2)).execute()
  await db.deleteFrom('sign_in_challenges').where('expires_at', '<', now).execute()
  await db.deleteFrom('one_time_links').where('expires_at', '<', days(30)).execute()
  await db.deleteFrom('sessions').where((e) => e.or([e('expires_at', '<', days(30)), e('revoked_at', '<', days(30))])).execute()
}

export type Founding = {
  readonly authority: { readonly name: string; readonly shortName: string; readonly code: string }
  readonly office: { readonly name: string; readonly shortName: string; readonly code: string }
  readonly administrator: { readonly fullName: string; readonly userName: string; readonly passwordHash: string }
}

/** The first rows of an installation: the authority, its Office and the administrator. Before them no feature has anything to act on. */
export async function found(tx: Tx, { now }: At, { authority, office, administrator }: Founding): Promise<{ userId: string; officeId: string }> {
  const [authorityId, officeId, userId] = [newId(), newId(), newId()]
  const row = (id: string, kind: string, parent: string | null, of: Founding['authority'], position: number) => ({
    id, kind, parent_id: parent, code: of.code, name: of.name, short_name: of.shortName,
    name_folded: fold(`${of.name} ${of.shortName} ${of.code}`), connected: true, position, created_at: now,
  })
  const named = (id: string, of: Founding['authority']) => ({ organisation_id: id, valid_from: localDate(now), name: of.name, short_name: of.shortName })
  await tx.insertInto('organisations').values([row(authorityId, 'authority', null, authority, 0), row(officeId, 'office', authorityId, office, 1)]).execute()
  await tx.insertInto('organisation_names').values([named(authorityId, authority), named(officeId, office)]).execute()
  await tx.insertInto('organisation_scope').values([
    { organisation_id: authorityId, within_id: authorityId }, { organisation_id: officeId, within_id: officeId }, { organisation_id: officeId, within_id: authorityId },
  ]).execute()
  await tx.insertInto('users').values({
    id: userId, user_name: administrator.userName, full_name: administrator.fullName, full_name_folded: fold(administrator.fullName),
    organisation_id: officeId, password_hash: administrator.passwordHash, password_changed_at: now, created_at: now,
  }).execute()
  await tx.insertInto('user_roles').values({ user_id: userId, role: 'ADMIN' }).execute()
  return { userId, officeId }
}

/** Ends every session, API token and unused link of a person who leaves. */
export async function endAccess(tx: Tx, at: At, userId: string): Promise<void> {
  await revokeSessionsOf(tx, at, userId)
  await tx.updateTable('api_tokens').set({ revoked_at: at.now }).where('user_id', '=', userId).where('revoked_at', 'is', null).execute()
  await endPasswordLinks(tx, userId)
  await endChallengesOf(tx, userId)
}
