/** After so many attempts a person has to look. */
export const MOST_ATTEMPTS = 8
const FIRST_MINUTES = 2
const LONGEST_MINUTES = 120

/** When to try again after the n-th attempt failed (2, 4, 8 … at most 120 minutes later); undefined: give up. */
export function nextTry(attempts: number, now: Temporal.Instant): Temporal.Instant | undefined {
  if (attempts >= MOST_ATTEMPTS) return undefined
  return now.add({ minutes: Math.min(FIRST_MINUTES * 2 ** (attempts - 1), LONGEST_MINUTES) })
}
