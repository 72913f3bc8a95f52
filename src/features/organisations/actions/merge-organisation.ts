import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { mergerProblems } from '../domain/merger.ts'
import type { Organisation } from '../domain/organisation.ts'
import { findOrganisation } from '../queries/find-organisation.ts'
import { nameHistory } from '../queries/name-history.ts'
import { lockTree, updateOrganisation } from '../store.ts'
import { carryOutMerger } from './carry-out-merger.ts'

export type MergeOrganisation = { readonly successorId: string; readonly from: PlainDate; readonly documentRef: string; readonly version: number }

/** The unit goes into another from a day on; a day to come is awaited by `applyDueMergers`. */
export async function mergeOrganisation(tx: Tx, ctx: Ctx, { subject }: Permit<'merge', Organisation>, input: MergeOrganisation): Promise<void> {
  await lockTree(tx)
  const [successor, names] = [await findOrganisation(tx, input.successorId), await nameHistory(tx, subject.id)]
  const problems = mergerProblems(subject, names[0]?.validFrom, successor, input)
  if (problems.length > 0) throw new Invalid(problems)
  await updateOrganisation(tx, { ...subject, closedFrom: input.from, successorId: input.successorId }, input.version)
  await recordEvent(tx, ctx, {
    kind: 'ORGANISATION_MERGED', organisationId: subject.id, documentRef: input.documentRef,
    after: { successorId: input.successorId, successorName: successor?.name, from: input.from },
  })
  if (Temporal.PlainDate.compare(input.from, ctx.today) <= 0) {
    await carryOutMerger(tx, ctx, { organisationId: subject.id, successorId: input.successorId, from: input.from })
  }
}
