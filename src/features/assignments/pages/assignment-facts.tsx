import type { Actor } from '../../../kernel/actor.ts'
import { clauseWords } from '../../../kernel/clause.ts'
import { formatDate, formatDateWithWeekday, formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { KeyValue, type KeyValueItem } from '../../../ui/key-value.tsx'
import { Badge } from '../../../ui/status-mark.tsx'
import type { AssignmentView } from '../present-assignment.ts'
import { basisWords, dueTypeWords, phrases, words } from './words.ts'

type Props = { readonly data: AssignmentView; readonly language: Language }

/** Who does it, who helps, who follows. */
export function WhoFacts({ data, actor, language }: Props & { readonly actor: Actor }) {
  const took = data.acknowledgement
  const own = actor.organisationId === data.leadOrganisationId
  const items: (KeyValueItem | false)[] = [
    { label: words.lead[language], value: <>{data.leadName}{data.leadConnected ? null : <> <Badge>{words.unconnected[language]}</Badge></>}</> },
    { label: words.coordinators[language], value: data.coordinators.map((unit) => unit.name).join(', ') || words.none[language] },
    { label: words.monitor[language], value: [data.monitorName, data.monitorFullName].filter(Boolean).join(' · ') || words.none[language], clause: clauseWords('Đ5.1.d', language) },
    data.issuedAt ? { label: words.issued[language], value: formatInstant(data.issuedAt) } : false,
    {
      label: words.acknowledged[language],
      value: took === null ? words.notAcknowledged[language]
        : `${formatInstant(took.at)} · ${took.by}${took.automatic ? ` (${words.automatically[language]})` : ''}`,
    },
    own && {
      label: words.delegated[language], clause: clauseWords('Đ9.2.c', language),
      value: data.delegation ? `${[data.delegation.fullName, data.delegation.note].filter(Boolean).join(' · ')} (${words.onlyUnit[language]})` : words.none[language],
    },
    data.paperFollowUp && { label: words.paperFollowUp[language], value: words.yes[language] },
  ]
  return <KeyValue items={items.filter((item) => item !== false)} />
}

/** The deadline in its words, and every decision about it. */
export function DeadlineFacts({ data, language }: Props) {
  const { update } = data
  const items: (KeyValueItem | false)[] = [
    data.due !== null && { label: words.currentDue[language], value: formatDateWithWeekday(data.due, language) },
    data.originalDue !== null && data.due !== null && !data.originalDue.equals(data.due)
      && { label: words.originalDue[language], value: formatDate(data.originalDue) },
    data.dueType !== null && { label: words.dueType[language], value: dueTypeWords[data.dueType][language], clause: clauseWords('Đ5.1.e', language) },
    data.dueExpression !== '' && { label: words.dueWords[language], value: [`“${data.dueExpression}”`, data.dueReading].filter(Boolean).join(' · ') },
    update !== null && { label: words.updated[language], value: updateWords(update, language), clause: clauseWords('Đ7.2.a', language) },
    data.deadlines.length > 1 && {
      label: words.deadlines[language],
      value: (
        <ol class="stack">
          {data.deadlines.map((row) => (
            <li key={row.decidedAt.toString()}>
              {[`${basisWords[row.basis][language]}: ${row.dueDate === null ? words.noDue[language] : formatDate(row.dueDate)}`, formatInstant(row.decidedAt), row.decidedBy, row.documentRef].filter(Boolean).join(' · ')}
            </li>
          ))}
        </ol>
      ),
    },
  ]
  const shown = items.filter((item) => item !== false)
  return shown.length === 0 ? null : <KeyValue items={shown} />
}

function updateWords({ dueOn, doneOn, late, workingDaysLate }: NonNullable<AssignmentView['update']>, language: Language): string {
  return [
    dueOn === null ? undefined : `${words.updateBy[language]} ${formatDate(dueOn)}`,
    doneOn === null ? undefined : phrases.done[language](formatDate(doneOn)),
    late ? phrases.lateBy[language](workingDaysLate ?? 0) : undefined,
  ].filter(Boolean).join(' · ')
}
