import { formatDateWithWeekday } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { type Column, Register } from '../../../ui/register.tsx'
import { Section } from '../../../ui/section.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { messages, phrases } from '../messages.ts'
import type { Choices } from '../queries/choices-of.ts'
import type { ReminderLine } from '../reminder-line.ts'

export type RemindersPageProps = {
  readonly language: Language
  readonly today: readonly ReminderLine[]
  readonly coming: readonly ReminderLine[]
  readonly choices: Choices
  readonly channels: readonly ('mail' | 'message')[]
}

/** What a person is reminded of, why, and by which ways. */
export function RemindersPage({ language, today, coming, choices, channels }: RemindersPageProps) {
  return (
    <>
      <PageHeader title={messages.title[language]} lead={messages.lead[language]} />
      <Section title={messages.today[language]} id="today">
        <Lines language={language} caption={messages.today[language]} lines={today} dated={false} empty={messages.noneToday[language]} />
      </Section>
      <Section title={messages.coming[language]} id="coming">
        <Lines language={language} caption={messages.coming[language]} lines={coming} dated empty={messages.noneComing[language]} />
      </Section>
      <Section title={messages.choices[language]} id="choices">
        <ChoicesForm language={language} choices={choices} channels={channels} />
      </Section>
    </>
  )
}

function Lines({ language, caption, lines, dated, empty }: { language: Language; caption: string; lines: readonly ReminderLine[]; dated: boolean; empty: string }) {
  const columns: Column<ReminderLine>[] = [
    { key: 'what', label: messages.what[language], width: 'grow', cell: (line) => (
      <TwoLines first={[line.duty?.[language], line.content].filter((part) => part !== undefined && part !== '').join(': ')} href={line.href} second={[line.code, line.standing[language]]} />
    ) },
    { key: 'due', label: messages.due[language], width: 'date', phone: 'labelled', cell: (line) => formatDateWithWeekday(line.due, language, 'short') },
    ...(dated ? [{ key: 'on', label: messages.on[language], width: 'date' as const, phone: 'labelled' as const, cell: (line: ReminderLine) => formatDateWithWeekday(line.day, language, 'short') }] : []),
    { key: 'rule', label: messages.rule[language], width: 'who', cell: (line) => <TwoLines first={line.ruleWords[language]} second={[line.whyWords[language]]} /> },
  ]
  return <Register caption={caption} rows={lines} rowKey={(line) => line.key} columns={columns} late={(line) => line.rule.startsWith('T+')} empty={<EmptyState title={empty} icon="bell" />} />
}

function ChoicesForm({ language, choices, channels }: { language: Language; choices: Choices; channels: readonly ('mail' | 'message')[] }) {
  const where = (address: string | null, lacking: string) => (address === null || address === '' ? lacking : phrases.goesTo[language](address))
  return (
    <>
      <p>{messages.always[language]}</p>
      {channels.includes('mail') ? null : <Callout kind="info">{messages.noMail[language]}</Callout>}
      {channels.includes('message') ? null : <Callout kind="info">{messages.noMessage[language]}</Callout>}
      <Form action="/reminders/choices">
        <Checkbox name="mail" label={messages.mail[language]} checked={choices.mail} hint={where(choices.email, messages.noEmail[language])} />
        <Checkbox name="message" label={messages.message[language]} checked={choices.message} hint={where(choices.phone, messages.noPhone[language])} />
        <FormActions>
          <Button>{messages.save[language]}</Button>
        </FormActions>
      </Form>
    </>
  )
}
