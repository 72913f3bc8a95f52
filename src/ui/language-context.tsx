import type { ComponentChildren } from 'preact'
import type { Language } from '../kernel/text.ts'

let current: Language = 'vi'

/** Sets the language of the page being drawn. Drawing never waits, so no other page can be drawn in between. */
export function InLanguage({ value, children }: { value: Language; children: ComponentChildren }) {
  current = value
  return <>{children}</>
}

/** The language that components use for their own few words (next, remove, search …). */
export function useLanguage(): Language {
  return current
}
