import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { ExtensionState, ExtensionStep } from './extension-lifecycle.ts'

export type Verdict = 'ON_TIME' | 'LATE_REQUEST'

export function verdictOf(onTime: boolean | null): Verdict | null {
  return onTime === null ? null : onTime ? 'ON_TIME' : 'LATE_REQUEST'
}

export type RequestFile = { readonly id: string; readonly fileName: string; readonly size: number }

/** One thing that became of a request. */
export type Step = {
  readonly step: ExtensionStep
  readonly at: Temporal.Instant
  readonly by: string | null
  /** The day it counts: of sending, of receipt, of the document. */
  readonly onDay: PlainDate
  readonly reason: string
  readonly documentNumber: string
  readonly documentDate: PlainDate | null
  /** With a presentation: the number kept for the reply, so that the leader need not type it. */
  readonly replyNumber: string
  readonly dueBefore: PlainDate | null
  readonly newDue: PlainDate | null
  readonly waiver: string
}

/** A request with all that became of it. */
export type ExtensionRequest = {
  readonly id: string
  readonly state: ExtensionState
  readonly version: number
  /** Counts the requests of its assignment; null for a draft that was never sent. */
  readonly ordinal: number | null
  readonly documentNumber: string
  readonly documentDate: PlainDate
  readonly reason: string
  readonly proposedDue: PlainDate
  readonly preparedAt: Temporal.Instant
  readonly preparedBy: string
  readonly submittedOn: PlainDate | null
  readonly onTime: boolean | null
  /** The same as a word: what came too late is taken, but never silently granted (§3, reading 9). */
  readonly verdict: Verdict | null
  readonly dueBefore: PlainDate | null
  readonly steps: readonly Step[]
  readonly files: readonly RequestFile[]
}

type Written<T> = { readonly [K in keyof T]: T[K] extends PlainDate | Temporal.Instant ? string : T[K] extends PlainDate | null ? string | null : T[K] }
/** The same as the database writes it in JSON. */
export type WrittenRequest = Omit<Written<ExtensionRequest>, 'steps' | 'verdict'> & { readonly steps: readonly Written<Step>[] }

const day = (text: string) => Temporal.PlainDate.from(text)
const maybeDay = (text: string | null) => (text === null ? null : day(text))
const instant = (text: string) => Temporal.Instant.from(text)

export function readRequest(written: WrittenRequest): ExtensionRequest {
  return {
    ...written, verdict: verdictOf(written.onTime), documentDate: day(written.documentDate), proposedDue: day(written.proposedDue), preparedAt: instant(written.preparedAt),
    submittedOn: maybeDay(written.submittedOn), dueBefore: maybeDay(written.dueBefore),
    steps: written.steps.map((step) => ({
      ...step, at: instant(step.at), onDay: day(step.onDay), documentDate: maybeDay(step.documentDate), dueBefore: maybeDay(step.dueBefore), newDue: maybeDay(step.newDue),
    })),
  }
}

/** The last step of these kinds. */
export function lastStep({ steps }: Pick<ExtensionRequest, 'steps'>, ...kinds: readonly ExtensionStep[]): Step | undefined {
  return steps.findLast(({ step }) => kinds.includes(step))
}
