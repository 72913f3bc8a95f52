import { clauseWords } from '../../../kernel/clause.ts'
import { formatDate } from '../../../kernel/plain-date.ts'
import { ActionPanel } from '../../../ui/action-panel.tsx'
import { Button } from '../../../ui/button.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { Register } from '../../../ui/register.tsx'
import { Section } from '../../../ui/section.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { messages } from '../messages.ts'
import type { SecretPageProps } from './secret-page.tsx'

/** That reports on paper were demanded and came; what they say stays on paper (Đ5.2, last paragraph). */
export function PaperSection(props: SecretPageProps) {
  const { language, papers, mayKeep } = props
  return (
    <Section title={messages.paper[language]}>
      <p>{messages.paperLead[language]}</p>
      <Register
        caption={messages.paper[language]} rows={papers} rowKey={({ id }) => String(id)} empty={<p>{messages.noPaper[language]}</p>}
        columns={[
          { key: 'organisation', label: messages.organisation[language], width: 'grow', cell: (row) => row.organisationName },
          { key: 'step', label: messages.step[language], width: 'status', cell: (row) => messages[row.step][language] },
          { key: 'reference', label: messages.reference[language], width: 'who', cell: (row) => row.reference },
          { key: 'date', label: messages.referenceDate[language], width: 'date', cell: (row) => formatDate(row.referenceDate) },
        ]}
      />
      {mayKeep ? <PaperPanel {...props} /> : null}
    </Section>
  )
}

function PaperPanel({ language, record, paper }: SecretPageProps) {
  const id = (name: string) => `paper-${name}`
  return (
    <ActionPanel title={messages.recordPaper[language]} icon="inbox" open={paper.returned}>
      <FormErrors errors={paper.errors} labels={messages} />
      <Form action={`/secret-register/${record.id}/paper-reports`} columns label={messages.recordPaper[language]} hidden={{ once: paper.once }}>
        <Select name="organisationId" id={id('organisationId')} label={messages.organisation[language]} width="half" required options={record.assigned.map((row) => ({ value: row.organisationId, label: row.organisationName }))} value={paper.value('organisationId')} error={paper.error('organisationId')} />
        <Select name="step" id={id('step')} label={messages.step[language]} width="half" required options={(['demanded', 'received'] as const).map((value) => ({ value, label: messages[value][language] }))} value={paper.value('step')} error={paper.error('step')} clause={clauseWords('Đ5.2', language)} />
        <TextInput name="reference" id={id('reference')} label={messages.reference[language]} width="half" required maxLength={40} autocomplete="off" value={paper.value('reference')} error={paper.error('reference')} />
        <DateInput name="referenceDate" id={id('referenceDate')} label={messages.referenceDate[language]} required value={paper.value('referenceDate')} error={paper.error('referenceDate')} />
        <FormActions><Button kind="primary">{messages.recordPaper[language]}</Button></FormActions>
      </Form>
    </ActionPanel>
  )
}
