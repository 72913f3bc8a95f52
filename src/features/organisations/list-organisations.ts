import type { Actor } from '../../kernel/actor.ts'
import { fold } from '../../kernel/fold.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { inTreeOrder } from './domain/tree.ts'
import type { ListedOrganisation, ListFilters } from './pages/organisation-list.tsx'
import { seesAllOrganisations } from './policy.ts'
import { organisationTree, type TreeRow } from './queries/organisation-tree.ts'
import { type FocalProblem, focalProblems } from './queries/focal-problems.ts'
import { lacksFocalOfficer } from './queries/units-without-focal-officer.ts'
import { unitFigures } from './unit-figures.ts'

export type Listed = { readonly rows: readonly ListedOrganisation[]; readonly withoutFocalOfficer: number; readonly focalProblems: readonly FocalProblem[] }

/** The tree as far as the actor may know it, narrowed by the filters; a match stands at the top when its superior does not match. */
export async function listOrganisations(ctx: Ctx, actor: Actor, filters: ListFilters): Promise<Listed> {
  const [tree, figures, problems] = await Promise.all([organisationTree(ctx), unitFigures.ask(ctx), focalProblems(ctx, seesAllOrganisations(actor) ? undefined : actor.scope)])
  const known = seesAllOrganisations(actor) ? tree : tree.filter(({ id }) => actor.scope.includes(id))
  const words = fold(filters.q ?? '').split(' ').filter(Boolean)
  const matches = (row: TreeRow) => words.every((word) => row.searchKey.includes(word)) && (!filters.kind || row.kind === filters.kind) && only(row)
  const only = (row: TreeRow) => {
    if (filters.only === 'no_focal') return lacksFocalOfficer(row, ctx.today)
    if (filters.only === 'unconnected') return !row.connected && row.closedFrom === null
    return filters.only !== 'closed' || row.closedFrom !== null
  }
  const rows = inTreeOrder(known.filter(matches)).map(({ searchKey: _, ...row }) => ({
    ...row, lacksFocalOfficer: lacksFocalOfficer({ ...row, searchKey: '' }, ctx.today),
    figures: figures === undefined ? undefined : figures.get(row.id) ?? { open: 0, overdue: 0 },
  }))
  return { rows, withoutFocalOfficer: known.filter((row) => lacksFocalOfficer(row, ctx.today)).length, focalProblems: problems }
}
