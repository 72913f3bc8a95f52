import type { Permit } from '../../../kernel/permit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvents } from '../../audit/public.ts'
import { appointFirstFocalOfficers, assertAsSeen, type CheckedImport } from '../../organisations/public.ts'
import { checkPeople } from '../imports/check-people.ts'
import { newId, insertPeople, updatePerson, writeRoles } from '../store.ts'

export type ImportPeople = { readonly file: string; readonly digest: string }

/** Carries out exactly what the dry run showed, all or nothing. */
export async function importPeople(tx: Tx, ctx: Ctx, _permit: Permit<'import', null>, { file, digest }: ImportPeople): Promise<CheckedImport> {
  const { report, plan } = await checkPeople(tx, file)
  assertAsSeen(report, digest)
  const created = plan.creates.map(({ person }) => ({ id: newId(), person }))
  await insertPeople(tx, created.map(({ id, person }) => ({ id, ...person })), ctx.now)
  for (const { person, present } of plan.changes) {
    await updatePerson(tx, present.id, { positionTitle: person.positionTitle, email: person.email, phone: person.phone }, present.version)
    await writeRoles(tx, present.id, person.roles)
  }
  await recordEvents(tx, ctx, [
    ...created.map(({ id, person }) => ({ kind: 'PERSON_CREATED' as const, userId: id, organisationId: person.organisationId, documentRef: file, after: { ...person } })),
    ...plan.changes.map(({ person, present }) => ({ kind: 'PERSON_CHANGED' as const, userId: present.id, organisationId: present.organisationId, documentRef: file, before: { ...present }, after: { ...person } })),
  ])
  await appointFirstFocalOfficers(tx, ctx, [
    ...created.filter(({ person }) => person.focal).map(({ id, person }) => ({ organisationId: person.organisationId, userId: id })),
    ...plan.changes.filter(({ becomesFocal }) => becomesFocal).map(({ person, present }) => ({ organisationId: person.organisationId, userId: present.id })),
  ])
  return report
}
