import type { ComponentChildren } from 'preact'

export type DeadlineReaderProps = {
  /** Answers GET `?words=…&issued=…` with JSON `{ reading, dueDate, warnings }`. */
  href: string
  /** The day counting starts from, yyyy-mm-dd; or leave it out and mark an input of the form with `data-issued`. */
  issued?: string
  /** The reading made by the server, shown before anything is typed and without script. */
  reading?: string
  warnings?: readonly string[]
  /** A `TextInput` for the words first, then, if wanted, a `DateInput` that takes the date read. */
  children: ComponentChildren
}

/** Reads the words of a deadline while one types, and shows how it understood them. */
export function DeadlineReader({ href, issued, reading, warnings = [], children }: DeadlineReaderProps) {
  return (
    <deadline-reader class="reader" data-href={href} data-issued={issued}>
      <div class="reader-fields">{children}</div>
      <output class="reading">
        <span data-reading>{reading}</span>
        <ul data-warnings>
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      </output>
    </deadline-reader>
  )
}
