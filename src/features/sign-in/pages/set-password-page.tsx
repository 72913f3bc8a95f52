import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { messages } from '../messages.ts'
import { NewPasswordFields } from './new-password-fields.tsx'

export type SetPasswordPageProps = { form: FormView; action: string; userName: string; fullName: string; language: Language }

export function SetPasswordPage({ form, action, userName, fullName, language }: SetPasswordPageProps) {
  return (
    <>
      <PageHeader title={messages.setPassword[language]} lead={messages.setPasswordLead[language](`${userName} · ${fullName}`)} />
      <FormErrors errors={form.errors} labels={messages} />
      <Form action={action}>
        <NewPasswordFields form={form} userName={userName} language={language} />
        <FormActions>
          <Button kind="primary">{messages.setPassword[language]}</Button>
        </FormActions>
      </Form>
    </>
  )
}

/** A link that was used, is over, or never was: one answer for all three. */
export function LinkOverPage({ language }: { language: Language }) {
  return (
    <EmptyState
      whole
      title={messages.linkOver[language]}
      icon="clock"
      text={messages.linkOverText[language]}
      action={<LinkButton href="/sign-in">{messages.signIn[language]}</LinkButton>}
    />
  )
}
