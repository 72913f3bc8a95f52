import { formatDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import type { Choice, LinkKind } from '../domain/document-link.ts'
import { choiceWords, inwardWords, linkMessages as words } from '../link-messages.ts'

/** As JSON gives it: days are texts. */
export type ReplacedFound = {
  readonly by: readonly {
    readonly kind: LinkKind; readonly place: string; readonly documentId: string; readonly documentName: string; readonly issuedDate: string
    readonly choice: Choice | null; readonly continuedBy: string | null
  }[]
  readonly continues: readonly { readonly id: string; readonly code: string }[]
}

/** By which documents the document of a task was changed, what was decided about the task, and what it continues. */
export function ReplacedFacts({ found, language }: { found: ReplacedFound; language: Language }) {
  return (
    <ul class="stack">
      {found.by.map((one) => (
        <li key={one.documentId}>
          {inwardWords[one.kind][language]} <a href={`/documents/${one.documentId}`}>{`${one.documentName} (${formatDate(Temporal.PlainDate.from(one.issuedDate))})`}</a>
          {one.place === '' ? null : ` · ${one.place}`}
          {one.choice === null ? null : ` · ${choiceWords[one.choice][language]}`}
          {one.continuedBy === null ? null : <> · <a href={`/assignments/${one.continuedBy}`}>{words.continuedIn[language]}</a></>}
        </li>
      ))}
      {found.continues.map((one) => <li key={one.id}>{words.continues[language]} <a href={`/assignments/${one.id}`}>{one.code}</a></li>)}
    </ul>
  )
}
