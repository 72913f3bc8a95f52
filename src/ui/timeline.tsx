import type { ComponentChildren } from 'preact'
import { FileList, type FileItem } from './file-list.tsx'
import { Icon, type IconName } from './icon.tsx'
import { useLanguage } from './language-context.tsx'
import { toneIcons, type Tone } from './tone.ts'
import { words } from './words.ts'

export type Change = { field: string; before: string; after: string }

export type TimelineEvent = {
  id: string
  /** As shown, e.g. "24/11/2026 15:40". */
  when: string
  /** Machine-readable instant or date. */
  dateTime: string
  who: string
  what: string
  reason?: ComponentChildren
  tone?: Tone
  icon?: IconName
  files?: readonly FileItem[]
  filesLabel?: string
  changes?: readonly Change[]
}

export type TimelineProps = { label: string; events: readonly TimelineEvent[] }

/** What happened, newest or oldest first as given: when, who, what, why, with which paper. */
export function Timeline({ label, events }: TimelineProps) {
  return (
    <ol class="timeline" aria-label={label}>
      {events.map((event) => (
        <li key={event.id} class={`tone-${event.tone ?? 'neutral'}`}>
          <Icon name={event.icon ?? toneIcons[event.tone ?? 'neutral']} size={16} />
          <div class="event">
            <p class="event-what">{event.what}</p>
            <p class="line-meta">
              <time dateTime={event.dateTime}>{event.when}</time>
              <span>{event.who}</span>
            </p>
            {event.reason === undefined ? null : <div class="event-reason">{event.reason}</div>}
            {event.files === undefined ? null : <FileList label={event.filesLabel ?? event.what} files={event.files} />}
            {event.changes === undefined ? null : <Changes changes={event.changes} />}
          </div>
        </li>
      ))}
    </ol>
  )
}

function Changes({ changes }: { changes: readonly Change[] }) {
  const lang = useLanguage()
  return (
    <details class="changes">
      <summary>{words.changes[lang]}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.field[lang]}</th>
            <th scope="col">{words.before[lang]}</th>
            <th scope="col">{words.after[lang]}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={change.field}>
              <th scope="row">{change.field}</th>
              <td>
                <del>{change.before}</del>
              </td>
              <td>
                <ins>{change.after}</ins>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
