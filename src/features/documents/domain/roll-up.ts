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

export type TaskGroup<R> = { readonly taskId: string; readonly position: number; readonly content: string; readonly place: string; readonly rows: readonly R[] }

/** The assignments gathered under their task, tasks in their order. */
export function byTask<R extends { readonly taskId: string; readonly taskPosition: number; readonly content: string; readonly place: string }>(rows: readonly R[]): TaskGroup<R>[] {
  const groups = Map.groupBy(rows, ({ taskId }) => taskId)
  return [...groups].map(([taskId, members]) => {
    const first = members[0] as R
    return { taskId, position: first.taskPosition, content: first.content, place: first.place, rows: members }
  }).toSorted((a, b) => a.position - b.position)
}
