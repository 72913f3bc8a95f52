import { clauseWords } from '../../../kernel/clause.ts'
import { formatDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { ActionPanel } from '../../../ui/action-panel.tsx'
import { Button } from '../../../ui/button.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { KeyValue } from '../../../ui/key-value.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Register } from '../../../ui/register.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import type { RegulationProfile } from '../domain/regulation-profile.ts'
import { messages, phrases } from '../messages.ts'

export type RegulationPageProps = { readonly language: Language; readonly profile: RegulationProfile; readonly form: FormView; readonly mayLoad: boolean }

/** The rule as this authority applies it: numbers, readings, words. */
export function RegulationPage({ language, profile, form, mayLoad }: RegulationPageProps) {
  const { decision, words } = profile
  const name = `${decision.codeNumber}/${decision.codeNotation}`
  return (
    <>
      <PageHeader title={messages.title[language]} lead={`${phrases.decision[language](name, formatDate(Temporal.PlainDate.from(decision.issuedDate)))}: ${decision.title[language]}`} />
      <Register
        caption={messages.numbers[language]} showCaption rows={Object.entries(profile.numbers)} rowKey={([key]) => key}
        columns={[
          { key: 'meaning', label: messages.meaning[language], width: 'grow', cell: ([, rule]) => <TwoLines first={rule.meaning[language]} second={[clauseWords(rule.clause, language)]} /> },
          { key: 'value', label: messages.value[language], width: 'status', cell: ([, rule]) => `${rule.value} ${rule.unit[language]}` },
        ]}
      />
      <Register
        caption={messages.dates[language]} showCaption rows={Object.entries(profile.dates)} rowKey={([key]) => key}
        columns={[
          { key: 'meaning', label: messages.meaning[language], width: 'grow', cell: ([, rule]) => <TwoLines first={rule.meaning[language]} second={[clauseWords(rule.clause, language)]} /> },
          { key: 'value', label: messages.before[language], width: 'status', cell: ([, rule]) => rule.before.split('-').toReversed().join('/') },
        ]}
      />
      <Section title={messages.readings[language]}>
        <Readings language={language} readings={profile.readings} />
      </Section>
      <Section title={messages.words[language]}>
        <KeyValue items={[
          { label: messages.committee[language], value: words.committee[language] },
          { label: messages.chair[language], value: words.chair[language] },
          { label: messages.office[language], value: words.office[language] },
        ]} />
      </Section>
      {mayLoad ? <LoadProfile language={language} profile={profile} form={form} /> : null}
    </>
  )
}

function Readings({ language, readings }: { language: Language; readings: RegulationProfile['readings'] }) {
  const { quietHours, informationSheetAnchor, remindOn, remindReportsOn } = readings
  return (
    <KeyValue items={[
      { label: messages.dueRoll[language], value: messages[readings.dueRoll][language] },
      { label: messages.lateExtension[language], value: messages[readings.lateExtension][language] },
      { label: messages.secretRegister[language], value: messages[readings.secretRegister][language] },
      { label: messages.informationSheetAnchor[language], value: formatDate(Temporal.PlainDate.from(informationSheetAnchor)) },
      { label: messages.annualReviewDay[language], value: readings.annualReviewDay.split('-').toReversed().join('/'), clause: clauseWords('Đ24.1', language) },
      { label: messages.remindOn[language], value: signed(remindOn) },
      { label: messages.remindReportsOn[language], value: signed(remindReportsOn) },
      { label: messages.quietHours[language], value: `${quietHours.from} – ${quietHours.to}` },
    ]} />
  )
}

const signed = (offsets: readonly number[]): string => offsets.map((days) => (days > 0 ? `+${days}` : String(days))).join(', ')

function LoadProfile({ language, profile, form }: { language: Language; profile: RegulationProfile; form: FormView }) {
  return (
    <ActionPanel title={messages.load[language]} lead={messages.loadLead[language]} icon="upload" open={form.returned}>
      <FormErrors errors={form.errors} labels={messages} />
      <Form action="/regulation/profiles" hidden={{ once: form.once }}>
        <DateInput name="effectiveFrom" label={messages.effectiveFrom[language]} value={form.value('effectiveFrom')} error={form.error('effectiveFrom')} required />
        <TextArea name="profile" label={messages.profile[language]} rows={14} value={form.value('profile', JSON.stringify(profile, null, 2))} error={form.error('profile')} required />
        <FormActions><Button kind="primary">{messages.submit[language]}</Button></FormActions>
      </Form>
    </ActionPanel>
  )
}
