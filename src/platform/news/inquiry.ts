import type { Reader } from '../db/database.ts'

type Answerer<Q, A> = (db: Reader, question: Q) => Promise<readonly A[]>

/**
 * A question of one feature that others answer, without the two importing each other: the reverse of an Announcement.
 * The composition root says who answers (src/app/news.ts).
 */
export class Inquiry<Q, A> {
  readonly #answerers: Answerer<Q, A>[] = []

  answeredBy(answerer: Answerer<Q, A>): void {
    this.#answerers.push(answerer)
  }

  /** All answers together, in the order of those who answer. */
  async ask(db: Reader, question: Q): Promise<A[]> {
    return (await Promise.all(this.#answerers.map((answerer) => answerer(db, question)))).flat()
  }
}
