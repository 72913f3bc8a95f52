import { formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { Section } from '../../../ui/section.tsx'
import { type Change, Timeline } from '../../../ui/timeline.tsx'
import { eventWords, type PastEvent } from '../../audit/public.ts'
import { fieldWords, messages } from '../messages.ts'

/** What happened to the document, newest first. */
export function DocumentHistory({ language, events }: { language: Language; events: readonly PastEvent[] }) {
  return (
    <Section title={messages.history[language]} id="history">
      <Timeline
        label={messages.history[language]}
        events={events.map((event) => ({
          id: String(event.id), when: formatInstant(event.at), dateTime: event.at.toString(), icon: 'history' as const,
          who: [event.actorName ?? messages.system[language], event.actorOrganisationName].filter(Boolean).join(', '),
          what: wordsOf(event, language), ...(event.reason === null ? {} : { reason: event.reason }), ...changesOf(event, language),
        }))}
      />
    </Section>
  )
}

function wordsOf({ kind, before, after }: PastEvent, language: Language): string {
  const words = eventWords(kind, language)
  const fileName = (after ?? before)?.['fileName']
  return typeof fileName === 'string' ? `${words}: ${fileName}` : words
}

/** Only a change has both sides; identifiers say nothing to a reader. */
function changesOf({ before, after }: PastEvent, language: Language): { changes?: readonly Change[] } {
  if (before === null || after === null) return {}
  const names = Object.keys(after).filter((name) => !name.endsWith('Id'))
  if (names.length === 0) return {}
  return { changes: names.map((name) => ({ field: fieldWords[name]?.[language] ?? name, before: shown(before[name]), after: shown(after[name]) })) }
}

function shown(value: unknown): string {
  return value === null || value === undefined || value === '' ? '–' : typeof value === 'string' ? value : JSON.stringify(value)
}
