import { clauseWords } from '../../../kernel/clause.ts'
import { formatDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { Button } from '../../../ui/button.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { SECRECY_LEVELS } from '../domain/secrecy.ts'
import { SECRET_AUTHORITIES, SECRET_SIGNER_POSITIONS, SECRET_TYPE_NAMES, type SecretRecord } from '../domain/secret-document.ts'
import { messages, secrecyWords } from '../messages.ts'
import type { SecretChoices } from '../queries/secret-choices.ts'
import { AssignedFields } from './assigned-fields.tsx'

export type SecretFormProps = {
  readonly language: Language
  readonly form: FormView
  readonly choices: SecretChoices
  readonly record?: SecretRecord | undefined
}

/** The seven fields of Đ5.2, in the order of the rule. */
export function SecretFormPage(props: SecretFormProps) {
  const { language, form, record } = props
  const title = messages[record === undefined ? 'register' : 'change'][language]
  const back = record === undefined ? '/secret-register' : `/secret-register/${record.id}`
  return (
    <>
      <PageHeader title={title} lead={messages.lead[language]} crumbs={[{ label: messages.title[language], href: '/secret-register' }]} />
      <FormErrors errors={form.errors} labels={messages} />
      <Form action={back} columns guarded label={title} hidden={{ once: form.once, ...(record === undefined ? {} : { version: String(record.version) }) }}>
        <NameFields {...props} />
        <BodyFields {...props} />
        <AssignedFields {...props} />
        <FormActions>
          <Button kind="primary">{messages.save[language]}</Button>
          <LinkButton href={back} kind="quiet">{messages.cancel[language]}</LinkButton>
        </FormActions>
      </Form>
    </>
  )
}

const same = (values: readonly string[]) => values.map((value) => ({ value, label: value }))

function NameFields({ language, form, record }: SecretFormProps) {
  const field = (name: 'codeNumber' | 'codeNotation' | 'signerFullName') => ({ name, label: messages[name][language], value: form.value(name, record?.[name]), error: form.error(name), autocomplete: 'off', required: true, width: 'half' as const })
  const list = (name: 'typeName' | 'signerPosition', values: readonly string[]) => ({ name, label: messages[name][language], options: same(values), value: form.value(name, record?.[name]), error: form.error(name), required: true, width: 'half' as const })
  return (
    <>
      <Select name="secrecy" label={messages.secrecy[language]} width="half" required options={SECRECY_LEVELS.map((value) => ({ value, label: secrecyWords[value][language] }))} value={form.value('secrecy', record?.secrecy)} error={form.error('secrecy')} clause={clauseWords('Đ5.2', language)} />
      <Select {...list('typeName', SECRET_TYPE_NAMES)} clause={clauseWords('Đ5.2.a', language)} />
      <TextInput {...field('codeNumber')} inputmode="numeric" maxLength={7} />
      <TextInput {...field('codeNotation')} maxLength={30} />
      <DateInput name="issuedDate" label={messages.issuedDate[language]} required value={form.value('issuedDate', record === undefined ? '' : formatDate(record.issuedDate))} error={form.error('issuedDate')} />
      <TextInput {...field('signerFullName')} maxLength={50} />
      <Select {...list('signerPosition', SECRET_SIGNER_POSITIONS)} />
      <Select name="signingAuthority" label={messages.signingAuthority[language]} width="half" empty={messages.ownRight[language]} options={same(SECRET_AUTHORITIES)} value={form.value('signingAuthority', record?.signingAuthority)} error={form.error('signingAuthority')} />
    </>
  )
}

function BodyFields({ language, form, record, choices: { organisations, people } }: SecretFormProps) {
  const bodies = organisations.map(({ id, name }) => ({ value: id, label: name }))
  const office = organisations.find(({ kind }) => kind === 'office')?.id
  const body = (name: 'proposingOrganisationId' | 'monitorOrganisationId', clause: string) => ({
    name, label: messages[name][language], options: bodies, value: form.value(name, record?.[name] ?? office), error: form.error(name), clause: clauseWords(clause, language), required: true, width: 'half' as const,
  })
  return (
    <>
      <Select {...body('proposingOrganisationId', 'Đ5.2.b')} />
      <Select {...body('monitorOrganisationId', 'Đ5.2.d')} />
      <Select name="monitorUserId" label={messages.monitorUserId[language]} hint={messages.monitorHint[language]} width="half" required options={people.map(({ id, name }) => ({ value: id, label: name }))} value={form.value('monitorUserId', record?.monitorUserId)} error={form.error('monitorUserId')} />
      <TextInput name="totalTasks" label={messages.totalTasks[language]} hint={messages.totalHint[language]} inputmode="numeric" width="short" required value={form.value('totalTasks', record === undefined ? '' : String(record.totalTasks))} error={form.error('totalTasks')} clause={clauseWords('Đ5.2.đ', language)} />
      <DateInput name="dueDate" label={messages.dueDate[language]} value={form.value('dueDate', record?.dueDate == null ? '' : formatDate(record.dueDate))} error={form.error('dueDate')} clause={clauseWords('Đ5.2.e', language)} />
    </>
  )
}
