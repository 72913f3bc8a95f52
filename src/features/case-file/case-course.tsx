import { citedPaper } from '../../kernel/paper.ts'
import { formatDate, formatInstant, type PlainDate } from '../../kernel/plain-date.ts'
import type { Language, Text } from '../../kernel/text.ts'
import { Section } from '../../ui/section.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import type { Tone } from '../../ui/tone.ts'
import { messages } from './messages.ts'

/** One thing that happened to a record. */
export type CaseMove = {
  readonly id: string
  readonly at: Temporal.Instant
  /** Null for what the program did by itself. */
  readonly by: string | null
  readonly byUnit: string | null
  readonly onBehalfOf: string | null
  readonly content: string
  readonly documentNumber: string
  readonly documentDate: PlainDate | null
  readonly receivedDate: PlainDate | null
}

type Props<M extends CaseMove> = { readonly moves: readonly M[]; readonly language: Language; readonly what: (move: M) => Text; readonly tone: (move: M) => Tone }

/** What happened to the record, the newest first: when, who, what, in which words, on which paper. */
export function CaseCourse<M extends CaseMove>({ moves, language, what, tone }: Props<M>) {
  return (
    <Section title={messages.course[language]} id="course">
      <Timeline
        label={messages.course[language]}
        events={moves.toReversed().map((move) => {
          const reason = [move.content, paperWords(move, language)].filter((part) => part !== '').join(' · ')
          return {
            id: move.id, when: formatInstant(move.at), dateTime: move.at.toString(), what: what(move)[language], tone: tone(move),
            who: [move.by ?? messages.program[language], move.byUnit, move.onBehalfOf && `${messages.onBehalf[language]} ${move.onBehalfOf}`].filter(Boolean).join(' · '),
            ...(reason === '' ? {} : { reason }),
          }
        })}
      />
    </Section>
  )
}

function paperWords(move: CaseMove, language: Language): string {
  const received = move.receivedDate === null ? '' : ` · ${messages.receivedDate[language].toLowerCase()} ${formatDate(move.receivedDate)}`
  return `${citedPaper(move, language)}${received}`
}
