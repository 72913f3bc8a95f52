import { formatDate, formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { Timeline } from '../../../ui/timeline.tsx'
import { messages } from '../messages.ts'

type Facts = Readonly<Record<string, unknown>>

/** An amendment as JSON gives it: days and instants are texts. */
export type PastAmendment = {
  readonly id: string
  readonly at: string
  readonly amendedBy: string
  readonly document: string
  readonly documentDate: string
  readonly reason: string
  readonly before: Facts
  readonly after: Facts
}

const FIELDS = ['content', 'place', 'kind', 'dueDate', 'coordinators', 'monitor'] as const

/** Every amendment of a task, the newest first: on which document, why, and what stood before. */
export function AmendmentHistory({ amendments, language }: { readonly amendments: readonly PastAmendment[]; readonly language: Language }) {
  return (
    <Timeline
      label={messages.history[language]}
      events={amendments.map((one) => ({
        id: one.id, when: formatInstant(Temporal.Instant.from(one.at)), dateTime: one.at, icon: 'edit',
        what: FIELDS.filter((field) => field in one.after).map((field) => messages[field][language]).join(', '),
        who: `${one.amendedBy} · ${one.document} ${formatDate(Temporal.PlainDate.from(one.documentDate))}`, reason: one.reason,
        changes: FIELDS.filter((field) => field in one.after).map((field) => ({ field: messages[field][language], before: shown(one.before[field], language), after: shown(one.after[field], language) })),
      }))}
    />
  )
}

function shown(value: unknown, language: Language): string {
  if (Array.isArray(value)) return value.length === 0 ? messages.none[language] : value.join(', ')
  if (typeof value !== 'string' || value === '') return messages.none[language]
  if (value === 'has_deadline' || value === 'no_deadline') return messages[value][language]
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(Temporal.PlainDate.from(value)) : value
}
