import type { Actor } from '../../kernel/actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Text } from '../../kernel/text.ts'
import type { WorkingCalendar } from '../../kernel/working-days.ts'
import { Inquiry } from '../../platform/news/inquiry.ts'
import type { StatusTone } from '../assignments/public.ts'

export type HomeQuestion = {
  readonly actor: Actor
  readonly today: PlainDate
  readonly now: Temporal.Instant
  readonly calendar: WorkingCalendar
  /** For `SnapshotMemo`: two questions with the same snapshot see the same data. */
  readonly snapshot: string | undefined
}

/** One thing that waits for this person: what, how it stands, until when, and where it is answered. */
export type HomeRow = {
  readonly id: string
  readonly tone: StatusTone
  readonly word: Text
  readonly detail?: Text
  readonly first: string
  readonly href: string
  readonly second: readonly string[]
  readonly due: PlainDate | null
  readonly late: boolean
  readonly act?: { readonly label: Text; readonly href: string }
}

/** A list on the home page of those who wear this hat. Without rows it is not shown. */
export type HomePart = {
  /** kebab-case: the section's id, and its key in the page's JSON. */
  readonly key: string
  readonly audience: 'leader' | 'office' | 'unit'
  readonly title: Text
  /** Those that bite first first; at most some twenty. */
  readonly rows: readonly HomeRow[]
  /** How many there are in all; undefined where counting them all would cost more than it tells. */
  readonly total: number | undefined
  readonly seeAll?: string
}

/** What waits for a person in other features; src/app/news.ts says who answers. Each answer costs one indexed query at most. */
export const homeParts = new Inquiry<HomeQuestion, HomePart>()
