import type { ComponentChild } from 'preact'
import { clauseWords } from '../../kernel/clause.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { Language, Text } from '../../kernel/text.ts'
import { fieldIdOf } from '../../platform/http/form-fields.ts'
import type { FormView } from '../../platform/http/form-view.ts'
import { ActionPanel } from '../../ui/action-panel.tsx'
import { FormErrors } from '../../ui/form-errors.tsx'
import type { IconName } from '../../ui/icon.tsx'
import { Section } from '../../ui/section.tsx'
import { messages } from './messages.ts'

/** Something to do with a record: its form where nothing forbids it, else greyed with every reason. */
export type CaseAct = {
  /** The action route its form belongs to; the panel's id is what follows the dot. */
  readonly route: string
  readonly title: Text
  readonly icon: IconName
  readonly primary?: true
  readonly refusals: readonly Refusal[]
  /** Others do not see it at all while it is refused to them. */
  readonly concerned: boolean
  readonly form: (state: FormView) => ComponentChild
}

type Props = {
  readonly acts: readonly CaseAct[]
  readonly language: Language
  readonly form: (route: string) => FormView
  /** The act whose panel stands open, as a link asks: `answer`. */
  readonly open: string | undefined
  /** Names of fields, for the summary of a refused form. */
  readonly labels: Readonly<Record<string, unknown>>
}

/** What one may do with the record; then, greyed, what one may not do now and why. */
export function CaseActs(props: Props) {
  const { acts, language } = props
  const listed = acts.filter((act) => act.concerned || act.refusals.length === 0)
  const allowed = listed.filter((act) => act.refusals.length === 0)
  const refused = listed.filter((act) => act.refusals.length > 0)
  const main = allowed.find((act) => act.primary === true)
  return (
    <>
      {allowed.length === 0 ? null : (
        <Section title={messages.acts[language]} id="actions">
          {allowed.map((act) => <Allowed key={act.route} act={act} primary={act === main} props={props} />)}
        </Section>
      )}
      {refused.length === 0 ? null : (
        <Section title={messages.notNow[language]}>
          {refused.map(({ route, title, icon, refusals }) => (
            <ActionPanel
              key={route} title={title[language]} icon={icon}
              refusals={refusals.map(({ text, clause }) => ({ text: text[language], ...(clause === undefined ? {} : { clause: clauseWords(clause, language) }) }))}
            />
          ))}
        </Section>
      )}
    </>
  )
}

function Allowed({ act, primary, props: { form, open, labels, language } }: { act: CaseAct; primary: boolean; props: Props }) {
  const state = form(act.route)
  const name = act.route.slice(act.route.indexOf('.') + 1)
  return (
    <ActionPanel title={act.title[language]} icon={act.icon} open={state.returned || name === open} primary={primary} id={name}>
      <FormErrors errors={state.errors.map((error) => (error.field === undefined ? error : { ...error, field: fieldIdOf(act.route, error.field) }))} labels={{ ...messages, ...labels }} />
      {act.form(state)}
    </ActionPanel>
  )
}
