/**
 * Remembers what a query found for as long as the database cannot have changed.
 *
 * Two requests that report the same `pg_current_snapshot()` see exactly the same committed data, so an answer computed under
 * one is right for the other; the first write of anybody changes the snapshot and the answer is computed anew.
 * One computation at a time per key. Without a snapshot (inside an action) nothing is remembered.
 */
export class SnapshotMemo<T> {
  readonly #kept = new Map<string, { snapshot: string; value: Promise<T> }>()
  readonly #max: number

  constructor(max = 500) {
    this.#max = max
  }

  get(snapshot: string | undefined, key: string, compute: () => Promise<T>): Promise<T> {
    if (snapshot === undefined) return compute()
    const kept = this.#kept.get(key)
    if (kept?.snapshot === snapshot) return kept.value
    if (this.#kept.size >= this.#max) this.#kept.clear()
    const value = compute()
    const entry = { snapshot, value }
    this.#kept.set(key, entry)
    value.catch(() => {
      if (this.#kept.get(key) === entry) this.#kept.delete(key)
    })
    return value
  }
}
