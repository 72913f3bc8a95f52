import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { KeyValue } from '../../../ui/key-value.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { DemonstrationAccount } from '../demonstration-accounts.ts'
import { messages } from '../messages.ts'

export type SignInPageProps = { form: FormView; next: string; accounts: readonly DemonstrationAccount[]; language: Language }

/** The form stands at the right, on a phone first; beside it what helps who cannot sign in, in the demonstration the accounts. */
export function SignInPage({ form, next, accounts, language }: SignInPageProps) {
  return (
    <>
      <PageHeader title={messages.signIn[language]} lead={messages.signInLead[language]} />
      <div class="page-columns page-columns-turned">
        <div class="page-main">
          {accounts.length === 0 ? null : <DemonstrationAccounts accounts={accounts} next={next} language={language} />}
          <Section title={messages.goodToKnow[language]}>
            <KeyValue items={[
              { label: messages.forgottenTitle[language], value: messages.forgotten[language] },
              { label: messages.secondStep[language], value: messages.lostPhone[language] },
              { label: messages.ownAccountTitle[language], value: messages.ownAccount[language] },
              { label: messages.ending[language], value: messages.endingText[language] },
            ]}
            />
          </Section>
        </div>
        <aside class="stack" aria-label={messages.signIn[language]}>
          {form.errors.map((error) => (
            <div role="alert" key={error.text}>
              <Callout kind="error" title={messages.notAccepted[language]}>{error.text}</Callout>
            </div>
          ))}
          <div>
            <Form action="/sign-in" hidden={next === '' ? {} : { next }}>
              <TextInput name="userName" label={messages.userName[language]} value={form.value('userName')} autocomplete="username" maxLength={80} autofocus={!form.returned} />
              <TextInput name="password" type="password" label={messages.password[language]} autocomplete="current-password" autofocus={form.returned} />
              <FormActions>
                <Button kind="primary">{messages.signIn[language]}</Button>
              </FormActions>
            </Form>
          </div>
        </aside>
      </div>
    </>
  )
}

/** Each row is the sign-in form with everything filled in: one press, also without script. */
function DemonstrationAccounts({ accounts, next, language }: Omit<SignInPageProps, 'form'>) {
  return (
    <Section title={messages.demonstration[language]} id="demonstration">
      <p>{messages.demonstrationLead[language]}</p>
      <KeyValue items={accounts.map((account) => ({
        label: account.role[language],
        value: (
          <Form action="/sign-in" hidden={{ userName: account.userName, password: account.password, ...(next === '' ? {} : { next }) }}>
            <FormActions>
              <Button small label={messages.enterAsRole[language](account.role[language])}>{messages.enterAs[language]}</Button>
              <span class="field-hint">{account.userName} · {account.password}</span>
            </FormActions>
          </Form>
        ),
      }))}
      />
    </Section>
  )
}
