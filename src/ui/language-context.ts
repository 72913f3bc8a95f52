import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from '../kernel/text.ts'

/** The language of the page being drawn; `Document` sets it. */
export const LanguageContext = createContext<Language>('vi')

/** The language that components use for their own few words (next, remove, search …). */
export function useLanguage(): Language {
  return useContext(LanguageContext)
}
