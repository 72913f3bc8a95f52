import { clauseWords } from '../../../kernel/clause.ts'
import { formatDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { Callout } from '../../../ui/callout.tsx'
import { type Counter, CounterRow } from '../../../ui/counter-row.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { KeyValue, type KeyValueItem } from '../../../ui/key-value.tsx'
import { useLanguage } from '../../../ui/language-context.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageColumns } from '../../../ui/page-columns.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Section } from '../../../ui/section.tsx'
import { focalProblemSentence, focalProblemWords } from '../../organisations/public.ts'
import { writtenNumber, writtenRate } from '../domain/written-number.ts'
import { messages, phrases } from '../messages.ts'
import type { AssignmentLine } from '../queries/assignment-lines.ts'
import type { Unit } from '../queries/find-unit.ts'
import type { UnitWork } from '../queries/unit-page.ts'
import { listAddress } from './addresses.ts'
import { DutyRegister } from './duty-register.tsx'
import { SeeAll } from './see-all.tsx'
import { TaskRegister } from './task-register.tsx'

export type UnitPageProps = {
  readonly unit: Unit
  /** Left out for who may know the unit but not its work. */
  readonly work: UnitWork | undefined
  /** The actor works here: the duties can be answered from the row. */
  readonly own: boolean
}

/** A unit on one page: what it owes, what is late, who is in charge, how it has kept its deadlines this year. */
export function UnitPage({ unit, work, own }: UnitPageProps) {
  const lang = useLanguage()
  const facts = <Section title={messages.facts[lang]}><KeyValue items={identity(unit, lang)} /></Section>
  return (
    <>
      <PageHeader
        title={unit.name}
        lead={lead(unit, work, lang)}
        actions={<LinkButton href={`/organisations/${unit.id}/record`} icon="history">{messages.recordPage[lang]}</LinkButton>}
      />
      {unit.closedFrom === null ? null : <Closed unit={unit} />}
      {unit.focalProblems.map((one) => <Callout key={one.problem} kind="warning" title={focalProblemWords[one.problem][lang]} clause={clauseWords('Đ9.2.d', lang)}>{focalProblemSentence(one, lang)}</Callout>)}
      {work === undefined ? facts : (
        <>
          <CounterRow label={messages.figures[lang]} counters={counters(unit.id, work, lang)} />
          <Work unit={unit} work={work} own={own} />
          <div class="section">
            <PageColumns asideLabel={messages.facts[lang]} aside={facts}><Year unit={unit} work={work} /></PageColumns>
          </div>
        </>
      )}
    </>
  )
}

/** Who is in charge, and the day of the figures. */
function lead(unit: Unit, work: UnitWork | undefined, lang: Language): string {
  const { inCharge, asOf } = phrases
  return [
    unit.head === null ? undefined : inCharge[lang](messages.head[lang], unit.head),
    unit.connected ? inCharge[lang](messages.focalOfficer[lang], unit.standIn ?? unit.focalOfficer ?? messages.nobody[lang]) : messages.notConnected[lang],
    work === undefined ? undefined : asOf[lang](formatDate(work.asOf)),
  ].filter((part) => part !== undefined).join(' · ')
}

function Closed({ unit }: { unit: Unit }) {
  const lang = useLanguage()
  const date = unit.closedFrom === null ? '' : formatDate(unit.closedFrom)
  return (
    <Callout kind="warning" title={messages.closed[lang]}>
      {unit.successorName === null ? phrases.closedFrom[lang](date) : <a href={`/organisations/${unit.successorId}`}>{phrases.mergedInto[lang](date, unit.successorName)}</a>}
    </Callout>
  )
}

