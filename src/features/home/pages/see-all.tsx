import { useLanguage } from '../../../ui/language-context.tsx'
import { writtenNumber } from '../domain/written-number.ts'
import { phrases } from '../messages.ts'

/** A link to the whole list, when this page shows only its beginning. */
export function SeeAll({ href, count, shown }: { href: string; count: number; shown: number }) {
  const lang = useLanguage()
  return count <= shown ? null : <a href={href}>{phrases.seeAllCount[lang](writtenNumber(count, lang))}</a>
}
