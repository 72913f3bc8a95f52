import { Callout } from '../../../ui/callout.tsx'
import { CounterRow } from '../../../ui/counter-row.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { useLanguage } from '../../../ui/language-context.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Register } from '../../../ui/register.tsx'
import { Section } from '../../../ui/section.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { writtenNumber } from '../domain/written-number.ts'
import { messages, phrases } from '../messages.ts'
import type { AdministratorHome } from '../queries/administrator-home.ts'

/** What an administrator keeps in order, and what is missing. */
export function AdministratorScreen({ administrator }: { administrator: AdministratorHome }) {
  const lang = useLanguage()
  const { withoutFocalOfficer: lacking, calendarLacks, calendarUntil, alarms } = administrator
  return (
    <>
      {alarms.map(({ title, href }) => (
        <Callout key={href} kind="error" title={title[lang]}>
          <a href={href}>{messages.lookAtIt[lang]}</a>
        </Callout>
      ))}
      <CounterRow
        label={messages.administration[lang]}
        counters={[
          { label: messages.organisations[lang], value: writtenNumber(administrator.organisations, lang), href: '/organisations' },
          { label: messages.people[lang], value: writtenNumber(administrator.people, lang), href: '/people' },
          { label: messages.calendarUntil[lang], value: calendarUntil === undefined ? '–' : String(calendarUntil), href: '/work-calendar' },
        ]}
      />
      <p>
        <LinkButton href="/work-calendar" icon="calendar">{messages.workCalendar[lang]}</LinkButton>{' '}
        <LinkButton href="/events" icon="history">{messages.eventLog[lang]}</LinkButton>
      </p>
      {calendarLacks.map((year) => (
        <Callout key={year} kind="warning" title={phrases.lacksCalendar[lang](year)}>
          <a href="/work-calendar">{messages.loadCalendar[lang]}</a>
        </Callout>
      ))}
      <Section title={messages.withoutFocal[lang]} id="without-focal-officer">
        <Register
          caption={messages.withoutFocal[lang]}
          columns={[{ key: 'name', label: messages.unit[lang], width: 'grow', cell: (unit) => <TwoLines first={unit.name} href={`/organisations/${unit.id}`} /> }]}
          rows={lacking}
          rowKey={(unit) => unit.id}
          actions={(unit) => (
            <LinkButton href={`/organisations/${unit.id}/record`} kind="quiet" small label={phrases.actionLabel[lang](messages.appointFocal[lang], unit.name)}>
              {messages.appointFocal[lang]}
            </LinkButton>
          )}
          empty={<EmptyState title={messages.everyUnitHasFocal[lang]} />}
        />
      </Section>
    </>
  )
}
