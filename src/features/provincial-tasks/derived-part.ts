import { createElement as h } from 'preact'
import { seesEverything } from '../../kernel/actor.ts'
import { formatDate, localDate, type PlainDate } from '../../kernel/plain-date.ts'
import { OPEN_PHASES, type Judging, type PartMark, type PartSection, statusOf, type StatusRow, type TaskPart } from '../assignments/public.ts'
import { mirrorState } from './domain/upward.ts'
import { messages, mirrorWords, phrases } from './messages.ts'
import { Children, type ChildShown, ParentFacts, type ParentShown, type Waiver } from './pages/derived-sections.tsx'
import { derivedColumn } from './queries/derived-column.ts'

/** As JSON gives it: days and instants are texts. */
type FoundChild = {
  readonly id: string; readonly code: string; readonly leadName: string; readonly phase: string; readonly kind: 'has_deadline' | 'no_deadline' | null; readonly due: string | null
  readonly resultDate: string | null; readonly reportedAt: string | null; readonly closedAt: string | null; readonly hasProgress: boolean; readonly lastUpdateAt: string | null; readonly issuedAt: string | null
}
type Found = {
  readonly fromAbove: boolean
  readonly mirrored: { readonly receiptId: string; readonly version: number; readonly madeAt: string } | null
  readonly parent: (Omit<ParentShown, 'due'> & { readonly due: string | null }) | null
  readonly waiver: Waiver | null
  readonly children: readonly FoundChild[]
}

/** On the page of a task: the one from above that it serves (Đ9.1.đ), or the ones given to units for it, with a warning while it closes over open ones. */
export const derivedPart: TaskPart<Found> = {
  key: 'derived',
  column: derivedColumn,
  present: (found, judging) => {
    if (found.parent === null && found.children.length === 0 && !found.fromAbove) return { data: null }
    const parent = found.parent === null ? undefined : { ...found.parent, due: day(found.parent.due) }
    const children = found.children.map((child) => shown(child, judging))
    const open = found.children.filter(({ phase }) => (OPEN_PHASES as readonly string[]).includes(phase)).length
    const closing = open > 0 && (judging.detail.phase === 'pending_confirmation' || judging.detail.phase === 'closed')
    return {
      data: { parent: parent ?? null, waiver: found.waiver, children, openChildren: open, closingOverOpen: closing, mirrored: found.mirrored },
      marks: [...afterParent(judging.detail.due, parent), ...openMark(open, closing), ...mirrorMark(found, judging)],
      sections: [...parentSection(parent, found.waiver), ...childrenSection(children, closing)],
    }
  },
}

function afterParent(due: PlainDate | null, parent: ParentShown | undefined): PartMark[] {
  const late = due !== null && parent?.due != null && Temporal.PlainDate.compare(due, parent.due) > 0
  return late ? [{ word: messages.afterParent, tone: 'due-soon' }] : []
}

function openMark(open: number, closing: boolean): PartMark[] {
  return open === 0 ? [] : [{ word: { vi: phrases.openChildren.vi(open), en: phrases.openChildren.en(open) }, tone: closing ? 'overdue' : 'neutral' }]
}

/** Whether the level above knows this state: for those who report upward. */
function mirrorMark({ fromAbove, mirrored }: Found, { actor, detail }: Judging): PartMark[] {
  if (!fromAbove || !seesEverything(actor)) return []
  const state = mirrorState(detail.version, mirrored?.version ?? null)
  const when = mirrored === null ? '' : ` (${formatDate(localDate(Temporal.Instant.from(mirrored.madeAt)))})`
  return [{ word: { vi: `${mirrorWords[state].vi}${when}`, en: `${mirrorWords[state].en}${when}` }, tone: state === 'mirrored' ? 'neutral' : 'waiting' }]
}

function parentSection(parent: ParentShown | undefined, waiver: Waiver | null): PartSection[] {
  return parent === undefined ? [] : [{ id: 'from-above', title: messages.parent, after: 'deadline', body: ({ language }) => h(ParentFacts, { parent, waiver, language }) }]
}

function childrenSection(rows: readonly ChildShown[], closing: boolean): PartSection[] {
  return rows.length === 0 ? [] : [{ id: 'child-tasks', title: messages.children, after: 'who', body: ({ language }) => h(Children, { rows, closing, language }) }]
}

const day = (text: string | null): PlainDate | null => (text === null ? null : Temporal.PlainDate.from(text))
const instant = (text: string | null): Temporal.Instant | null => (text === null ? null : Temporal.Instant.from(text))

function shown(child: FoundChild, { today, calendar, profile }: Judging): ChildShown {
  const facts: StatusRow = {
    phase: child.phase, kind: child.kind, due: day(child.due), resultDate: day(child.resultDate), reportedAt: instant(child.reportedAt), closedAt: instant(child.closedAt),
    hasProgress: child.hasProgress, lastUpdateAt: instant(child.lastUpdateAt), issuedAt: instant(child.issuedAt),
  }
  return { id: child.id, code: child.code, leadName: child.leadName, due: day(child.due), status: statusOf(facts, today, calendar, profile.numbers.dueSoonDays.value) }
}
