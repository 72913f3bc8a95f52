import { newId } from '../../src/platform/db/identifier.ts'
import type { TestApplication } from './application.ts'
import type { PersonKey } from './district.ts'

type Level = 'MAT' | 'TOI_MAT' | 'TUYET_MAT'

/** Clears people by rows, as decided before the test began. */
export async function clear(app: TestApplication, people: Partial<Record<PersonKey, Level>>): Promise<void> {
  const { people: ids } = app.district
  await app.db.insertInto('secret_clearances').values(Object.entries(people).map(([person, level]) => ({
    id: newId(), user_id: ids[person as PersonKey], level, from_date: Temporal.PlainDate.from('2026-01-01'), to_date: Temporal.PlainDate.from('2026-12-31'),
    decision_reference: '01/QĐ-UBND', decision_date: Temporal.PlainDate.from('2025-12-20'), granted_by: person === 'chair' ? ids.chief : ids.chair, granted_at: Temporal.Instant.from('2025-12-20T01:00:00Z'),
  }))).execute()
}

/** The seven fields of a secret document: five tasks, the economy department's. */
export function secretDocument({ district }: TestApplication, changed: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    secrecy: 'MAT', typeName: 'Kế hoạch', codeNumber: '12', codeNotation: 'KH-UBND', issuedDate: '2026-11-20',
    signerFullName: 'Hồ Chủ Trì', signerPosition: 'Chủ tịch', signingAuthority: 'TM.',
    proposingOrganisationId: district.organisations.office, monitorOrganisationId: district.organisations.office, monitorUserId: district.people.monitor,
    totalTasks: 5, assigned: [{ organisationId: district.organisations.economy, done: 3, notInTime: 1, overdue: 1 }], dueDate: '2026-12-15', ...changed,
  }
}
