import { type Actor, hasRole, seesEverything } from '../../../kernel/actor.ts'
import { type FocalProblem, focalProblems, organisationTree, type TreeRow } from '../../organisations/public.ts'
import type { Looking } from './home-day.ts'

export type Unit = Omit<TreeRow, 'searchKey'> & {
  readonly parentName: string | null
  readonly successorName: string | null
  readonly focalProblems: readonly FocalProblem[]
  /** The administrator sees who a unit is, not what it has to do. */
  readonly identityOnly: boolean
}

/** A unit the actor may know of: any for the Office, the leaders and the administrator, else the own one and those below it. */
export async function findUnit(ctx: Looking, actor: Actor, id: string): Promise<Unit | undefined> {
  const all = seesEverything(actor)
  const own = actor.scope.includes(id)
  if (!all && !own && !hasRole(actor, 'ADMIN')) return undefined
  const [tree, problems] = await Promise.all([organisationTree(ctx), focalProblems(ctx, [id])])
  const found = tree.find((row) => row.id === id)
  if (found === undefined) return undefined
  const { searchKey: _searchKey, ...unit } = found
  const nameOf = (other: string | null) => tree.find((row) => row.id === other)?.name ?? null
  const worksThere = own && hasRole(actor, 'UNIT_HEAD', 'UNIT_OFFICER', 'FOCAL_OFFICER')
  return { ...unit, parentName: nameOf(unit.parentId), successorName: nameOf(unit.successorId), focalProblems: problems, identityOnly: !all && !worksThere }
}
