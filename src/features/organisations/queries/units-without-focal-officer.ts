import { organisationTree, type TreeRow } from './organisation-tree.ts'
import { needsFocalOfficer } from '../domain/organisation.ts'

/** Units that must have a focal officer and have none today, for the Office (Đ9.2.d); `within` narrows to a scope. */
export async function unitsWithoutFocalOfficer(ctx: Parameters<typeof organisationTree>[0], within?: readonly string[]): Promise<TreeRow[]> {
  const rows = await organisationTree(ctx)
  return rows.filter((row) => (within === undefined || within.includes(row.id)) && lacksFocalOfficer(row, ctx.today))
}

export function lacksFocalOfficer(row: TreeRow, today: Parameters<typeof needsFocalOfficer>[1]): boolean {
  return row.focalOfficer === null && needsFocalOfficer({ kind: row.kind, connected: row.connected, closedFrom: row.closedFrom ?? undefined }, today)
}
