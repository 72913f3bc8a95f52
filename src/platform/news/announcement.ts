import type { Ctx } from '../http/route.ts'
import type { Tx } from '../db/database.ts'

/** In whose name and when something happened; a job has no actor. */
export type Occasion = Pick<Ctx, 'actor' | 'now' | 'today'>

type Subscriber<T> = (tx: Tx, occasion: Occasion, news: T) => Promise<void>

/**
 * News of one feature that others act on in the same transaction, without the two importing each other.
 * The composition root subscribes (src/app/news.ts), so that who listens to what is written in one place.
 */
export class Announcement<T> {
  readonly #subscribers: Subscriber<T>[] = []

  subscribe(subscriber: Subscriber<T>): void {
    this.#subscribers.push(subscriber)
  }

  async publish(tx: Tx, occasion: Occasion, news: T): Promise<void> {
    for (const subscriber of this.#subscribers) await subscriber(tx, occasion, news)
  }
}
