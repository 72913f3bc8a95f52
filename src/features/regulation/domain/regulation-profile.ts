import type { Text } from '../../../kernel/text.ts'

/** The rule as data: its numbers, its readings and the words of one authority. Each number names its clause. */
export type RegulationProfile = {
  readonly code: string
  /** Number, symbol and date of the decision. */
  readonly decision: { readonly codeNumber: string; readonly codeNotation: string; readonly issuedDate: string; readonly title: Text }
  readonly words: {
    /** e.g. "Ủy ban nhân dân huyện Ninh Hải". */
    readonly authority: Text
    readonly committee: Text
    readonly chair: Text
    readonly office: Text
    readonly place: string
  }
  readonly numbers: Readonly<Record<NumberName, RuleNumber>>
  readonly readings: {
    /** P5: a deadline on a day off is kept, or moves to the next working day. */
    readonly dueRoll: 'literal' | 'next_wd'
  }
}

export type NumberName =
  | 'classifyDays' | 'classifyDaysMany' | 'presentExtensionDays' | 'extensionNoticeDays' | 'updateDays'
  | 'recordForUnconnectedDays' | 'returnSoftDays' | 'dueSoonDays'

export type RuleNumber = { readonly value: number; readonly unit: Text; readonly clause: string; readonly meaning: Text }
