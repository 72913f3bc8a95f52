import { useLanguage } from '../../../ui/language-context.tsx'
import { writtenNumber } from '../domain/written-number.ts'
import { messages, phrases } from '../messages.ts'

/** A link to the whole list, when this page shows only its beginning. */
export function SeeAll({ href, count, shown }: { href: string; count: number | undefined; shown: number }) {
  const lang = useLanguage()
  if (count === undefined) return <a href={href}>{messages.seeAll[lang]}</a>
  return count <= shown ? null : <a href={href}>{phrases.seeAllCount[lang](writtenNumber(count, lang))}</a>
}
