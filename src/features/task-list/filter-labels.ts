import { formatDate } from '../../kernel/plain-date.ts'
import type { Language, Text } from '../../kernel/text.ts'
import type { Filters } from './domain/filters.ts'
import { extensionWords, messages, originWords, overdueWords, partWords, statusWords } from './messages.ts'
import type { FilterChoices } from './queries/filter-choices.ts'

export type FilterLabel = {
  readonly key: keyof Filters
  readonly name: string
  readonly value: string
  /** Which of several units. */
  readonly id?: string
}

/** Every filter in force in words, as chips and the head of an export show them. Sort and columns are no filters. */
export function filterLabels(filters: Filters, language: Language, choices: FilterChoices, documentLabel: string | undefined): FilterLabel[] {
  const name = (text: Text) => text[language]
  const nameOf = (id: string, among: FilterChoices['leads']) => among.find((one) => one.id === id)?.name ?? id
  const labels: FilterLabel[] = [{ key: 'status', name: name(messages.status), value: statusWords[filters.status][language] }]
  if (filters.q !== '') labels.push({ key: 'q', name: name(messages.words), value: filters.q })
  for (const id of filters.lead) labels.push({ key: 'lead', name: name(messages.lead), value: nameOf(id, choices.leads), id })
  if (filters.part !== 'any') labels.push({ key: 'part', name: name(messages.part), value: partWords[filters.part][language] })
  if (filters.monitor !== undefined) labels.push({ key: 'monitor', name: name(messages.monitor), value: nameOf(filters.monitor, choices.monitors) })
  if (filters.document !== undefined) labels.push({ key: 'document', name: name(messages.document), value: documentLabel ?? filters.document })
  if (filters.origin !== undefined) labels.push({ key: 'origin', name: name(messages.origin), value: originWords[filters.origin][language] })
  if (filters.overdueDays !== undefined) labels.push({ key: 'overdueDays', name: name(messages.overdueDays), value: overdueWords[filters.overdueDays][language] })
  if (filters.extension !== undefined) labels.push({ key: 'extension', name: name(messages.extension), value: extensionWords[filters.extension][language] })
  for (const key of ['dueFrom', 'dueTo', 'issuedFrom', 'issuedTo', 'closedFrom', 'closedTo'] as const) {
    const date = filters[key]
    if (date !== undefined) labels.push({ key, name: name(messages[key]), value: formatDate(date) })
  }
  return labels
}
