/** A letter is drafted with its files, looked at, and then issued or discarded; nothing comes after. */
export const LETTER_PHASES = ['draft', 'issued', 'discarded'] as const
export type LetterPhase = (typeof LETTER_PHASES)[number]

export const LETTER_TRANSITIONS = {
  issue: { from: ['draft'], to: 'issued' },
  discard: { from: ['draft'], to: 'discarded' },
} as const satisfies Record<string, { readonly from: readonly LetterPhase[]; readonly to: LetterPhase }>
export type LetterVerb = keyof typeof LETTER_TRANSITIONS

export function canMoveLetter(phase: LetterPhase, verb: LetterVerb): boolean {
  return (LETTER_TRANSITIONS[verb].from as readonly LetterPhase[]).includes(phase)
}
