/** Lets so many works run at once; the others wait their turn. */
export class Gate {
  readonly #most: number
  #running = 0
  readonly #waiting: (() => void)[] = []

  constructor(most: number) {
    this.#most = most
  }

  /** Runs `work` when there is room. With `limit`, throws what `refuse` makes when already so many wait. */
  async run<T>(work: () => Promise<T>, limit?: { readonly waiting: number; readonly refuse: () => Error }): Promise<T> {
    if (this.#running >= this.#most) {
      if (limit !== undefined && this.#waiting.length >= limit.waiting) throw limit.refuse()
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    } else this.#running += 1
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next === undefined) this.#running -= 1
      else next()
    }
  }
}
