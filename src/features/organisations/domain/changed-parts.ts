export type ChangedParts = { readonly before: Record<string, unknown>; readonly after: Record<string, unknown> }

/** What differs, as an event keeps it: only the parts that changed, before and after. */
export function changedParts(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): ChangedParts {
  const keys = Object.keys(after).filter((key) => JSON.stringify(before[key] ?? null) !== JSON.stringify(after[key] ?? null))
  const pick = (of: Readonly<Record<string, unknown>>) => Object.fromEntries(keys.map((key) => [key, of[key] ?? null]))
  return { before: pick(before), after: pick(after) }
}
