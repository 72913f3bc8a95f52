import { formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { Timeline, type TimelineEvent } from '../../../ui/timeline.tsx'
import { codeWords, phaseWords } from '../domain/return-request.ts'
import { messages, ordinalWords } from '../messages.ts'
import type { PastReturn } from './past-return.ts'

/** Every return of a task with its answer and, where it came to that, the leader's direction; the newest first. */
export function ReturnHistory({ returns, language }: { readonly returns: readonly PastReturn[]; readonly language: Language }) {
  return <Timeline label={messages.returns[language]} events={returns.flatMap((one) => [...directed(one, language), ...answered(one, language), raised(one, language)])} />
}

const at = (instant: string) => ({ when: formatInstant(Temporal.Instant.from(instant)), dateTime: instant })

function raised(one: PastReturn, language: Language): TimelineEvent {
  return {
    id: one.id, ...at(one.raisedAt), who: `${one.raisedBy} · ${one.unitName}`, reason: one.content, tone: one.phase === 'raised' ? 'waiting' : 'neutral',
    what: `${ordinalWords[language](one.ordinal)}: ${codeWords[one.code][language]}`,
  }
}

function answered({ id, phase, answer }: PastReturn, language: Language): TimelineEvent[] {
  if (answer === null) return []
  return [{
    id: `${id}-answer`, ...at(answer.at), who: answer.by ?? '', what: phaseWords[phase][language], tone: phase === 'refused' ? 'overdue' : 'done',
    ...(answer.reason === '' ? {} : { reason: answer.reason }),
  }]
}

function directed({ id, direction }: PastReturn, language: Language): TimelineEvent[] {
  if (direction === null) return []
  return [{ id: `${id}-direction`, ...at(direction.at), who: direction.by, what: messages.direction[language], reason: direction.content }]
}
