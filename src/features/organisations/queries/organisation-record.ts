import type { Ctx } from '../../../platform/http/route.ts'
import type { NamePeriod } from '../domain/names.ts'
import type { Organisation } from '../domain/organisation.ts'
import { type FocalHistory, focalHistory } from './focal-history.ts'
import { type FocalProblem, focalProblems } from './focal-problems.ts'
import { nameHistory } from './name-history.ts'
import { type OrganisationOption, organisationOptions } from './organisation-options.ts'
import { lacksFocalOfficer } from './units-without-focal-officer.ts'
import { organisationTree } from './organisation-tree.ts'
import { type UnitPerson, unitPeople } from './unit-people.ts'

type Link = Pick<OrganisationOption, 'id' | 'name' | 'code'>

export type OrganisationRecord = {
  readonly organisation: Organisation
  readonly parent: Link | undefined
  readonly successor: Link | undefined
  /** Units that were merged into this one. */
  readonly absorbed: readonly Link[]
  readonly names: readonly NamePeriod[]
  readonly focal: FocalHistory
  readonly focalOfficer: string | undefined
  readonly standIn: string | undefined
  readonly head: string | undefined
  readonly lacksFocalOfficer: boolean
  readonly focalProblems: readonly FocalProblem[]
  readonly people: readonly UnitPerson[]
}

/** All that is recorded of a unit itself: names, place in the tree, focal officer with history, people, merger. */
export async function organisationRecord(ctx: Pick<Ctx, 'db' | 'snapshot' | 'today'>, organisation: Organisation): Promise<OrganisationRecord> {
  const { id, parentId, successorId } = organisation
  const [units, tree, names, focal, people, problems] = await Promise.all([
    organisationOptions(ctx), organisationTree(ctx), nameHistory(ctx.db, id), focalHistory(ctx.db, id), unitPeople(ctx.db, id), focalProblems(ctx, [id]),
  ])
  const link = (other: string | null | undefined) => units.filter((unit) => unit.id === other).map(({ id: key, name, code }) => ({ id: key, name, code }))[0]
  const row = tree.find((unit) => unit.id === id)
  return {
    organisation, parent: link(parentId), successor: link(successorId),
    absorbed: units.filter((unit) => unit.successorId === id).map(({ id: key, name, code }) => ({ id: key, name, code })),
    names, focal, people, focalOfficer: row?.focalOfficer ?? undefined, standIn: row?.standIn ?? undefined, head: row?.head ?? undefined,
    lacksFocalOfficer: row !== undefined && lacksFocalOfficer(row, ctx.today), focalProblems: problems,
  }
}
