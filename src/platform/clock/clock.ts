/** The application's only clock: an instant, exact to the millisecond. Everything else receives `now` or `today` as an argument. */
export type Clock = { now(): Temporal.Instant }

export const systemClock: Clock = { now: () => Temporal.Instant.fromEpochMilliseconds(Date.now()) }

/** A clock that can be set, for tests only: it goes on running from the instant it was set to. */
export class SettableClock implements Clock {
  #offset = 0

  now(): Temporal.Instant {
    return Temporal.Instant.fromEpochMilliseconds(Date.now() + this.#offset)
  }

  set(instant: Temporal.Instant): void {
    this.#offset = instant.epochMilliseconds - Date.now()
  }
}
