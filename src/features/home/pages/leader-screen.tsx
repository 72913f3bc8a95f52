import type { ComponentChild } from 'preact'
import type { Language } from '../../../kernel/text.ts'
import { type Counter, CounterRow } from '../../../ui/counter-row.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { useLanguage } from '../../../ui/language-context.tsx'
import { Section } from '../../../ui/section.tsx'
import { writtenNumber } from '../domain/written-number.ts'
import { messages, phrases } from '../messages.ts'
import type { LeaderHome } from '../queries/leader-home.ts'
import { listAddress } from './addresses.ts'
import { Ageing } from './ageing.tsx'
import { SeeAll } from './see-all.tsx'
import { TaskRegister } from './task-register.tsx'
import { Trend } from './trend.tsx'
import { UnitRegister } from './unit-register.tsx'

/** The Chairman's one screen, phone first: figures, the red list, how old it is, half a year, every unit. */
export function LeaderScreen({ leader, waiting }: { leader: LeaderHome; /** Decisions that wait. */ waiting: ComponentChild }) {
  const lang = useLanguage()
  const { open, red, units, months } = leader
  return (
    <>
      <CounterRow label={messages.figures[lang]} counters={counters(leader, lang)} />
      {waiting}
      <Section title={messages.redList[lang]} id="red-list" aside={<SeeAll href={listAddress('overdue')} count={open.overdue} shown={red.length} />}>
        <TaskRegister
          caption={messages.redList[lang]}
          lines={red}
          says="late_unit"
          empty={<EmptyState title={messages.noneOverdue[lang]} text={messages.noneOverdueText[lang]} />}
        />
      </Section>
      {open.overdue === 0 ? null : <Section title={messages.ageing[lang]} id="ageing"><Ageing open={open} /></Section>}
      <Section title={messages.trend[lang]} id="trend"><Trend months={months} /></Section>
      <Section title={messages.byUnit[lang]} id="units">
        <UnitRegister units={units} open={open} done={leader.done} />
      </Section>
    </>
  )
}

function counters({ open, done, asOf }: LeaderHome, lang: Language): Counter[] {
  const n = (value: number) => writtenNumber(value, lang)
  const closed = listAddress('done', { closed_from: asOf.with({ month: 1, day: 1 }).toString() })
  return [
    { label: messages.open[lang], value: n(open.open), href: listAddress('open') },
    { label: messages.overdue[lang], value: n(open.overdue), href: listAddress('overdue'), tone: 'overdue' },
    { label: messages.dueSoon[lang], value: n(open.dueSoon), href: listAddress('due_soon'), tone: 'due-soon' },
    { label: messages.inTime[lang], value: n(open.inTime), href: listAddress('in_time'), tone: 'in-time' },
    { label: messages.pending[lang], value: n(open.pending), href: listAddress('pending'), tone: 'waiting' },
    { label: messages.noDue[lang], value: n(open.noDue), href: listAddress('no_due'), tone: 'no-due' },
    { label: messages.doneThisYear[lang], value: n(done.onTime + done.late + done.noDue), href: closed, tone: 'done', detail: phrases.doneDetail[lang](n(done.onTime), n(done.late)) },
  ]
}