function Work({ unit, work, own }: { unit: Unit; work: UnitWork; own: boolean }) {
  const lang = useLanguage()
  const { obligations, overdue, dueSoon, pending, coordinated, open } = work
  const part = (title: string, id: string, lines: readonly AssignmentLine[], count: number, status: string) => lines.length === 0 ? null : (
    <Section title={title} id={id} aside={<SeeAll href={listAddress(status, { lead: unit.id })} count={count} shown={lines.length} />}>
      <TaskRegister caption={title} lines={lines} says={status === 'overdue' ? 'late' : 'update'} />
    </Section>
  )
  return (
    <>
      {obligations.length + overdue.length + dueSoon.length > 0 ? null : <EmptyState title={messages.owesNothing[lang]} text={messages.owesNothingText[lang]} />}
      {obligations.length === 0 ? null : (
        <Section title={messages.unitDuties[lang]} id="duties"><DutyRegister caption={messages.unitDuties[lang]} duties={obligations} acts={own} /></Section>
      )}
      {part(messages.lateNow[lang], 'late', overdue, open.overdue, 'overdue')}
      {part(messages.dueSoon[lang], 'due-soon', dueSoon, open.dueSoon, 'due_soon')}
      {part(messages.pending[lang], 'pending', pending, open.pending, 'pending')}
      {coordinated.length === 0 ? null : (
        <Section title={messages.coordinated[lang]} id="coordinated"><TaskRegister caption={messages.coordinated[lang]} lines={coordinated} says="unit" /></Section>
      )}
    </>
  )
}

/** The figures of the year, each rate with its denominator. */
function Year({ unit, work: { year, open, asOf, coordinationLate } }: { unit: Unit; work: UnitWork }) {
  const lang = useLanguage()
  const n = (value: number) => writtenNumber(value, lang)
  const { done, updates } = year
  const rate = (part: number, of: number) => (of === 0 ? '–' : phrases.rateOf[lang](writtenRate({ part, of }, lang), n(of)))
  return (
    <Section title={phrases.year[lang](asOf.year)}>
      <KeyValue
        items={[
          { label: messages.assigned[lang], value: n(year.assigned) },
          { label: messages.doneOnTime[lang], value: n(done.onTime) },
          { label: messages.doneLate[lang], value: n(done.late) },
          { label: messages.doneNoDue[lang], value: n(done.noDue) },
          { label: messages.stillOpen[lang], value: n(open.open) },
          { label: messages.overdue[lang], value: n(open.overdue) },
          { label: messages.onTimeRate[lang], value: rate(year.onTime.part, year.onTime.of) },
          { label: messages.updates[lang], value: rate(updates.onTime, updates.due), clause: clauseWords('Đ7.2', lang) },
          { label: messages.owedUpdates[lang], value: n(year.updates.owed), clause: clauseWords('Đ7.2.a', lang) },
          ...(coordinationLate === 0 ? [] : [{
            label: messages.coordinationLate[lang], clause: clauseWords('Đ9.2.b', lang), value: <a href={`/coordination-requests?view=late&coordinator=${unit.id}`}>{n(coordinationLate)}</a>,
          }]),
        ]}
      />
    </Section>
  )
}

function counters(id: string, { open }: UnitWork, lang: Language): Counter[] {
  const n = (value: number) => writtenNumber(value, lang)
  const list = (status: string) => listAddress(status, { lead: id })
  return [
    { label: messages.open[lang], value: n(open.open), href: list('open') },
    { label: messages.overdue[lang], value: n(open.overdue), href: list('overdue'), tone: 'overdue' },
    { label: messages.dueSoon[lang], value: n(open.dueSoon), href: list('due_soon'), tone: 'due-soon' },
    { label: messages.inTime[lang], value: n(open.inTime), href: list('in_time'), tone: 'in-time' },
    { label: messages.pending[lang], value: n(open.pending), href: list('pending'), tone: 'waiting' },
    { label: messages.noDue[lang], value: n(open.noDue), href: list('no_due'), tone: 'no-due' },
    { label: messages.notAcknowledged[lang], value: n(open.notAcknowledged), href: list('not_acknowledged'), tone: 'neutral' },
  ]
}

function identity(unit: Unit, lang: Language): KeyValueItem[] {
  const orNobody = (name: string | null) => name ?? messages.nobody[lang]
  return [
    { label: messages.head[lang], value: orNobody(unit.head) },
    ...(unit.connected ? [{ label: messages.focalOfficer[lang], value: orNobody(unit.focalOfficer) }] : []),
    ...(unit.standIn === null ? [] : [{ label: messages.standIn[lang], value: unit.standIn }]),
    ...(unit.parentName === null ? [] : [{ label: messages.parent[lang], value: unit.parentName }]),
    { label: messages.code[lang], value: unit.code },
    { label: messages.connection[lang], value: messages[unit.connected ? 'connected' : 'notConnected'][lang] },
  ]
}
