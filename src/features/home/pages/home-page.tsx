import { formatDateWithWeekday } from '../../../kernel/plain-date.ts'
import { useLanguage } from '../../../ui/language-context.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import type { HomePart } from '../home-part.ts'
import { messages, phrases } from '../messages.ts'
import type { AdministratorHome } from '../queries/administrator-home.ts'
import type { LeaderHome } from '../queries/leader-home.ts'
import type { OfficeHome } from '../queries/office-home.ts'
import type { UnitHome } from '../queries/unit-home.ts'
import { AdministratorScreen } from './administrator-screen.tsx'
import { LeaderScreen } from './leader-screen.tsx'
import { PartRegisters } from './part-register.tsx'
import { OfficeScreen } from './office-screen.tsx'
import { UnitScreen } from './unit-screen.tsx'

/** A part for each of the person's roles; most people have one. */
export type Home = {
  readonly asOf: Temporal.PlainDate
  readonly leader?: LeaderHome
  readonly office?: OfficeHome
  readonly unit?: UnitHome
  readonly administrator?: AdministratorHome
  /** What waits in other features. */
  readonly parts: readonly HomePart[]
}

export type HomePageProps = {
  readonly home: Home
  readonly fullName: string
  readonly organisationId: string
  readonly once: () => string
}

export function HomePage({ home, fullName, organisationId, once }: HomePageProps) {
  const lang = useLanguage()
  const { leader, office, unit, administrator, parts } = home
  return (
    <>
      <PageHeader title={messages.title[lang]} lead={phrases.greeting[lang](fullName, formatDateWithWeekday(home.asOf, lang))} />
      {leader === undefined ? null : <LeaderScreen leader={leader} waiting={<PartRegisters parts={parts} audience="leader" />} />}
      {office === undefined ? null : <OfficeScreen office={office} waiting={<PartRegisters parts={parts} audience="office" />} othersWait={parts.some(({ audience }) => audience === 'office')} />}
      {unit === undefined || (office !== undefined && isQuiet(unit, parts)) ? null : <UnitScreen unit={unit} organisationId={organisationId} once={once} waiting={<PartRegisters parts={parts} audience="unit" />} othersWait={parts.some(({ audience }) => audience === 'unit')} />}
      {administrator === undefined ? null : <AdministratorScreen administrator={administrator} />}
    </>
  )
}

/** The Office leads few tasks itself; a second screen of nothing but zeros under its own says nothing. */
function isQuiet({ open, mine, late, now, later }: UnitHome, parts: readonly HomePart[]): boolean {
  return open.open + mine.length + late.length + now.length + later.length === 0 && !parts.some(({ audience }) => audience === 'unit')
}
