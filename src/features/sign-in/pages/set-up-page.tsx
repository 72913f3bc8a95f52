import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { messages } from '../messages.ts'
import { NewPasswordFields } from './new-password-fields.tsx'

type Props = { form: FormView; action: string; language: Language }

export function SetUpPage({ form, action, language }: Props) {
  return (
    <>
      <PageHeader title={messages.setUp[language]} lead={messages.setUpLead[language]} />
      <FormErrors errors={form.errors.map((error) => ({ ...error, text: withLabel(error, language) }))} />
      <Form action={action} guarded>
        <Section title={messages.authority[language]}>
          <OrganisationFields form={form} language={language} of="authority" hint={messages.authorityHint[language]} symbolHint={messages.symbolHint[language]} />
        </Section>
        <Section title={messages.office[language]}>
          <OrganisationFields form={form} language={language} of="office" hint={messages.officeHint[language]} symbolHint={messages.officeSymbolHint[language]} />
        </Section>
        <Section title={messages.administrator[language]}>
          <TextInput name="fullName" label={messages.person[language]} value={form.value('fullName')} error={form.error('fullName')} autocomplete="name" maxLength={100} required />
          <TextInput name="userName" label={messages.userName[language]} value={form.value('userName')} error={form.error('userName')} autocomplete="username" width="half" maxLength={80} required />
          <NewPasswordFields form={form} language={language} />
        </Section>
        <FormActions>
          <Button kind="primary">{messages.finishSetUp[language]}</Button>
        </FormActions>
      </Form>
    </>
  )
}

/** The same field stands twice here, so the summary says whose it is. */
function withLabel({ field = '', text }: { field?: string; text: string }, language: Language): string {
  const [, of, name] = /^(authority|office)(Name|ShortName|Symbol)$/.exec(field) ?? []
  const word = { Name: messages.fullNameOf, ShortName: messages.shortName, Symbol: messages.symbol }[name ?? '']
  const label = word === undefined
    ? { fullName: messages.person, userName: messages.userName }[field]?.[language]
    : `${messages[of === 'office' ? 'office' : 'authority'][language]}, ${word[language].toLowerCase()}`
  return label === undefined ? text : `${label}: ${text}`
}

function OrganisationFields({ form, of, hint, symbolHint, language }: Omit<Props, 'action'> & { of: 'authority' | 'office'; hint: string; symbolHint: string }) {
  const field = (name: string) => ({ name: `${of}${name}`, value: form.value(`${of}${name}`), error: form.error(`${of}${name}`), required: true })
  return (
    <>
      <TextInput {...field('Name')} label={messages.fullNameOf[language]} hint={hint} maxLength={250} />
      <TextInput {...field('ShortName')} label={messages.shortName[language]} width="half" maxLength={60} />
      <TextInput {...field('Symbol')} label={messages.symbol[language]} hint={symbolHint} width="short" maxLength={35} />
    </>
  )
}
