import { type Actor, hasRole, isOffice } from '../../../kernel/actor.ts'
import type { Language, Text } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { BulkBar } from '../../../ui/bulk-bar.tsx'
import { Button } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Select } from '../../../ui/select.tsx'
import type { ListData, ListItem } from '../list-data.ts'
import { effectWords, messages, phrases, qualityWords } from '../messages.ts'
import { listLink } from './list-link.ts'
import { BulkUrging } from './bulk-urging.tsx'

export const BULK_FORM = 'bulk'
const ONE_FORM = 'acknowledge-one'
const ACKNOWLEDGEMENT = '/assignments/bulk/acknowledgement'
const CONFIRMATION = '/assignments/bulk/confirmation'

type Props = { readonly data: ListData; readonly actor: Actor; readonly language: Language; readonly confirming: FormView; readonly urging: FormView }

/** Who is offered what; the server judges every row again, with its reasons. */
const carriesOut = (actor: Actor) => hasRole(actor, 'FOCAL_OFFICER', 'UNIT_HEAD')
const confirms = (actor: Actor) => hasRole(actor, 'MONITOR', 'CHIEF_OF_OFFICE')

/** What can be done with the ticked rows, and the form the row buttons send. */
export function BulkForms({ data, actor, language, confirming, urging }: Props) {
  if (data.items.length === 0) return null
  const back = listLink(data)
  const bulk = confirms(actor) ? confirmation(language, confirming) : carriesOut(actor) ? <Button small>{messages.acknowledge[language]}</Button> : undefined
  return (
    <>
      {bulk === undefined && !isOffice(actor) ? null : (
        <BulkBar
          id={BULK_FORM} action={confirms(actor) ? CONFIRMATION : ACKNOWLEDGEMENT} hidden={{ returnTo: back, once: confirming.once }}
          selected={Math.max(confirming.values('ids').length, urging.values('ids').length)}
        >
          {bulk}
          {isOffice(actor) ? <BulkUrging language={language} form={urging} /> : null}
        </BulkBar>
      )}
      {carriesOut(actor) ? <Form id={ONE_FORM} action={ACKNOWLEDGEMENT} hidden={{ returnTo: back }}>{null}</Form> : null}
    </>
  )
}

/** Whether rows can be ticked at all. */
export function canSelect(actor: Actor): boolean {
  return confirms(actor) || carriesOut(actor) || isOffice(actor)
}

function confirmation(language: Language, form: FormView) {
  return (
    <>
      <Select name="qualityRating" label={messages.quality[language]} options={choices(qualityWords, language)} value={form.value('qualityRating')} error={form.error('qualityRating')} clause="Đ5.1.g" width="short" />
      <Select name="effectRating" label={messages.effect[language]} options={choices(effectWords, language)} value={form.value('effectRating')} error={form.error('effectRating')} width="short" />
      <Button>{messages.confirmMany[language]}</Button>
    </>
  )
}

export function choices<K extends string>(words: Readonly<Record<K, Text>>, language: Language): { value: K; label: string }[] {
  return (Object.keys(words) as K[]).map((value) => ({ value, label: words[value][language] }))
}

export type RowAct = 'acknowledge' | 'update' | 'confirm'

/** The next step of a row, where it can be told without opening it. */
export function findRowAct(row: ListItem, actor: Actor): RowAct | undefined {
  const own = row.leadId === actor.organisationId
  if (own && row.phase === 'issued' && carriesOut(actor)) return 'acknowledge'
  if (own && (row.phase === 'accepted' || row.phase === 'in_progress') && hasRole(actor, 'FOCAL_OFFICER', 'UNIT_HEAD', 'UNIT_OFFICER')) return 'update'
  if (!own && row.phase === 'pending_confirmation' && confirms(actor) && row.reportedBy !== actor.userId) return 'confirm'
  return undefined
}

/** The panel of the task page that a link opens. */
const PANELS = { update: 'update-progress', confirm: 'confirm-result' } as const

export function RowAction({ row, actor, language }: { row: ListItem; actor: Actor; language: Language }) {
  const act = findRowAct(row, actor)
  if (act === undefined) return null
  const word = messages[act][language]
  const label = phrases.actOn[language](word, row.code)
  if (act === 'acknowledge') return <Button small form={ONE_FORM} name="ids" value={row.id} label={label}>{word}</Button>
  return <LinkButton small href={`/assignments/${row.id}?open=${PANELS[act]}#${PANELS[act]}`} label={label}>{word}</LinkButton>
}
