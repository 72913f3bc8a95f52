import { clauseWords } from '../../../kernel/clause.ts'
import { formatDate, formatDateWithWeekday, formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import type { KeyValueItem } from '../../../ui/key-value.tsx'
import { Badge } from '../../../ui/status-mark.tsx'
import type { ExtensionRequest, Step } from '../domain/extension-request.ts'
import { labels, phrases, stepWords, words } from '../messages.ts'

/** In time or too late, as it was judged when it was first sent. */
export function OnTimeBadge({ language, onTime }: { readonly language: Language; readonly onTime: boolean | null }) {
  if (onTime === null) return null
  return <Badge tone={onTime ? 'in-time' : 'overdue'}>{(onTime ? words.onTime : words.late)[language]}</Badge>
}

/** What the unit asks, as facts. */
export function requestItems(request: ExtensionRequest, language: Language): KeyValueItem[] {
  const items: (KeyValueItem | false)[] = [
    { label: words.document[language], value: phrases.of[language](request.documentNumber, formatDate(request.documentDate)), clause: clauseWords('Đ6.2.c', language) },
    request.submittedOn !== null && { label: words.submitted[language], value: <>{formatDateWithWeekday(request.submittedOn, language)} <OnTimeBadge language={language} onTime={request.onTime} /></> },
    request.dueBefore !== null && { label: words.dueBefore[language], value: formatDateWithWeekday(request.dueBefore, language) },
    { label: words.proposed[language], value: formatDateWithWeekday(request.proposedDue, language) },
    { label: labels.reason[language], value: request.reason },
  ]
  return items.filter((item) => item !== false)
}

/** One step in words: what, and with which paper. */
export function stepLine(step: Step, language: Language): { readonly what: string; readonly detail: string; readonly who: string; readonly when: string } {
  const paper = step.documentDate === null ? '' : phrases.of[language](step.documentNumber, formatDate(step.documentDate))
  const counted = step.step === 'received' || step.step === 'recorded' ? phrases.countedFrom[language](formatDate(step.onDay)) : ''
  return {
    what: stepWords[step.step][language], who: step.by ?? '', when: formatInstant(step.at),
    detail: [
      step.step === 'presented' ? phrases.slip[language](paper) : paper, counted, step.newDue === null ? '' : phrases.grantUntil[language](formatDate(step.newDue)), step.waiver,
      step.step === 'submitted' || step.step === 'recorded' ? '' : step.reason,
    ].filter(Boolean).join(' · '),
  }
}
