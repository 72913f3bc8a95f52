import { type Actor, seesEverything } from '../../kernel/actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { WorkingCalendar } from '../../kernel/working-days.ts'
import type { PastEvent } from '../audit/public.ts'
import { type Breach, breach, judgedDay, type Obligation } from '../obligations/public.ts'
import type { RegulationProfile } from '../regulation/public.ts'
import { type DeadlineExplanation, explainDeadline } from './domain/explain-deadline.ts'
import { mayReadEvent } from './domain/may-read-event.ts'
import { type Status, statusOf } from './domain/status-words.ts'
import type { Timeliness } from './domain/timeliness.ts'
import { ASSIGNMENT_VERBS, refusals } from './policy.ts'
import type { AssignmentDetail, ReceivedPaper, Sibling } from './queries/assignment-detail.ts'
import type { UnitChoice } from './queries/unit-choices.ts'
import type { UnitOfficer } from './queries/unit-officers.ts'
import { type PresentedPart, taskParts } from './task-part.ts'

export type ShownObligation = Obligation & Breach

/** The second clock of the task (P6, Đ7.2.a): by when it must be updated, and when it was. */
export type UpdateState = { readonly dueOn: PlainDate | null; readonly doneAt: Temporal.Instant | null; /** The day that counts. */ readonly doneOn: PlainDate | null; readonly late: boolean; readonly workingDaysLate: number | null }

export type AssignmentView = Omit<AssignmentDetail, 'delegatedUserId' | 'headSigns' | 'siblings' | 'received' | 'parts'> & {
  readonly status: Status
  readonly timeliness: Timeliness | undefined
  readonly update: UpdateState | null
  readonly why: DeadlineExplanation | null
  readonly extensionDays: number
  readonly updateDays: number
  readonly siblings: readonly (Sibling & { readonly status: Status })[]
  readonly obligations: readonly ShownObligation[]
  /** Papers that came in and are not yet recorded, the oldest first (Đ7.3). */
  readonly waitingPapers: readonly (ReceivedPaper & { readonly dueOn: PlainDate | null })[]
  readonly history: readonly PastEvent[]
  readonly actions: readonly { readonly name: string; readonly refusals: readonly Refusal[] }[]
  /** People of the unit to whom the work can be given; only where the actor may. */
  readonly officers: readonly UnitOfficer[]
  /** Units to which the task can be given instead; only where the actor may. */
  readonly units: readonly UnitChoice[]
}

export type Found = {
  readonly detail: AssignmentDetail
  readonly officers: readonly UnitOfficer[]
  readonly units: readonly UnitChoice[]
}
export type Day = { readonly actor: Actor; readonly now: Temporal.Instant; readonly today: PlainDate; readonly calendar: WorkingCalendar; readonly profile: RegulationProfile }

/** The view with what other features add: their data stands beside it in JSON, their panels and sections on the page. */
export type PresentedAssignment = { readonly data: AssignmentView & Readonly<Record<string, unknown>>; readonly view: AssignmentView; readonly parts: readonly PresentedPart[] }

/** What the page and its JSON show, judged today, with the parts of other features. */
export function presentAssignment(found: Found, day: Day): PresentedAssignment {
  const parts = taskParts().map((part) => ({ key: part.key, ...part.present(found.detail.parts[part.key], { ...day, detail: found.detail }) }))
  const own = viewOf(found, day)
  const view = { ...own, actions: [...own.actions, ...parts.flatMap(({ panels = [] }) => panels.map(({ verb, refusals: reasons }) => ({ name: verb, refusals: reasons })))] }
  return { view, parts, data: { ...view, ...Object.fromEntries(parts.map(({ key, data }) => [key, data])) } }
}

function viewOf({ detail, officers, units }: Found, { actor, today, calendar, profile }: Day): AssignmentView {
  const { delegatedUserId: _private, headSigns: _inside, siblings, received, parts: _others, obligations, history, ...shown } = detail
  // What the lead asks of one coordinating unit is between the two (Đ9.2).
  const sharesWithAll = actor.organisationId === detail.leadOrganisationId || seesEverything(actor)
  const { updateDays, extensionNoticeDays, dueSoonDays } = profile.numbers
  const clocks = obligations.filter((one) => one.kind !== 'ANSWER_COORDINATION' || sharesWithAll || actor.scope.includes(one.chargedOrganisationId))
    .filter((one) => one.cancelledAt === null || one.doneAt !== null).map((one) => ({ ...one, ...breach(one, today, calendar) }))
  // After an extension the clock of the last deadline is the one that counts.
  const update = clocks.findLast((one) => one.kind === 'UPDATE')
  const status = statusOf({ ...detail, update }, today, calendar, dueSoonDays.value)
  return {
    ...shown, status, timeliness: status.timeliness,
    update: update === undefined ? null : { dueOn: update.dueOn, doneAt: update.doneAt, doneOn: judgedDay(update) ?? null, late: update.breached, workingDaysLate: update.workingDaysLate },
    why: detail.due === null ? null : explainDeadline({
      start: detail.documentIssuedDate, due: detail.due, today, extensionDays: extensionNoticeDays.value, updateDays: updateDays.value,
    }, calendar) ?? null,
    extensionDays: extensionNoticeDays.value, updateDays: updateDays.value,
    siblings: siblings.map((one) => ({ ...one, status: statusOf(one, today, calendar, dueSoonDays.value) })),
    obligations: clocks,
    waitingPapers: received.flatMap((paper) => clocks.filter((clock) => clock.id === paper.obligationId && clock.doneAt === null).map(({ dueOn }) => ({ ...paper, dueOn }))),
    history: history.filter((event) => mayReadEvent(actor, detail, event.kind)),
    actions: ASSIGNMENT_VERBS.map((name) => ({ name, refusals: refusals(actor, name, detail) })),
    officers, units,
  }
}
