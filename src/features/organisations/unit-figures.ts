import type { Ctx } from '../../platform/http/route.ts'

/** What a unit has open and late today. */
export type UnitFigures = { readonly open: number; readonly overdue: number }

type Answer = (ctx: Ctx) => Promise<ReadonlyMap<string, UnitFigures>>

/**
 * Asked by the list of organisations, answered by the feature that counts (which this one may not import):
 * the composition root connects them with `unitFigures.answeredBy(…)`. Unanswered, the columns are left out.
 */
class UnitFiguresQuestion {
  #answer: Answer | undefined

  answeredBy(answer: Answer): void {
    this.#answer = answer
  }

  async ask(ctx: Ctx): Promise<ReadonlyMap<string, UnitFigures> | undefined> {
    return this.#answer?.(ctx)
  }
}

export const unitFigures = new UnitFiguresQuestion()
