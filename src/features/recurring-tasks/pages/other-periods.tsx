import { formatDate } from '../../../kernel/plain-date.ts'
import { periodWords } from '../../../kernel/recurring-period.ts'
import type { Language } from '../../../kernel/text.ts'
import { messages } from '../messages.ts'

export type OtherPeriod = { readonly id: string; readonly code: string; readonly period: string; readonly due: string | null; readonly phase: string }

/** The same unit's tasks of the other periods, the newest first. */
export function OtherPeriods({ language, taskId, others }: { language: Language; taskId: string; others: readonly OtherPeriod[] }) {
  return (
    <>
      {others.length === 0 ? <p>{messages.noOthers[language]}</p> : (
        <ul class="stack">
          {others.map((one) => (
            <li key={one.id}>
              <a href={`/assignments/${one.id}`}>{periodWords(one.period)[language]}</a>
              {` · ${one.code}${one.due === null ? '' : ` · ${messages.due[language]} ${formatDate(Temporal.PlainDate.from(one.due))}`}`}
            </li>
          ))}
        </ul>
      )}
      <p><a href={`/recurring-tasks/${taskId}`}>{messages.allPeriods[language]}</a></p>
    </>
  )
}
