import { formatDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Register } from '../../../ui/register.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { messages, phaseWords, phrases } from '../messages.ts'
import type { LateUnit } from '../queries/late-units.ts'
import type { LetterLine } from '../queries/list-letters.ts'
import { BookTabs } from './book-tabs.tsx'

/** The letters of urging, the newest on top. */
export function LettersPage({ language, letters, mayWrite }: { readonly language: Language; readonly letters: readonly LetterLine[]; readonly mayWrite: boolean }) {
  return (
    <>
      <PageHeader
        title={messages.letters[language]}
        {...(mayWrite ? { actions: <LinkButton href="/urging-letters/new" icon="file-text" kind="primary">{messages.newLetter[language]}</LinkButton> } : {})}
      />
      <BookTabs language={language} current="letters" />
      <Register
        caption={messages.letters[language]} rows={letters} rowKey={(letter) => letter.id}
        columns={[
          { key: 'phase', label: messages.phase[language], width: 'status', cell: (letter) => <StatusMark tone={letter.phase === 'issued' ? 'done' : 'waiting'} word={phaseWords[letter.phase][language]} /> },
          { key: 'letter', label: messages.document[language], width: 'grow', cell: (letter) => (
            <TwoLines first={phrases.letter[language](`${letter.codeNumber}/${letter.codeNotation}`, formatDate(letter.issuedDate))} href={`/urging-letters/${letter.id}`} second={[letter.subject]} />
          ) },
          { key: 'unit', label: messages.unit[language], width: 'who', cell: (letter) => letter.organisationName },
          { key: 'tasks', label: messages.tasks[language], width: 'number', end: true, phone: 'labelled', cell: (letter) => String(letter.tasks) },
        ]}
        empty={<EmptyState title={messages.noLetters[language]} text={messages.noLettersText[language]} icon="file-text" />}
      />
    </>
  )
}

/** To which unit the letter goes. */
export function ChooseUnitPage({ language, units }: { readonly language: Language; readonly units: readonly LateUnit[] }) {
  return (
    <>
      <PageHeader title={messages.newLetter[language]} lead={messages.chooseUnit[language]} crumbs={[{ label: messages.letters[language], href: '/urging-letters' }]} />
      <Register
        caption={messages.chooseUnit[language]} rows={units} rowKey={(unit) => unit.id}
        columns={[
          { key: 'unit', label: messages.unit[language], width: 'grow', cell: (unit) => <a href={`/organisations/${unit.id}/urging-letters/new`} data-row-link>{unit.name}</a> },
          { key: 'overdue', label: messages.overdue[language], width: 'number', end: true, phone: 'labelled', cell: (unit) => String(unit.overdue) },
          { key: 'soon', label: messages.soon[language], width: 'number', end: true, phone: 'labelled', cell: (unit) => String(unit.soon) },
        ]}
        empty={<EmptyState title={messages.noLateUnits[language]} text={messages.noLateUnitsText[language]} />}
      />
    </>
  )
}
