import { clauseWords } from '../../../kernel/clause.ts'
import { formatDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { fieldsOf } from '../../../platform/http/form-fields.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { ActionPanel } from '../../../ui/action-panel.tsx'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { Section } from '../../../ui/section.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { SECRECY_LEVELS } from '../../secret-register/public.ts'
import { SECRECY_REFUSALS } from '../domain/secrecy-decision.ts'
import type { DocumentView } from '../document-view.ts'
import { secrecyWords } from '../messages.ts'
import { secrecyMessages as words, secrecyPhrases } from '../secrecy-messages.ts'

type Props = { readonly language: Language; readonly view: DocumentView; readonly secrecy: FormView }

/** The decisions that this document is secret and could not be purged, each with what is to be done. */
export function SecrecyCallouts({ language, view }: Props) {
  return (
    <>
      {view.secrecyDecisions.map(({ id, level, decisionReference, decisionDate, decidedByName, ground }) => (
        <Callout key={id} kind="error" clause={clauseWords('Đ5.2', language)} title={secrecyPhrases.decided[language](secrecyWords[level][language], decisionReference, formatDate(decisionDate), decidedByName)}>
          {SECRECY_REFUSALS[ground].text[language]}
        </Callout>
      ))}
    </>
  )
}

/** For who decides it: that the document is secret. */
export function SecrecySection({ language, view, secrecy }: Props) {
  if (!view.mayDecideSecrecy) return null
  const field = fieldsOf(secrecy, 'documents.decideSecrecy')
  const lead = words[view.document.phase === 'registered' ? 'purges' : 'refuses'][language]
  return (
    <Section title={words.title[language]} id="secrecy">
      <ActionPanel title={words.decide[language]} lead={lead} icon="lock" open={secrecy.returned}>
        <FormErrors errors={secrecy.errors} labels={words} />
        <Form action={`/documents/${view.document.id}/secrecy-decisions`} label={words.decide[language]} hidden={{ once: secrecy.once }}>
          <Select {...field('level')} label={words.level[language]} required options={SECRECY_LEVELS.map((value) => ({ value, label: secrecyWords[value][language] }))} clause={clauseWords('Đ5.2', language)} />
          <TextInput {...field('decisionReference')} label={words.decisionReference[language]} hint={words.referenceHint[language]} maxLength={40} autocomplete="off" required />
          <DateInput {...field('decisionDate')} label={words.decisionDate[language]} required />
          <FormActions><Button kind="danger">{words.decide[language]}</Button></FormActions>
        </Form>
      </ActionPanel>
    </Section>
  )
}
