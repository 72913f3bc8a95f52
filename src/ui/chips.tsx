import { Icon } from './icon.tsx'
import { useLanguage } from './language-context.tsx'
import { phrases, words } from './words.ts'

export type ChipsProps = {
  label: string
  /** Each leads to the same list without that filter. */
  chips: readonly { label: string; removeHref: string }[]
  clearHref?: string
}

/** The filters in force, as links that take one away. */
export function Chips({ label, chips, clearHref }: ChipsProps) {
  const lang = useLanguage()
  if (chips.length === 0) return null
  return (
    <ul class="chips" aria-label={label}>
      {chips.map((chip) => (
        <li key={chip.removeHref}>
          <a class="chip" href={chip.removeHref} aria-label={phrases.removeNamed[lang](chip.label)}>
            {chip.label}
            <Icon name="x" size={14} />
          </a>
        </li>
      ))}
      {clearHref === undefined ? null : (
        <li>
          <a class="chips-clear" href={clearHref}>
            {words.clearAll[lang]}
          </a>
        </li>
      )}
    </ul>
  )
}
