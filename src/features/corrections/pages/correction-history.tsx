import { formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { Timeline, type TimelineEvent } from '../../../ui/timeline.tsx'
import { channelWords, outcomeWords } from '../domain/correction.ts'
import { messages } from '../messages.ts'
import { changedFields, type PastCorrection } from './past-correction.ts'

/** What was asked to be corrected, what was answered, and what a report read before and reads now; the newest first. */
export function CorrectionHistory({ corrections, language }: { readonly corrections: readonly PastCorrection[]; readonly language: Language }) {
  return <Timeline label={messages.corrections[language]} events={corrections.flatMap((one) => [...answered(one, language), asked(one, language)])} />
}

function asked(one: PastCorrection, language: Language): TimelineEvent {
  return {
    id: one.id, when: formatInstant(Temporal.Instant.from(one.requestedAt)), dateTime: one.requestedAt, what: messages.ask[language], tone: one.phase === 'requested' ? 'waiting' : 'neutral',
    who: [one.requestedBy, channelWords[one.channel][language], one.onBehalf ? messages.onBehalf[language] : ''].filter(Boolean).join(' · '), reason: one.content,
  }
}

function answered({ id, answer, correction }: PastCorrection, language: Language): TimelineEvent[] {
  if (answer === null) return []
  return [{
    id: `${id}-answer`, when: formatInstant(Temporal.Instant.from(answer.at)), dateTime: answer.at, who: answer.by ?? '', what: outcomeWords[answer.outcome][language],
    tone: answer.outcome === 'refused' ? 'overdue' : 'done',
    ...(answer.reason === '' ? {} : { reason: answer.reason }), ...(correction === null ? {} : { changes: changedFields(correction, language) }),
  }]
}
