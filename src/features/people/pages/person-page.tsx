import type { ComponentChildren } from 'preact'
import { clauseWords } from '../../../kernel/clause.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import type { Language, Text } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { ActionPanel } from '../../../ui/action-panel.tsx'
import { Button } from '../../../ui/button.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { KeyValue } from '../../../ui/key-value.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { Person } from '../domain/person.ts'
import { messages as m } from '../messages.ts'
import { ContactFields } from './contact-fields.tsx'
import type { UnitOption } from './people-list.tsx'
import { roleLine } from './role-line.ts'
import { RoleTicks } from './role-ticks.tsx'

export type PersonVerb = 'change' | 'set-roles' | 'move' | 'make-link' | 'deactivate' | 'reactivate'
export type PersonPageProps = {
  readonly person: Person
  readonly language: Language
  readonly units: readonly UnitOption[]
  readonly mayKeep: boolean
  readonly refusals: Readonly<Record<PersonVerb, readonly Refusal[]>>
  readonly forms: Readonly<Record<PersonVerb, FormView>>
}

/** One person: the account, its roles, and what may be changed. */
export function PersonPage(props: PersonPageProps) {
  const { person, language, mayKeep } = props
  return (
    <>
      <PageHeader title={person.fullName} lead={[person.userName, person.positionTitle].filter(Boolean).join(' · ')} crumbs={[{ label: m.title[language], href: '/people' }]} />
      <div class={mayKeep ? 'page-columns' : undefined}>
        <Facts {...props} />
        {mayKeep ? <Actions {...props} /> : null}
      </div>
    </>
  )
}

function Facts({ person, language, mayKeep }: PersonPageProps) {
  return (
    <section class="section">
      <h2>{m.facts[language]}</h2>
      <KeyValue
        items={[
          { label: m.state[language], value: person.active ? <StatusMark tone="done" word={m.active[language]} /> : <StatusMark tone="no-due" icon="lock" word={m.inactive[language]} /> },
          { label: m.organisation[language], value: <a href={`/organisations/${person.organisationId}/record`}>{person.organisationName}</a> },
          { label: m.positionTitle[language], value: person.positionTitle || '–' },
          { label: m.roles[language], value: roleLine(person.roles, person.focal, language) },
          { label: m.email[language], value: person.email ?? '–' },
          { label: m.phone[language], value: person.phone ?? '–' },
          ...(mayKeep ? [{ label: m.password[language], value: person.hasPassword ? m.passwordSet[language] : m.passwordUnset[language] }] : []),
        ]}
      />
    </section>
  )
}

function Actions(props: PersonPageProps) {
  const { person, language, units, forms } = props
  const reason = (form: FormView) => <TextInput name="reason" label={m.reason[language]} value={form.value('reason')} error={form.error('reason')} required />
  return (
    <section class="section">
      <h2>{m.actions[language]}</h2>
      <Panel {...props} verb="make-link" path="password-link" title={m.makeLink} lead={m.makeLinkLead} />
      <Panel {...props} verb="change" path="change" title={m.change}>
        <TextInput name="fullName" label={m.fullName[language]} value={forms.change.value('fullName', person.fullName)} error={forms.change.error('fullName')} maxLength={100} required />
        <ContactFields form={forms.change} language={language} now={person} />
      </Panel>
      <Panel {...props} verb="set-roles" path="roles" title={m.setRoles} lead={m.setRolesLead}>
        <RoleTicks form={forms['set-roles']} language={language} now={person.roles} />
      </Panel>
      <Panel {...props} verb="move" path="move" title={m.move} lead={m.moveLead}>
        <Combobox name="organisationId" label={m.organisation[language]} options={units.filter(({ id }) => id !== person.organisationId).map(({ id, name, code }) => ({ value: id, label: name, detail: code }))} value={forms.move.value('organisationId')} error={forms.move.error('organisationId')} required />
      </Panel>
      {person.active
        ? <Panel {...props} verb="deactivate" path="deactivate" title={m.deactivate} lead={m.deactivateLead}>{reason(forms.deactivate)}</Panel>
        : <Panel {...props} verb="reactivate" path="reactivate" title={m.reactivate} />}
    </section>
  )
}

type PanelProps = PersonPageProps & { readonly verb: PersonVerb; readonly path: string; readonly title: Text; readonly lead?: Text; readonly children?: ComponentChildren }

function Panel({ person, language, refusals, forms, verb, path, title, lead, children }: PanelProps) {
  const form = forms[verb]
  const reasons = refusals[verb].map(({ text, clause }) => ({ text: text[language], ...(clause === undefined ? {} : { clause: clauseWords(clause, language) }) }))
  // The link's route belongs to sign-in and judges no version of this record.
  const hidden = verb === 'make-link' ? { once: form.once } : { once: form.once, version: String(person.version) }
  return (
    <ActionPanel title={title[language]} open={form.returned} refusals={reasons} {...(lead === undefined ? {} : { lead: lead[language] })}>
      <Form action={`/people/${person.id}/${path}`} hidden={hidden}>
        <FormErrors errors={form.errors.map(({ text }) => ({ text }))} />
        {children}
        <FormActions>
          <Button kind={verb === 'deactivate' ? 'danger' : 'primary'}>{title[language]}</Button>
        </FormActions>
      </Form>
    </ActionPanel>
  )
}
