import type { Language } from '../../../kernel/text.ts'
import { PageColumns } from '../../../ui/page-columns.tsx'
import { Register } from '../../../ui/register.tsx'
import { Section } from '../../../ui/section.tsx'
import { OBLIGATIONS } from '../domain/obligation.ts'
import { messages } from '../messages.ts'
import type { DutyCount } from '../queries/duty-counts.ts'
import type { ShownObligation } from '../shown-obligation.ts'
import { obligationsHref } from './addresses.ts'
import { ObligationRegister } from './obligation-register.tsx'

export type Above = {
  /** Of the Office, or of the own unit. */
  readonly late: readonly ShownObligation[]
  readonly toReceive: readonly ShownObligation[]
  readonly counts: readonly DutyCount[]
}
export type WhoIsLateProps = { readonly language: Language; readonly above: Above; readonly answersFor: string; readonly everything: boolean }

/** Who is late and with what. The Office and the leaders see the Office's own breaches beside those of the units. */
export function WhoIsLate(props: WhoIsLateProps) {
  const { language, above: { late, toReceive }, everything } = props
  const received = toReceive.length === 0 ? null : (
    <Section title={messages.toReceive[language]} id="to-receive"><ObligationRegister language={language} caption={messages.toReceive[language]} rows={toReceive} /></Section>
  )
  if (!everything) return late.length === 0 ? null : <Late {...props} />
  return (
    <PageColumns asideLabel={messages.unitsLate[language]} aside={<LateUnits {...props} />}>
      <Late {...props} />
      <RunningOfOffice {...props} />
      {received}
    </PageColumns>
  )
}

function Late({ language, above: { late }, answersFor, everything }: WhoIsLateProps) {
  const title = messages[everything ? 'ownBreaches' : 'ours'][language]
  const all = <a href={obligationsHref({ state: 'breached', unit: answersFor })}>{messages.moreOwn[language]}</a>
  return (
    <Section title={title} id="own-breaches" {...(late.length === 0 ? {} : { aside: all })}>
      {late.length === 0 ? <p>{messages.officeNotLate[language]}</p> : <ObligationRegister language={language} caption={title} rows={late} />}
    </Section>
  )
}

/** What runs against the Office, each kind a line that leads to its clocks. */
function RunningOfOffice({ language, above: { counts }, answersFor }: WhoIsLateProps) {
  const rows = counts.filter((count) => count.organisationId === answersFor)
  if (rows.length === 0) return null
  return (
    <Section title={messages.officeOpen[language]} id="office-running">
      <Register
        caption={messages.officeOpen[language]} rows={rows} rowKey={({ kind }) => kind} late={({ late }) => late > 0}
        columns={[
          { key: 'kind', label: messages.what[language], width: 'grow', cell: ({ kind }) => <a href={obligationsHref({ state: 'open', kind, unit: answersFor })}>{OBLIGATIONS[kind].name[language]}</a> },
          { key: 'open', label: messages.openCount[language], width: 'number', end: true, phone: 'labelled', cell: ({ open }) => open },
          { key: 'late', label: messages.lateCount[language], width: 'number', end: true, phone: 'labelled', cell: ({ late }) => late },
        ]}
      />
    </Section>
  )
}

/** The units that are late, the worst first, each a link to what it is late with. */
function LateUnits({ language, above: { counts }, answersFor }: WhoIsLateProps) {
  const units = new Map<string, { id: string; shortName: string; late: number }>()
  for (const { organisationId, shortName, late } of counts) {
    if (organisationId === answersFor || late === 0) continue
    units.set(organisationId, { id: organisationId, shortName, late: (units.get(organisationId)?.late ?? 0) + late })
  }
  const rows = [...units.values()].toSorted((a, b) => b.late - a.late)
  return (
    <Section title={messages.unitsLate[language]} id="units-late">
      {rows.length === 0 ? <p>{messages.noUnitLate[language]}</p> : (
        <Register
          caption={messages.unitsLate[language]} rows={rows} rowKey={({ id }) => id}
          columns={[
            { key: 'unit', label: messages.unitColumn[language], width: 'grow', cell: ({ id, shortName }) => <a href={obligationsHref({ state: 'breached', unit: id })}>{shortName}</a> },
            { key: 'late', label: messages.lateCount[language], width: 'number', end: true, phone: 'labelled', cell: ({ late }) => late },
          ]}
        />
      )}
    </Section>
  )
}
