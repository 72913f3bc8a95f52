import type { Language } from '../../../kernel/text.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { useLanguage } from '../../../ui/language-context.tsx'
import { type Column, Register } from '../../../ui/register.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { type DoneFigures, onTimeRate, type Rate } from '../domain/done-figures.ts'
import type { OpenFigures } from '../domain/open-figures.ts'
import { writtenNumber, writtenRate } from '../domain/written-number.ts'
import { messages, phrases } from '../messages.ts'
import type { UnitLine } from '../queries/leader-home.ts'
import { listAddress } from './addresses.ts'

/** Every unit with what it has open and late, and its rate on time with its denominator; the latest first. */
export function UnitRegister({ units, open, done }: { units: readonly UnitLine[]; open: OpenFigures; done: DoneFigures }) {
  const lang = useLanguage()
  return (
    <>
      <Register
        caption={messages.byUnit[lang]}
        columns={columns(lang)}
        rows={units}
        rowKey={(unit) => unit.organisationId}
        empty={<EmptyState title={messages.noUnits[lang]} icon="building-community" />}
        totals={{
          name: messages.total[lang], overdue: writtenNumber(open.overdue, lang), open: writtenNumber(open.open, lang), rate: rateWords(onTimeRate(done), lang),
        }}
      />
      {units.length === 0 ? null : <p class="line-meta">{messages.onTimeRateNote[lang]}</p>}
    </>
  )
}

function columns(lang: Language): readonly Column<UnitLine>[] {
  const figure = (unit: UnitLine, value: number, status: string) =>
    value === 0 ? '0' : <a href={listAddress(status, { lead: unit.organisationId })}>{writtenNumber(value, lang)}</a>
  return [
    { key: 'name', label: messages.unit[lang], width: 'grow', cell: (unit) => <TwoLines first={unit.shortName} href={`/organisations/${unit.organisationId}`} /> },
    { key: 'overdue', label: messages.overdue[lang], width: 'number', end: true, phone: 'labelled', cell: (unit) => figure(unit, unit.overdue, 'overdue') },
    { key: 'open', label: messages.openShort[lang], width: 'number', end: true, phone: 'labelled', cell: (unit) => figure(unit, unit.open, 'open') },
    { key: 'rate', label: messages.onTimeRate[lang], width: 'who', end: true, phone: 'labelled', cell: (unit) => rateWords(unit.onTime, lang) },
  ]
}

function rateWords(rate: Rate, lang: Language): string {
  return rate.of === 0 ? '–' : phrases.rateOf[lang](writtenRate(rate, lang), writtenNumber(rate.of, lang))
}
