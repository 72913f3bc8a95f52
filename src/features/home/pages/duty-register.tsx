import type { ComponentChildren } from 'preact'
import { clauseWords } from '../../../kernel/clause.ts'
import { formatDateWithWeekday } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { useLanguage } from '../../../ui/language-context.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { type Column, Register } from '../../../ui/register.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { type Breach, clockName, OBLIGATIONS, type OpenObligation } from '../../obligations/public.ts'
import { dutyVerbs, messages, phrases } from '../messages.ts'
import { dutyAddress } from './addresses.ts'

type Duty = OpenObligation & Breach

/** Clocks of the regulation, those that ran out first, each with its clause and the way to answer it. */
export function DutyRegister({ caption, duties, acts, empty }: { caption: string; duties: readonly Duty[]; acts: boolean; empty?: ComponentChildren }) {
  const lang = useLanguage()
  return (
    <Register
      caption={caption}
      columns={columns(lang)}
      rows={duties}
      rowKey={(duty) => duty.id}
      late={(duty) => duty.breached}
      {...(acts ? { actions: (duty: Duty) => <DutyButton duty={duty} lang={lang} /> } : {})}
      {...(empty === undefined ? {} : { empty })}
    />
  )
}

function columns(lang: Language): readonly Column<Duty>[] {
  return [
    { key: 'duty', label: messages.duty[lang], width: 'status', cell: (duty) => (
      <StatusMark tone={duty.breached ? 'overdue' : 'due-soon'} word={OBLIGATIONS[duty.kind].name[lang]} {...(duty.breached ? { detail: lateWords(duty, lang) } : {})} />
    ) },
    { key: 'about', label: messages.task[lang], width: 'grow', cell: (duty) => (
      <TwoLines first={aboutOf(duty, lang)} href={dutyAddress(duty)} second={[duty.documentNumber, clauseWords(duty.clause, lang)]} />
    ) },
    { key: 'until', label: messages.dutyUntil[lang], width: 'date', phone: 'labelled', cell: (duty) => (
      duty.dueOn === null ? messages.noCalendar[lang] : <time dateTime={duty.dueOn.toString()}>{formatDateWithWeekday(duty.dueOn, lang, 'short')}</time>
    ) },
  ]
}

/** The task or document; a clock about its unit alone is called by its duty. */
function aboutOf(duty: Duty, lang: Language): string {
  return (duty.content ?? duty.subject) || clockName(duty, lang)
}

function lateWords({ workingDaysLate }: Duty, lang: Language): string {
  return workingDaysLate === null || workingDaysLate === 0 ? phrases.dutyLateUnknown[lang]() : phrases.dutyLate[lang](workingDaysLate)
}

function DutyButton({ duty, lang }: { duty: Duty; lang: Language }) {
  const verb = dutyVerbs[duty.kind][lang]
  return (
    <LinkButton href={dutyAddress(duty)} kind="quiet" small label={phrases.actionLabel[lang](verb, duty.documentNumber || aboutOf(duty, lang))}>{verb}</LinkButton>
  )
}
