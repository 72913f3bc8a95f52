import { clauseWords } from '../../../kernel/clause.ts'
import { formatDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { fieldsOf } from '../../../platform/http/form-fields.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { Button } from '../../../ui/button.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { Register } from '../../../ui/register.tsx'
import { Select } from '../../../ui/select.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { REMARK_KINDS, remarkWords } from '../domain/remark.ts'
import { messages } from '../messages.ts'
import type { LetterUnit } from '../queries/find-letter-unit.ts'
import type { Leader } from '../queries/leaders.ts'
import type { Remark } from '../queries/list-remarks.ts'
import { BookTabs } from './book-tabs.tsx'

/** What the leaders said of units, as it was written down. */
export function RemarksPage({ language, remarks }: { readonly language: Language; readonly remarks: readonly Remark[] }) {
  return (
    <>
      <PageHeader title={messages.remarks[language]} lead={messages.remarksLead[language]} />
      <BookTabs language={language} current="remarks" />
      <Register
        caption={messages.remarks[language]} rows={remarks} rowKey={(remark) => remark.id}
        columns={[
          { key: 'kind', label: messages.kind[language], width: 'status', cell: ({ kind }) => <StatusMark tone={kind === 'criticism' ? 'overdue' : 'done'} icon={kind === 'criticism' ? 'flag' : 'star'} word={remarkWords[kind][language]} /> },
          { key: 'content', label: messages.remarkContent[language], width: 'grow', cell: (remark) => (
            <TwoLines first={remark.content} {...(remark.assignmentId === null ? {} : { href: `/assignments/${remark.assignmentId}` })} second={[`${remark.documentNumber}, ${formatDate(remark.documentDate)}`, remark.decidedBy]} roomy />
          ) },
          { key: 'unit', label: messages.unit[language], width: 'who', cell: (remark) => <a href={`/organisations/${remark.organisationId}`}>{remark.organisationName}</a> },
        ]}
        empty={<EmptyState title={messages.noRemarks[language]} text={messages.noRemarksText[language]} icon="flag" />}
      />
    </>
  )
}

export type NewRemarkProps = { readonly language: Language; readonly unit: LetterUnit; readonly leaders: readonly Leader[]; readonly form: FormView; readonly assignment: string | undefined }

export function NewRemarkPage({ language, unit, leaders, form, assignment }: NewRemarkProps) {
  const field = fieldsOf(form, 'urging.record-remark')
  const clause = clauseWords('Đ10.4', language)
  return (
    <>
      <PageHeader title={`${messages.recordRemark[language]}: ${unit.name}`} lead={messages.remarksLead[language]} crumbs={[{ label: messages.remarks[language], href: '/remarks' }]} />
      <FormErrors errors={form.errors.map((error) => (error.field === undefined || error.field === 'assignmentId' ? { text: error.text } : { ...error, field: `record-remark-${error.field}` }))} labels={messages} />
      <Form action={`/organisations/${unit.id}/remarks`} hidden={{ once: form.once, ...(assignment === undefined ? {} : { assignmentId: assignment }) }} guarded>
        <RadioGroup {...field('kind')} label={messages.kind[language]} clause={clause} required options={REMARK_KINDS.map((value) => ({ value, label: remarkWords[value][language] }))} />
        <Select {...field('decidedBy')} label={messages.decider[language]} required options={leaders.map((leader) => ({ value: leader.id, label: `${leader.fullName} · ${leader.position}` }))} />
        <TextInput {...field('documentNumber')} label={messages.documentNumber[language]} maxLength={50} required width="half" />
        <DateInput {...field('documentDate')} label={messages.documentDate[language]} required />
        <TextArea {...field('content')} label={messages.remarkContent[language]} rows={4} maxLength={2000} required />
        <FormActions><Button kind="primary">{messages.recordRemark[language]}</Button></FormActions>
      </Form>
    </>
  )
}
