import { clauseWords } from '../../../kernel/clause.ts'
import { dueRuleWords } from '../../../kernel/due-rule.ts'
import { formatDate, formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { Callout } from '../../../ui/callout.tsx'
import { KeyValue } from '../../../ui/key-value.tsx'
import type { TaskEvent } from '../domain/due-event.ts'
import { messages, phrases } from '../messages.ts'

/** What the deadline waits for, or what was recorded. */
export function DueEventFacts({ event: { rule, recorded }, language }: { event: TaskEvent; language: Language }) {
  const words = dueRuleWords(rule)[language]
  if (recorded === null) return <Callout>{phrases.awaiting[language](words)}</Callout>
  return (
    <KeyValue items={[
      { label: messages.event[language], value: words, clause: clauseWords('Đ5.1.e', language) },
      { label: messages.occurredOn[language], value: formatDate(recorded.occurredOn) },
      { label: messages.documentRef[language], value: recorded.documentRef },
      { label: messages.recordedBy[language], value: [formatInstant(recorded.recordedAt), recorded.recordedBy].join(' · ') },
    ]} />
  )
}
