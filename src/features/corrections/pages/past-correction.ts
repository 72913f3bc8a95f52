import { formatDate } from '../../../kernel/plain-date.ts'
import type { Language, Text } from '../../../kernel/text.ts'
import { type EffectRating, effectWords, type QualityRating, qualityWords } from '../../assignments/public.ts'
import type { Channel, CorrectionOutcome, CorrectionPhase } from '../domain/correction.ts'
import { messages } from '../messages.ts'

/** What a report read at one time, as JSON gives it. */
export type Reading = {
  readonly resultDate: string
  readonly resultDocument: string
  readonly qualityRating: string | null
  readonly effectRating: string | null
  readonly timeliness: string
}
export type Change = { readonly before: Reading; readonly after: Reading }

export type PastCorrection = {
  readonly id: string
  readonly channel: Channel
  readonly content: string
  readonly phase: CorrectionPhase
  readonly requestedAt: string
  readonly requestedBy: string
  readonly requesterId: string
  readonly onBehalf: boolean
  readonly answer: { readonly outcome: CorrectionOutcome; readonly reason: string; readonly at: string; readonly by: string | null } | null
  readonly correction: Change | null
}

const TIMELINESS: Readonly<Record<string, Text>> = {
  DONE_ON_TIME: { vi: 'Hoàn thành đúng hạn', en: 'Done on time' },
  DONE_LATE: { vi: 'Hoàn thành quá hạn', en: 'Done late' },
  DONE_NO_DUE: { vi: 'Hoàn thành, không thời hạn', en: 'Done, without deadline' },
  PENDING_ON_TIME: { vi: 'Chờ xác nhận, trong hạn', en: 'To be confirmed, in time' },
  PENDING_LATE: { vi: 'Chờ xác nhận, quá hạn', en: 'To be confirmed, late' },
  PENDING_NO_DUE: { vi: 'Chờ xác nhận, không thời hạn', en: 'To be confirmed, without deadline' },
}

const FIELDS: readonly { readonly key: keyof Reading; readonly label: Text }[] = [
  { key: 'resultDate', label: messages.resultDate }, { key: 'resultDocument', label: messages.resultDocument }, { key: 'qualityRating', label: messages.quality },
  { key: 'effectRating', label: messages.effect }, { key: 'timeliness', label: messages.timeliness },
]

/** Only what differs, in words. */
export function changedFields({ before, after }: Change, language: Language): { field: string; before: string; after: string }[] {
  return FIELDS.filter(({ key }) => before[key] !== after[key])
    .map(({ key, label }) => ({ field: label[language], before: shown(key, before[key], language), after: shown(key, after[key], language) }))
}

function shown(key: keyof Reading, value: string | null, language: Language): string {
  if (value === null || value === '') return messages.none[language]
  if (key === 'resultDate') return formatDate(Temporal.PlainDate.from(value))
  if (key === 'qualityRating') return qualityWords[value as QualityRating][language]
  if (key === 'effectRating') return effectWords[value as EffectRating][language]
  return key === 'timeliness' ? TIMELINESS[value]?.[language] ?? value : value
}
