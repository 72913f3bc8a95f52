export type Placed = { readonly id: string; readonly parentId: string | null }

/** The unit itself and all above it, from below; stops at a ring, should the data hold one. */
export function selfAndAbove(units: readonly Placed[], id: string): string[] {
  const parents = new Map(units.map((unit) => [unit.id, unit.parentId]))
  const path: string[] = []
  for (let at: string | null | undefined = id; at !== null && at !== undefined && !path.includes(at); at = parents.get(at)) path.push(at)
  return path
}

/** Whether putting `id` under `parentId` would make it its own superior. */
export function makesRing(units: readonly Placed[], id: string, parentId: string | null): boolean {
  return parentId !== null && selfAndAbove(units, parentId).includes(id)
}

/** Units in reading order, each after its superior, with its depth; those whose superior is not among them stand at the top. */
export function inTreeOrder<U extends Placed>(units: readonly U[]): (U & { readonly depth: number })[] {
  const known = new Set(units.map(({ id }) => id))
  const children = Map.groupBy(units, ({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null))
  const below = (id: string | null, depth: number): (U & { readonly depth: number })[] =>
    (children.get(id) ?? []).flatMap((unit) => [{ ...unit, depth }, ...below(unit.id, depth + 1)])
  return below(null, 0)
}

/**
 * Who moves where when `merged` is absorbed by `successor`: it stands below its successor, which so sees its old records,
 * and its units go to the successor. A successor from below `merged` first takes its place.
 */
export function placesAfterMerger(units: readonly Placed[], merged: string, successor: string): Placed[] {
  const formerParent = units.find(({ id }) => id === merged)?.parentId ?? null
  const lifted = selfAndAbove(units, successor).includes(merged) ? [{ id: successor, parentId: formerParent }] : []
  const orphaned = units.filter(({ id, parentId }) => parentId === merged && id !== successor).map(({ id }) => ({ id, parentId: successor }))
  const below = formerParent === successor ? [] : [{ id: merged, parentId: successor }]
  return [...lifted, ...orphaned, ...below]
}
