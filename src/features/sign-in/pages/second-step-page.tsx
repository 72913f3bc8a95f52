import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { messages } from '../messages.ts'

export function SecondStepPage({ form, next, language }: { form: FormView; next: string; language: Language }) {
  return (
    <>
      <PageHeader title={messages.secondStep[language]} lead={messages.secondStepLead[language]} />
      <FormErrors errors={form.errors} />
      <Form action="/sign-in/second-step" hidden={next === '' ? {} : { next }}>
        <TextInput name="code" label={messages.code[language]} hint={messages.codeHint[language]} error={form.error('code')} autocomplete="one-time-code" width="half" maxLength={40} autofocus />
        <FormActions>
          <Button kind="primary">{messages.confirm[language]}</Button>
          <LinkButton href="/sign-in" kind="quiet">{messages.startOver[language]}</LinkButton>
        </FormActions>
      </Form>
    </>
  )
}
