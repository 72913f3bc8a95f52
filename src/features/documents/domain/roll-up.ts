import type { Text } from '../../../kernel/text.ts'

/** An assignment with what it is called today. */
export type Standing<R> = R & {
  readonly status: { readonly code: string; readonly tone: string; readonly words: Text; readonly detail: Text | undefined }
}

export type StateCount<S> = { readonly status: S; readonly count: number }

/** How many stand in each state, in the order the states first appear. */
export function countStates<S extends { readonly code: string }>(rows: readonly { readonly status: S }[]): StateCount<S>[] {
  const counts = new Map<string, StateCount<S>>()
  for (const { status } of rows) counts.set(status.code, { status, count: (counts.get(status.code)?.count ?? 0) + 1 })
  return [...counts.values()]
}

/** Out of every total and rate; shown under a word of its own (workflows.md C1). */
const OUTSIDE: ReadonlySet<string> = new Set(['suspended', 'cancelled', 'rerouted', 'not_tracked'])

export type RollUpWord = 'done' | 'in_progress' | 'not_started'

/**
 * What a document is called as a whole, and of how many tasks it is said: done when all are, not started while nobody has begun, else in
 * progress. Never a share: twelve communes have no average (G11).
 */
export function rollUpOf(rows: readonly { readonly phase: string; readonly hasProgress: boolean }[]): { readonly word: RollUpWord | null; readonly total: number } {
  const counted = rows.filter(({ phase }) => !OUTSIDE.has(phase))
  const sent = counted.filter(({ phase }) => phase !== 'draft')
  if (sent.length === 0) return { word: null, total: counted.length }
  if (sent.every(({ phase }) => phase === 'closed')) return { word: 'done', total: counted.length }
  const begun = sent.some(({ phase, hasProgress }) => hasProgress || (phase !== 'issued' && phase !== 'accepted'))
  return { word: begun ? 'in_progress' : 'not_started', total: counted.length }
}

export type TaskGroup<R> = { readonly taskId: string; readonly position: number; readonly content: string; readonly place: string; readonly rows: readonly R[] }

/** The assignments gathered under their task, tasks in their order. */
export function byTask<R extends { readonly taskId: string; readonly taskPosition: number; readonly taskContent: string; readonly taskPlace: string }>(rows: readonly R[]): TaskGroup<R>[] {
  const groups = Map.groupBy(rows, ({ taskId }) => taskId)
  return [...groups].map(([taskId, members]) => {
    const first = members[0] as R
    return { taskId, position: first.taskPosition, content: first.taskContent, place: first.taskPlace, rows: members }
  }).toSorted((a, b) => a.position - b.position)
}
