import { Icon } from './icon.tsx'
import { useLanguage } from './language-context.tsx'
import { phrases, words } from './words.ts'

export type PagerProps = {
  /** Rows on this page, already written, e.g. "50" or "1–50 / 1.284". */
  shown: string
  previousHref?: string | undefined
  nextHref?: string | undefined
}

/** Keyset pages: before and after, no page numbers. */
export function Pager({ shown, previousHref, nextHref }: PagerProps) {
  const lang = useLanguage()
  return (
    <nav class="pager" aria-label={words.pages[lang]}>
      <span class="pager-shown">{phrases.shown[lang](shown)}</span>
      {previousHref === undefined ? null : (
        <a class="button button-plain" href={previousHref} rel="prev">
          <Icon name="chevron-left" />
          <span>{words.previous[lang]}</span>
        </a>
      )}
      {nextHref === undefined ? null : (
        <a class="button button-plain" href={nextHref} rel="next">
          <span>{words.next[lang]}</span>
          <Icon name="chevron-right" />
        </a>
      )}
    </nav>
  )
}
