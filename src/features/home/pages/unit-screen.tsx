import type { ComponentChild } from 'preact'
import { formatDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { Button } from '../../../ui/button.tsx'
import { type Counter, CounterRow } from '../../../ui/counter-row.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Form } from '../../../ui/form.tsx'
import { useLanguage } from '../../../ui/language-context.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Section } from '../../../ui/section.tsx'
import { writtenNumber } from '../domain/written-number.ts'
import { messages, phrases } from '../messages.ts'
import type { AssignmentLine } from '../queries/assignment-lines.ts'
import type { UnitHome } from '../queries/unit-home.ts'
import { listAddress, taskAddress, type TaskPanel } from './addresses.ts'
import { TaskRegister } from './task-register.tsx'

export type UnitScreenProps = {
  readonly unit: UnitHome
  /** The actor's own unit; only its own people act on a task. */
  readonly organisationId: string
  /** A fresh key against sending twice, for each button. */
  readonly once: () => string
  /** What waits in other features, and whether anything does. */
  readonly waiting: ComponentChild
  readonly othersWait: boolean
}

/** A unit's day: what was given to me, what ran out, what bites now, and what can wait. */
export function UnitScreen(props: UnitScreenProps) {
  const lang = useLanguage()
  const { mine, late, now, later, open, more } = props.unit
  const part = (title: string, id: string, lines: readonly AssignmentLine[]) => lines.length === 0 ? null : (
    <Section title={title} id={id}>
      <TaskRegister caption={title} lines={lines} says="update" twoActions actions={(line) => <Actions line={line} {...props} />} />
    </Section>
  )
  return (
    <>
      <CounterRow label={messages.figures[lang]} counters={counters(props.unit, lang)} />
      {props.waiting}
      {part(messages.mine[lang], 'mine', mine)}
      {part(messages.lateNow[lang], 'late', late)}
      {part(messages.nowDue[lang], 'now', now)}
      {mine.length + late.length + now.length > 0 || props.othersWait ? null : <AllDone next={later[0]} />}
      {part(messages.later[lang], 'later', later)}
      {more === 0 ? null : <p><a href={listAddress('open')}>{phrases.seeAllCount[lang](writtenNumber(open.open, lang))}</a></p>}
    </>
  )
}

function AllDone({ next }: { next: AssignmentLine | undefined }) {
  const lang = useLanguage()
  const due = next?.dueOn ?? null
  return (
    <EmptyState
      title={messages.allDone[lang]}
      text={due === null ? messages.allDoneText[lang] : `${messages.allDoneText[lang]} ${phrases.nextDue[lang](formatDate(due))}`}
    />
  )
}

function counters({ open }: UnitHome, lang: Language): Counter[] {
  const n = (value: number) => writtenNumber(value, lang)
  return [
    { label: messages.overdue[lang], value: n(open.overdue), href: listAddress('overdue'), tone: 'overdue' },
    { label: messages.dueSoon[lang], value: n(open.dueSoon), href: listAddress('due_soon'), tone: 'due-soon' },
    { label: messages.notAcknowledged[lang], value: n(open.notAcknowledged), href: listAddress('not_acknowledged'), tone: 'neutral' },
    { label: messages.pending[lang], value: n(open.pending), href: listAddress('pending'), tone: 'waiting' },
    { label: messages.open[lang], value: n(open.open), href: listAddress('open') },
  ]
}

/** What this person may do from the row: the focal officer and the head act for the unit, an officer updates what is his. */
function Actions({ line, unit, organisationId, once }: UnitScreenProps & { line: AssignmentLine }) {
  const lang = useLanguage()
  const own = line.leadOrganisationId === organisationId
  const link = (verb: string, panel?: TaskPanel) => (
    <LinkButton href={taskAddress(line.id, panel)} kind="quiet" small label={phrases.actionLabel[lang](verb, line.code)}>{verb}</LinkButton>
  )
  if (!own || !(unit.actsForUnit || line.delegated)) return link(messages.openTask[lang])
  if (!unit.actsForUnit) return link(messages.update[lang], 'update-progress')
  if (line.phase === 'issued') return <Acknowledge line={line} once={once()} />
  return <>{link(messages.update[lang], 'update-progress')}{link(messages.report[lang], 'report-result')}</>
}

function Acknowledge({ line, once }: { line: AssignmentLine; once: string }) {
  const lang = useLanguage()
  return (
    <Form action={`/assignments/${line.id}/acknowledgement`} hidden={{ version: String(line.version), once }}>
      <Button small label={phrases.acknowledgeLabel[lang](line.code)}>{messages.acknowledge[lang]}</Button>
    </Form>
  )
}
