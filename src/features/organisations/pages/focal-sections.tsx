import { formatDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { Button } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { Register } from '../../../ui/register.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { messages as m } from '../messages.ts'
import type { AppointmentRow, DelegationRow } from '../queries/focal-history.ts'
import type { OrganisationRecord } from '../queries/organisation-record.ts'

type Props = { readonly record: OrganisationRecord; readonly language: Language; readonly today: PlainDate; readonly mayDelegate: boolean }

/** Focal officers over time, and the dated stand-ins (Đ9.2.d). */
export function FocalSections({ record, language, today, mayDelegate }: Props) {
  const { appointments, delegations } = record.focal
  return (
    <>
      {appointments.length === 0 ? null : <Appointments rows={appointments} language={language} />}
      {delegations.length === 0 ? null : <Delegations rows={delegations} unitId={record.organisation.id} language={language} today={today} mayRevoke={mayDelegate} />}
    </>
  )
}

function Appointments({ rows, language }: { rows: readonly AppointmentRow[]; language: Language }) {
  return (
    <section class="section">
      <h2>{m.focalHistory[language]}</h2>
      <Register
        caption={m.focalHistory[language]}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { key: 'from', label: m.from[language], width: 'date', phone: 'labelled', cell: ({ from }) => formatDate(from) },
          { key: 'who', label: m.focalOfficer[language], width: 'grow', cell: ({ fullName, appointedBy }) => <TwoLines first={fullName} second={[appointedBy !== null && `${m.appointedBy[language]}: ${appointedBy}`]} /> },
          { key: 'to', label: m.to[language], width: 'date', phone: 'labelled', cell: ({ to }) => (to === null ? m.present[language] : formatDate(to)) },
        ]}
      />
    </section>
  )
}

type DelegationsProps = { rows: readonly DelegationRow[]; unitId: string; language: Language; today: PlainDate; mayRevoke: boolean }

function Delegations({ rows, unitId, language, today, mayRevoke }: DelegationsProps) {
  const open = (row: DelegationRow) => row.revokedAt === null && Temporal.PlainDate.compare(row.to, today) >= 0
  const state = (row: DelegationRow) => {
    if (row.revokedAt !== null) return m.revoked[language]
    if (!open(row)) return m.ended[language]
    return Temporal.PlainDate.compare(row.from, today) > 0 ? m.ahead[language] : m.inForce[language]
  }
  return (
    <section class="section">
      <h2>{m.delegations[language]}</h2>
      <Register
        caption={m.delegations[language]}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { key: 'days', label: m.from[language], width: 'who', phone: 'labelled', cell: ({ from, to }) => `${formatDate(from)} – ${formatDate(to)}` },
          { key: 'who', label: m.officer[language], width: 'grow', cell: ({ fullName, reason, madeBy }) => <TwoLines first={fullName} second={[reason, madeBy]} /> },
          { key: 'state', label: m.status[language], width: 'status', phone: 'labelled', cell: state },
        ]}
        actions={(row) => (mayRevoke && open(row) ? (
          <Form action={`/organisations/${unitId}/focal-delegations/${row.id}/revoke`}>
            <Button small kind="quiet" label={`${m.revoke[language]}: ${row.fullName}`}>{m.revoke[language]}</Button>
          </Form>
        ) : null)}
      />
    </section>
  )
}
