import { formatDateWithWeekday } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { useLanguage } from '../../../ui/language-context.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { type Column, Register } from '../../../ui/register.tsx'
import { Section } from '../../../ui/section.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import type { HomePart, HomeRow } from '../home-part.ts'
import { messages, phrases } from '../messages.ts'
import { SeeAll } from './see-all.tsx'

/** The lists of other features that wait for one who wears this hat. */
export function PartRegisters({ parts, audience }: { readonly parts: readonly HomePart[]; readonly audience: HomePart['audience'] }) {
  const lang = useLanguage()
  return (
    <>
      {parts.filter((part) => part.audience === audience && part.rows.length > 0).map((part) => (
        <Section
          key={part.key} title={part.title[lang]} id={part.key}
          aside={part.seeAll === undefined ? undefined : <SeeAll href={part.seeAll} count={part.total} shown={part.rows.length} />}
        >
          <Register
            caption={part.title[lang]} columns={columns(lang)} rows={part.rows} rowKey={(row) => row.id} late={(row) => row.late}
            {...(part.rows.some((row) => row.act !== undefined) ? { actions: (row: HomeRow) => <ActLink row={row} lang={lang} /> } : {})}
          />
        </Section>
      ))}
    </>
  )
}

function columns(lang: Language): readonly Column<HomeRow>[] {
  return [
    { key: 'status', label: messages.status[lang], width: 'status', cell: (row) => (
      <StatusMark tone={row.tone} word={row.word[lang]} {...(row.detail === undefined ? {} : { detail: row.detail[lang] })} />
    ) },
    { key: 'task', label: messages.task[lang], width: 'grow', cell: (row) => <TwoLines first={row.first} href={row.href} second={row.second} /> },
    { key: 'due', label: messages.due[lang], width: 'date', phone: 'labelled', cell: (row) => (
      row.due === null ? messages.withoutDue[lang] : <time dateTime={row.due.toString()}>{formatDateWithWeekday(row.due, lang, 'short')}</time>
    ) },
  ]
}

function ActLink({ row: { act, first }, lang }: { row: HomeRow; lang: Language }) {
  if (act === undefined) return null
  return <LinkButton href={act.href} kind="quiet" small label={phrases.actionLabel[lang](act.label[lang], first)}>{act.label[lang]}</LinkButton>
}
