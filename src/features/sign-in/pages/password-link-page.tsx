import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Section } from '../../../ui/section.tsx'
import { messages } from '../messages.ts'

export type PasswordLinkPageProps = {
  person: { userId: string; userName: string; fullName: string; secondStep: boolean }
  link: FormView
  removal: FormView
  language: Language
}

export function PasswordLinkPage({ person, link, removal, language }: PasswordLinkPageProps) {
  return (
    <>
      <PageHeader
        title={messages.passwordLink[language]}
        lead={messages.passwordLinkLead[language](`${person.fullName} (${person.userName})`)}
        crumbs={[{ label: person.fullName, href: `/people/${person.userId}` }]}
      />
      <FormErrors errors={[...link.errors, ...removal.errors]} />
      <div class="stack">
        <p>{messages.passwordLinkWhat[language]}</p>
        <Form action={`/people/${person.userId}/password-link`}>
          <FormActions>
            <Button kind="primary">{messages.makeLink[language]}</Button>
          </FormActions>
        </Form>
      </div>
      {person.secondStep ? (
        <Section title={messages.removeSecondStep[language]}>
          <p>{messages.removeSecondStepLead[language]}</p>
          <Form action={`/people/${person.userId}/second-step/remove`}>
            <FormActions>
              <Button kind="danger">{messages.removeSecondStep[language]}</Button>
            </FormActions>
          </Form>
        </Section>
      ) : null}
    </>
  )
}
