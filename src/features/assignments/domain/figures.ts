/** Biểu 01 of one lead unit, or of all together: how many assignments stand where. One counted assignment is a task × lead unit (P8). */
export type Figures = {
  /** = withDeadline + withoutDeadline. */
  readonly total: number
  /** = doneOnTime + doneLate + openInTime + openLate. */
  readonly withDeadline: number
  readonly doneOnTime: number
  readonly doneLate: number
  /** Not finished; a result that waits for confirmation stands here, judged by its own day (P7). */
  readonly openInTime: number
  readonly openLate: number
  /** = noDeadlineDone + noDeadlineOpen. */
  readonly withoutDeadline: number
  readonly noDeadlineDone: number
  readonly noDeadlineOpen: number
  /** Of those not finished: a result waits for confirmation. */
  readonly pending: number
  /** Suspended, cancelled or rerouted: in no sum and no denominator. */
  readonly outside: number
}

export type UnitFigures = Figures & { readonly leadId: string; /** The name of that day. */ readonly leadShortName: string }

export const FIGURES = [
  'total', 'withDeadline', 'doneOnTime', 'doneLate', 'openInTime', 'openLate', 'withoutDeadline', 'noDeadlineDone', 'noDeadlineOpen', 'pending', 'outside',
] as const satisfies readonly (keyof Figures)[]

/** All units together. */
export function summed(units: readonly Figures[]): Figures {
  const sum = (name: keyof Figures) => units.reduce((total, unit) => total + unit[name], 0)
  return Object.fromEntries(FIGURES.map((name) => [name, sum(name)])) as Figures
}
