import { Conflict, Missing, Refused } from '../../../kernel/problem.ts'
import type { Refusal } from '../../../kernel/refusal.ts'

export type RowOutcome = { readonly id: string; readonly reasons: readonly Refusal[] }
export type BulkOutcome = { readonly done: readonly string[]; readonly refused: readonly RowOutcome[] }

const NOT_FOUND: Refusal = { code: 'NOT_FOUND', text: { vi: 'Không tìm thấy nhiệm vụ này.', en: 'There is no such task.' } }

/** Does one thing to many rows: a row that is refused, gone or changed meanwhile is left out with its reasons, the others are done. */
export async function judgeMany(ids: readonly string[], one: (id: string) => Promise<void>): Promise<BulkOutcome> {
  const done: string[] = []
  const refused: RowOutcome[] = []
  // In one order for everybody, so that two of these never wait for each other.
  for (const id of [...new Set(ids)].toSorted()) {
    try {
      await one(id)
      done.push(id)
    } catch (error) {
      refused.push({ id, reasons: reasonsOf(error) })
    }
  }
  return { done, refused }
}

function reasonsOf(error: unknown): readonly Refusal[] {
  if (error instanceof Refused) return error.refusals
  if (error instanceof Conflict) return [error.refusal]
  if (error instanceof Missing) return [NOT_FOUND]
  throw error
}
