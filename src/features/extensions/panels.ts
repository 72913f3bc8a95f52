import type { PartPanel } from '../assignments/public.ts'
import type { ExtensionVerb } from './domain/extension-lifecycle.ts'
import type { ExtensionRequest } from './domain/extension-request.ts'
import { labels, messages } from './messages.ts'
import { PresentForm, ReceiveForm, ReturnForm, WithdrawForm } from './pages/act-forms.tsx'
import { AskForm } from './pages/ask-form.tsx'
import { DecideForm } from './pages/decide-form.tsx'
import { refusals, signsForUnit } from './policy.ts'
import type { Shown } from './shown.ts'

/** Asking: the unit prepares and signs, the Office writes down for a unit that is not connected. */
export function askPanels(shown: Shown): PartPanel[] {
  const { actor, situation, connected } = shown
  const panel = (verb: 'prepare' | 'request' | 'record', side: PartPanel['side']): PartPanel => ({
    verb: `${verb}_extension`, side, route: `extensions.${verb}`, title: messages[verb], icon: verb === 'record' ? 'edit' : 'calendar-time', ...(verb === 'request' ? {} : { rare: true }),
    refusals: refusals(actor, verb, situation), labels, form: (props) => AskForm({ ...props, shown, verb }),
  })
  // The head signs at once; a draft of one's own beside it would be the same form twice.
  const prepares = actor.organisationId === situation.task.leadOrganisationId && !signsForUnit(actor)
  return [panel('request', 'unit'), ...(prepares ? [panel('prepare', 'unit')] : []), ...(connected ? [] : [panel('record', 'office')])]
}

/** What can become of a request that is there. */
export function actPanels(shown: Shown & { readonly request: ExtensionRequest }): PartPanel[] {
  const { actor, situation, request } = shown
  const why = (verb: ExtensionVerb) => refusals(actor, verb, situation)
  return [
    { verb: 'receive_extension', side: 'office', route: 'extensions.receive', title: messages.receive, icon: 'inbox', primary: true, labels, refusals: why('receive'), form: (props) => ReceiveForm({ ...props, shown }) },
    { verb: 'present_extension', side: 'office', route: 'extensions.present', title: messages.present, icon: 'send', primary: true, labels, refusals: why('present'), form: (props) => PresentForm({ ...props, shown }) },
    { verb: 'return_extension', side: 'office', route: 'extensions.return-incomplete', title: messages.returnIncomplete, icon: 'arrow-back-up', labels, refusals: why('return_incomplete'), form: (props) => ReturnForm({ ...props, request }) },
    {
      verb: 'decide_extension', side: 'leader', route: 'extensions.approve', title: messages.decide, icon: 'scale', primary: true,
      // Rejecting needs less than granting: what forbids only that is said beside its button.
      labels, refusals: why('reject'), form: (props) => DecideForm({ ...props, shown, notGranted: why('approve') }),
    },
    { verb: 'withdraw_extension', side: situation.task.leadConnected ? 'unit' : 'office', route: 'extensions.withdraw', title: messages.withdraw, icon: 'arrow-back-up', rare: true, labels, refusals: why('withdraw'), form: (props) => WithdrawForm({ ...props, request }) },
  ]
}
