import type { ComponentChild } from 'preact'
import type { Language } from '../../../kernel/text.ts'
import { Callout } from '../../../ui/callout.tsx'
import { type Counter, CounterRow } from '../../../ui/counter-row.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { useLanguage } from '../../../ui/language-context.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Section } from '../../../ui/section.tsx'
import { writtenNumber } from '../domain/written-number.ts'
import { messages, phrases } from '../messages.ts'
import type { OfficeHome } from '../queries/office-home.ts'
import { listAddress, taskAddress } from './addresses.ts'
import { DutyRegister } from './duty-register.tsx'
import { SeeAll } from './see-all.tsx'
import { TaskRegister } from './task-register.tsx'

/** The Office's day: what the Office itself owes, results that wait, what is late among the tasks it follows. */
export function OfficeScreen({ office, waiting, othersWait }: { office: OfficeHome; /** What waits in other features, and whether anything does. */ waiting: ComponentChild; othersWait: boolean }) {
  const lang = useLanguage()
  const { open, duties, pending, overdue, dueSoon, breached } = office
  const whose = office.whose === 'mine' ? { monitor: 'me' } : {}
  const nothing = duties.length + pending.length + overdue.length + dueSoon.length === 0 && !othersWait
  return (
    <>
      <CounterRow label={messages.figures[lang]} counters={counters(office, whose, lang)} />
      {breached === 0 ? null : <Callout kind="error" title={phrases.breached[lang](breached)} />}
      {nothing ? <EmptyState title={messages.allDoneOffice[lang]} text={messages.allDoneOfficeText[lang]} /> : null}
      {duties.length === 0 ? null : (
        <Section title={messages.duties[lang]} id="duties" aside={<a href="/obligations">{messages.allDuties[lang]}</a>}>
          <DutyRegister caption={messages.duties[lang]} duties={duties} acts />
        </Section>
      )}
      {waiting}
      {pending.length === 0 ? null : (
        <Section title={messages.toConfirm[lang]} id="to-confirm" aside={<SeeAll href={listAddress('pending', whose)} count={open.pending} shown={pending.length} />}>
          <TaskRegister caption={messages.toConfirm[lang]} lines={pending} says="unit" actions={(line) => <ConfirmLink id={line.id} code={line.code} />} />
        </Section>
      )}
      {overdue.length === 0 ? null : (
        <Section
          title={messages[office.whose === 'mine' ? 'overdueFollowed' : 'overdueAll'][lang]}
          id="overdue"
          aside={<SeeAll href={listAddress('overdue', whose)} count={open.overdue} shown={overdue.length} />}
        >
          <TaskRegister caption={messages.overdueAll[lang]} lines={overdue} says="late_unit" />
        </Section>
      )}
      {dueSoon.length === 0 ? null : (
        <Section title={messages.soonFollowed[lang]} id="due-soon" aside={<SeeAll href={listAddress('due_soon', whose)} count={open.dueSoon} shown={dueSoon.length} />}>
          <TaskRegister caption={messages.soonFollowed[lang]} lines={dueSoon} says="unit" />
        </Section>
      )}
    </>
  )
}

function counters({ open, toClassify, toRecord }: OfficeHome, whose: Readonly<Record<string, string>>, lang: Language): Counter[] {
  const n = (value: number) => writtenNumber(value, lang)
  return [
    { label: messages.toClassify[lang], value: n(toClassify), href: '/documents?phase=registered', tone: 'neutral' },
    { label: messages.pending[lang], value: n(open.pending), href: listAddress('pending', whose), tone: 'waiting' },
    { label: messages.overdue[lang], value: n(open.overdue), href: listAddress('overdue', whose), tone: 'overdue' },
    { label: messages.dueSoon[lang], value: n(open.dueSoon), href: listAddress('due_soon', whose), tone: 'due-soon' },
    { label: messages.notAcknowledged[lang], value: n(open.notAcknowledged), href: listAddress('not_acknowledged', whose), tone: 'neutral' },
    { label: messages.toRecord[lang], value: n(toRecord), href: '/obligations?kind=RECORD_FOR_UNCONNECTED', tone: 'neutral' },
    { label: messages.open[lang], value: n(open.open), href: listAddress('open', whose) },
  ]
}

function ConfirmLink({ id, code }: { id: string; code: string }) {
  const lang = useLanguage()
  return (
    <LinkButton href={taskAddress(id, 'confirm-result')} kind="quiet" small label={phrases.actionLabel[lang](messages.confirm[lang], code)}>
      {messages.confirm[lang]}
    </LinkButton>
  )
}
