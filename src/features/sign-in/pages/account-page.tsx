import type { Actor } from '../../../kernel/actor.ts'
import { roleWords } from '../../../kernel/role-words.ts'
import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { KeyValue } from '../../../ui/key-value.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { messages } from '../messages.ts'
import type { OwnSession } from '../queries/own-sessions.ts'
import type { OwnToken } from '../queries/own-tokens.ts'
import type { SecondStepState } from '../queries/second-step-state.ts'
import { NewPasswordFields } from './new-password-fields.tsx'
import { SecondStepSection } from './second-step-section.tsx'
import { SessionsSection } from './sessions-section.tsx'
import { TokensSection } from './tokens-section.tsx'

export type AccountForms = Readonly<Record<'preferences' | 'password' | 'token' | 'session' | 'beginSecondStep' | 'turnOff' | 'recovery', FormView>>

export type AccountPageProps = {
  actor: Actor
  sessions: readonly OwnSession[]
  tokens: readonly OwnToken[]
  secondStep: SecondStepState
  forms: AccountForms
  language: Language
}

export function AccountPage({ actor, sessions, tokens, secondStep, forms, language }: AccountPageProps) {
  return (
    <>
      <PageHeader title={messages.account[language]} />
      <FormErrors errors={Object.values(forms).flatMap((form) => form.errors)} />
      <KeyValue items={[
        { label: messages.person[language], value: actor.fullName },
        { label: messages.userName[language], value: actor.userName },
        { label: messages.unit[language], value: actor.organisationName },
        { label: messages.roles[language], value: actor.roles.map((role) => roleWords[role][language]).join(', ') || '—' },
      ]}
      />
      <Preferences actor={actor} form={forms.preferences} language={language} />
      <PasswordSection form={forms.password} userName={actor.userName} language={language} />
      <SecondStepSection {...secondStep} forms={forms} language={language} />
      <SessionsSection sessions={sessions} language={language} />
      <TokensSection tokens={tokens} form={forms.token} language={language} />
    </>
  )
}

function Preferences({ actor, form, language }: { actor: Actor; form: FormView; language: Language }) {
  const choices = (values: Readonly<Record<string, string>>) => Object.entries(values).map(([value, label]) => ({ value, label }))
  return (
    <Section title={messages.display[language]} id="display">
      <Form action="/account/preferences" hidden={{ back: '/account' }}>
        <RadioGroup
          name="language" label={messages.language[language]} inline value={form.value('language', actor.language)} error={form.error('language')}
          options={choices({ vi: messages.vietnamese[language], en: messages.english[language] })}
        />
        <RadioGroup
          name="theme" label={messages.theme[language]} inline value={form.value('theme', actor.theme)} error={form.error('theme')}
          options={choices({ auto: messages.themeAuto[language], light: messages.themeLight[language], dark: messages.themeDark[language] })}
        />
        <FormActions>
          <Button>{messages.save[language]}</Button>
        </FormActions>
      </Form>
    </Section>
  )
}

function PasswordSection({ form, userName, language }: { form: FormView; userName: string; language: Language }) {
  return (
    <Section title={messages.changePassword[language]} id="password">
      <Form action="/account/password">
        <TextInput name="currentPassword" type="password" label={messages.currentPassword[language]} error={form.error('currentPassword')} autocomplete="current-password" width="half" required />
        <NewPasswordFields form={form} userName={userName} language={language} />
        <FormActions>
          <Button>{messages.changePassword[language]}</Button>
        </FormActions>
        <p class="field-hint">{messages.changePasswordLead[language]}</p>
      </Form>
    </Section>
  )
}
