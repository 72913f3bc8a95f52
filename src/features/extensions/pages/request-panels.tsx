import { isLeader, isOffice } from '../../../kernel/actor.ts'
import { clauseWords } from '../../../kernel/clause.ts'
import { fieldIdOf } from '../../../platform/http/form-fields.ts'
import { ActionPanel } from '../../../ui/action-panel.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { Section } from '../../../ui/section.tsx'
import type { PartPanel } from '../../assignments/public.ts'
import { isOpen } from '../domain/extension-lifecycle.ts'
import { labels, words } from '../messages.ts'
import { decideState } from './decide-form.tsx'
import type { RequestPageProps } from './request-page.tsx'

/** What one may do with the request, open; then, greyed, what not and why. A request that has ended asks for nothing. */
export function RequestPanels(props: RequestPageProps) {
  const { language, panels, request } = props
  const allowed = panels.filter(({ refusals }) => refusals.length === 0)
  const refused = panels.filter(({ refusals, side }) => refusals.length > 0 && concerns(props, side))
  if (!isOpen(request.state)) return null
  return (
    <>
      {allowed.length === 0 ? null : <Section title={words.actions[language]} id="actions">{allowed.map((panel, at) => <Allowed key={panel.verb} panel={panel} props={props} first={at === 0} />)}</Section>}
      {refused.length === 0 ? null : (
        <Section title={words.notNow[language]}>
          {refused.map(({ verb, title, icon, refusals }) => (
            <ActionPanel
              key={verb} title={title[language]} icon={icon}
              refusals={refusals.map((one) => ({ text: one.text[language], ...(one.clause === undefined ? {} : { clause: clauseWords(one.clause, language) }) }))}
            />
          ))}
        </Section>
      )}
    </>
  )
}

/** Acts of others are not even greyed. */
function concerns({ actor, leadOrganisationId }: RequestPageProps, side: PartPanel['side']): boolean {
  if (side === 'office') return isOffice(actor)
  return side === 'leader' ? isLeader(actor) : actor.organisationId === leadOrganisationId
}

function Allowed({ panel, props, first }: { readonly panel: PartPanel; readonly props: RequestPageProps; readonly first: boolean }) {
  const { language, form, request } = props
  const { state } = panel.verb === 'decide_extension' ? decideState(form) : { state: form(panel.route) }
  return (
    <ActionPanel title={panel.title[language]} icon={panel.icon} primary={first} open={first || state.returned} id={panel.route.slice(panel.route.indexOf('.') + 1)}>
      <FormErrors errors={state.errors.map((error) => (error.field === undefined ? error : { ...error, field: fieldIdOf(panel.route, error.field) }))} labels={labels} />
      {panel.form({ language, form, version: request.version })}
    </ActionPanel>
  )
}
