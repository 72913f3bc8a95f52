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
    const answers: A[] = []
    for (const answerer of this.#answerers) answers.push(...(await answerer(db, question)))
    return answers
  }
}
