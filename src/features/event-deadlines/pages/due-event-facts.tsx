import { clauseWords } from '../../../kernel/clause.ts'
import { dueRuleWords } from '../../../kernel/due-rule.ts'
import { formatDate, formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { Callout } from '../../../ui/callout.tsx'
import { KeyValue } from '../../../ui/key-value.tsx'
import type { TaskEvent } from '../domain/due-event.ts'
import { messages, phrases } from '../messages.ts'

/** What the deadline waits for, or what was recorded; of a task that no longer waits, which event it was. */
export function DueEventFacts({ event: { rule, recorded }, awaited, language }: { event: TaskEvent; awaited: boolean; language: Language }) {
  const words = dueRuleWords(rule)[language]
  if (awaited) return <Callout>{phrases.awaiting[language](words)}</Callout>
  const first = { label: messages.event[language], value: words, clause: clauseWords('Đ5.1.e', language) }
  if (recorded === null) return <KeyValue items={[first, { label: messages.recordedBy[language], value: messages.notAwaited[language] }]} />
  return (
    <KeyValue items={[
      first,
      { label: messages.occurredOn[language], value: formatDate(recorded.occurredOn) },
      { label: messages.documentRef[language], value: recorded.documentRef },
      { label: messages.recordedBy[language], value: [formatInstant(recorded.recordedAt), recorded.recordedBy].join(' · ') },
    ]} />
  )
}
