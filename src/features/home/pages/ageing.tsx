import { BarList } from '../../../ui/bar-list.tsx'
import { useLanguage } from '../../../ui/language-context.tsx'
import type { OpenFigures } from '../domain/open-figures.ts'
import { writtenNumber } from '../domain/written-number.ts'
import { messages } from '../messages.ts'
import { listAddress } from './addresses.ts'

/** How long what is overdue has been so, in calendar days (Biểu 03). */
export function Ageing({ open }: { open: OpenFigures }) {
  const lang = useLanguage()
  const bar = (label: string, value: number, days: string) =>
    ({ label, value, shown: writtenNumber(value, lang), href: listAddress('overdue', { overdue_days: days }), tone: 'overdue' as const })
  return (
    <BarList
      caption={messages.overdue[lang]}
      headings={[messages.ageing[lang], messages.count[lang]]}
      full={Math.max(1, open.overdue)}
      bars={[
        bar(messages.ageUpTo30[lang], open.lateUpTo30, '1-30'),
        bar(messages.ageUpTo120[lang], open.lateUpTo120, '31-120'),
        bar(messages.ageLonger[lang], open.lateLonger, '121-'),
      ]}
    />
  )
}
