import { formatDateWithWeekday } from '../../../kernel/plain-date.ts'
import { useLanguage } from '../../../ui/language-context.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { messages, phrases } from '../messages.ts'
import type { AdministratorHome } from '../queries/administrator-home.ts'
import type { LeaderHome } from '../queries/leader-home.ts'
import type { OfficeHome } from '../queries/office-home.ts'
import type { UnitHome } from '../queries/unit-home.ts'
import { AdministratorScreen } from './administrator-screen.tsx'
import { LeaderScreen } from './leader-screen.tsx'
import { OfficeScreen } from './office-screen.tsx'
import { UnitScreen } from './unit-screen.tsx'

/** A part for each of the person's roles; most people have one. */
export type Home = {
  readonly asOf: Temporal.PlainDate
  readonly leader?: LeaderHome
  readonly office?: OfficeHome
  readonly unit?: UnitHome
  readonly administrator?: AdministratorHome
}

export type HomePageProps = {
  readonly home: Home
  readonly fullName: string
  readonly organisationId: string
  readonly once: () => string
}

export function HomePage({ home, fullName, organisationId, once }: HomePageProps) {
  const lang = useLanguage()
  const { leader, office, unit, administrator } = home
  return (
    <>
      <PageHeader title={messages.title[lang]} lead={phrases.greeting[lang](fullName, formatDateWithWeekday(home.asOf, lang))} />
      {leader === undefined ? null : <LeaderScreen leader={leader} />}
      {office === undefined ? null : <OfficeScreen office={office} />}
      {unit === undefined ? null : <UnitScreen unit={unit} organisationId={organisationId} once={once} />}
      {administrator === undefined ? null : <AdministratorScreen administrator={administrator} />}
    </>
  )
}
