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
    /** What stands in the symbols of their documents, e.g. `12/UBND-VX`, `05/BC-VP` (Nghị định 30, Phụ lục III). */
    readonly committeeSymbol: string
    readonly officeSymbol: string
  }
  readonly numbers: Readonly<Record<NumberName, RuleNumber>>
  /** Calendar days of the rule, written as it writes them ("trước ngày"): the last valid day is the one before (P3). */
  readonly dates: Readonly<Record<DateName, RuleDate>>
  readonly readings: {
    /** P5: a deadline on a day off is kept, or moves to the next working day. */
    readonly dueRoll: 'literal' | 'next_wd'
    /** §3, reading 9: a late request for extension goes to the leaders, who may waive, or is refused. */
    readonly lateExtension: 'leader_waiver' | 'refuse'
    /** Đ5.2: whether this authority keeps a register of secret documents here. */
    readonly secretRegister: 'on' | 'off'
    /** §3, reading 13: a Monday from which every second week counts (Đ19.1). */
    readonly informationSheetAnchor: string
    /** Đ24.1 names no day for the annual report on the rule itself: the last valid one, `month-day`. */
    readonly annualReviewDay: string
    /** Working days from the deadline on which one is reminded; negative = before. */
    readonly remindOn: readonly number[]
    /** The same for the reports of set dates (Đ22), which take longer to write. */
    readonly remindReportsOn: readonly number[]
    /** No message is sent from `from` to `to` of the next morning, nor on a day off. Local times, hh:mm. */
    readonly quietHours: { readonly from: string; readonly to: string }
  }
}

export type NumberName =
  | 'classifyDays' | 'classifyDaysMany' | 'presentExtensionDays' | 'extensionNoticeDays' | 'updateDays'
  | 'recordForUnconnectedDays' | 'returnSoftDays' | 'dueSoonDays' | 'informationSheetDays'
  | 'technicalReportDays'
  | 'urgeAgainDays' | 'lettersBeforeReport'

/** `month-day` before which it must be done. */
export type RuleDate = { readonly before: string; readonly clause: string; readonly meaning: Text }

export type DateName = 'unitHalfYearReport' | 'unitAnnualReport' | 'officeHalfYearReport' | 'officeAnnualReport'

export type RuleNumber = { readonly value: number; readonly unit: Text; readonly clause: string; readonly meaning: Text }
