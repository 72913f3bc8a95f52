/** How many failures go free, and how long each further one makes the next try wait. */
export type Throttle = {
  /** Failures older than this no longer count. */
  readonly windowHours: number
  readonly free: number
  /** Minutes after the first failure too many, the second, …; the last stays. */
  readonly waits: readonly number[]
}

export const accountThrottle: Throttle = { windowHours: 24, free: 5, waits: [1, 2, 4, 8, 15, 30] }

/** A whole office stands behind one address, so its limit is wide and its memory short. */
export const addressThrottle: Throttle = { windowHours: 1, free: 50, waits: [1, 2, 5, 10, 15] }

/** Two processes may differ by this much: an attempt of the same moment must count on both sides. */
const skew = Temporal.Duration.from({ minutes: 1 })

/**
 * How long the next try must wait, given the instants of failed ones in any order; zero when it may go on.
 * The wait runs from the latest failure, so a refused try (which is no failure) does not make it longer.
 */
export function waitBefore(failures: readonly Temporal.Instant[], now: Temporal.Instant, throttle: Throttle = accountThrottle): Temporal.Duration {
  const since = now.subtract({ hours: throttle.windowHours })
  const recent = failures
    .filter((at) => Temporal.Instant.compare(at, since) > 0 && Temporal.Instant.compare(at, now.add(skew)) <= 0)
    .toSorted(Temporal.Instant.compare)
  const latest = recent.at(-1)
  if (latest === undefined || recent.length < throttle.free) return new Temporal.Duration()
  const minutes = throttle.waits[Math.min(recent.length - throttle.free, throttle.waits.length - 1)] ?? 0
  const end = latest.add({ minutes })
  return Temporal.Instant.compare(end, now) > 0 ? now.until(end, { largestUnit: 'minutes' }) : new Temporal.Duration()
}

/** The wait as people are told it: whole minutes, never zero. */
export function minutesToWait(wait: Temporal.Duration): number {
  return Math.max(1, Math.ceil(wait.total('minutes')))
}
