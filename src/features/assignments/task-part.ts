import type { ComponentChild } from 'preact'
import type { Actor } from '../../kernel/actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { Language, Text } from '../../kernel/text.ts'
import type { WorkingCalendar } from '../../kernel/working-days.ts'
import type { Fragment } from '../../platform/db/database.ts'
import type { FormView } from '../../platform/http/form-view.ts'
import type { IconName } from '../../ui/icon.tsx'
import type { RegulationProfile } from '../regulation/public.ts'
import type { AssignmentDetail } from './queries/assignment-detail.ts'

/** What a part needs to judge what it shows. */
export type Judging = {
  readonly actor: Actor
  readonly detail: AssignmentDetail
  readonly now: Temporal.Instant
  readonly today: PlainDate
  readonly calendar: WorkingCalendar
  readonly profile: RegulationProfile
}

/** For drawing. `form(route)` is the state of the form of that action on this page. */
export type PartProps = { readonly language: Language; readonly form: (route: string) => FormView; readonly version: number }

/** One thing to do: its form where there are no refusals, else greyed with every reason. */
export type PartPanel = {
  /** Name of the act in the task's JSON (`actions`), snake_case. */
  readonly verb: string
  /** Whom it concerns: others do not see it at all while it is refused to them. */
  readonly side: 'unit' | 'office' | 'leader' | 'coordinator'
  /** The action route its form belongs to; the panel's id in the page is what follows the dot: `?open=` opens it. */
  readonly route: string
  readonly title: Text
  readonly icon: IconName
  readonly primary?: true
  /** Acts of every day stand above; what is done rarely stands in a group of its own below. */
  readonly rare?: true
  readonly refusals: readonly Refusal[]
  /** Labels of its fields by their names, so that the summary of a refused form says which field it means. */
  readonly labels?: Readonly<Record<string, Text>>
  readonly form: (props: PartProps) => ComponentChild
}

export type PartSection = {
  readonly id: string
  readonly title: Text
  readonly after: 'deadline' | 'who' | 'progress'
  readonly body: (props: PartProps) => ComponentChild
}

/** A word beside the state of the task, e.g. "Đang xin gia hạn (2)". */
export type PartMark = { readonly word: Text; readonly tone: 'waiting' | 'overdue' | 'neutral' | 'due-soon' }

export type PresentedPart = {
  /** Stands in the JSON of the task under the part's key. */
  readonly data: unknown
  readonly marks?: readonly PartMark[]
  readonly panels?: readonly PartPanel[]
  readonly sections?: readonly PartSection[]
}

/** What another feature adds to the page of a task, without the task knowing it. */
export type TaskPart<Found> = {
  /** camelCase; stands in the JSON of the task. */
  readonly key: string
  /**
   * A JSON value about the task `r` (a row of `assignment_rows`), asked in the one statement that finds the task: `null` or `[]` must
   * cost no more than one look into an index. It must hold only what `actor` may know.
   */
  readonly column: (actor: Actor) => Fragment
  /** `found` is that value as JSON: days and instants are still texts. */
  readonly present: (found: Found, judging: Judging) => PresentedPart
}

type AnyTaskPart = { readonly key: string; readonly column: TaskPart<unknown>['column']; readonly present: (found: never, judging: Judging) => PresentedPart }

const parts: AnyTaskPart[] = []

/** The composition root says which parts there are (src/app/news.ts), in the order in which they stand. */
export function addTaskPart<Found>(part: TaskPart<Found>): void {
  parts.push(part)
}

export function taskParts(): readonly TaskPart<unknown>[] {
  return parts as unknown as readonly TaskPart<unknown>[]
}
