import { Invalid } from '../../kernel/problem.ts'
import type { Db, Tx } from './database.ts'

/** What a first call answered, kept for the second. */
export type KeptAnswer = { readonly status: number; readonly to: string; readonly data: unknown }

const REUSED = {
  vi: 'Khóa chống gửi trùng đã dùng cho một nội dung khác.',
  en: 'This Idempotency-Key was used for a different request.',
}

/**
 * Takes the key in the open transaction. A second call with the same key waits for the first to commit, then gets its answer.
 * Throws Invalid (422) when the key was used for something else.
 */
export async function takeKey(tx: Tx, userId: string, key: string, route: string, hash: Buffer, now: Temporal.Instant): Promise<KeptAnswer | undefined> {
  const taken = await tx.insertInto('idempotency_keys')
    .values({ user_id: userId, key, route, request_hash: hash, created_at: now })
    .onConflict((c) => c.doNothing()).returning('key').executeTakeFirst()
  if (taken !== undefined) return undefined
  const kept = await tx.selectFrom('idempotency_keys').select(['request_hash', 'status', 'answer'])
    .where('user_id', '=', userId).where('key', '=', key).executeTakeFirstOrThrow()
  if (!kept.request_hash.equals(hash)) throw new Invalid([{ field: '', code: 'IDEMPOTENCY_KEY_REUSED', text: REUSED }])
  // No answer beside it: the first call was refused after its key had been committed. This call is the first then.
  if (kept.answer === null) return undefined
  const answer = kept.answer as { to: string; data: unknown }
  return { status: kept.status ?? 200, to: answer.to, data: answer.data }
}

export async function keepAnswer(tx: Tx, userId: string, key: string, answer: KeptAnswer): Promise<void> {
  await tx.updateTable('idempotency_keys')
    .set({ status: answer.status, answer: JSON.stringify({ to: answer.to, data: answer.data ?? null }) })
    .where('user_id', '=', userId).where('key', '=', key).execute()
}

/** Forgets what was taken before `before`; the same key sent again would then act again. */
export async function deleteKeysBefore(db: Db, before: Temporal.Instant): Promise<void> {
  await db.deleteFrom('idempotency_keys').where('created_at', '<', before).execute()
}
