import type { UnitKey } from './units.ts'

/** What becomes of an assignment; without one it is drawn by its number, so that the year has its usual mixture. */
export type Fate =
  | 'not_acknowledged' | 'acknowledged' | 'in_progress' | 'delegated' | 'waiting' | 'waiting_late' | 'on_time' | 'late'
  | 'rejected' | 'rejected_again' | 'withdrawn' | 'quarterly' | 'stale' | 'closed'

/** What befalls one task of the year beside its usual life; each is told once. */
export type Tale =
  | 'extension_presented' | 'extension_presented_too' | 'extension_received' | 'extension_late' | 'extension_rejected'
  | 'return_open' | 'return_corrected' | 'return_rerouted' | 'return_refused' | 'suspended' | 'cancelled' | 'amended'
  | 'coordination' | 'coordination_escalated' | 'coordination_asked' | 'obstacle_submitted' | 'obstacle_directed' | 'obstacle_raised' | 'opinions' | 'feedback'
  | 'signed_off' | 'from_province' | 'from_party' | 'monthly' | 'event'

export type DemoTask = {
  readonly content: string
  /** One assignment for each. */
  readonly leads: readonly UnitKey[]
  readonly beside?: readonly UnitKey[]
  /** Calendar days from the document to its deadline; neither this nor `dueIn`: no deadline. */
  readonly days?: number
  /** Working days from today to the deadline; negative lies behind. */
  readonly dueIn?: number
  readonly dueType?: 'report' | 'submit' | 'complete'
  /** A routine duty: why it is not tracked (Đ3.1). */
  readonly notTracked?: string
  readonly fate?: Fate
  readonly tale?: Tale
  /** It serves the task from above that this is told of. */
  readonly under?: Tale
  /** So many working days after something that has not happened yet. */
  readonly after?: { readonly count: number; readonly event: string }
  /** Every month anew, due on this day. */
  readonly monthlyOn?: number
}

export type Theme = {
  readonly type: string
  readonly notation: string
  /** `{thang}`, `{quy}` and `{nam}` are those of the document's day. */
  readonly subject: string
  readonly intro?: string
  readonly signer?: 'chair' | 'viceEconomy' | 'viceSociety' | 'committee'
  /** Where it comes from when not from the district itself. */
  readonly from?: { readonly origin: 'province' | 'provincial_office' | 'party_standing' | 'council_standing'; readonly body: string; readonly position: string; readonly name: string; readonly fixes?: boolean }
  readonly sourceKind?: 'legal' | 'work_programme'
  readonly follows: 'monitorEconomy' | 'monitorSociety' | 'monitorCommunes'
  readonly urgency?: number
  /** One document for each: calendar days before today. */
  readonly ago?: readonly number[]
  /** The same in working days, for what must be fresh. */
  readonly workingDaysAgo?: number
  readonly tasks: readonly DemoTask[]
  /** Tasks taken in turn from a pool, so many each time. */
  readonly inTurn?: { readonly pool: readonly DemoTask[]; readonly each: number }
  readonly files?: readonly ('pdf' | 'docx')[]
  /** Left in the register: untouched, or split by half and kept as a draft. */
  readonly left?: 'untouched' | 'drafted'
  readonly needsOpinions?: boolean
  /** The subject of the earlier document that it amends. */
  readonly amends?: string
}
