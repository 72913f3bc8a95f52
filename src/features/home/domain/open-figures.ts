/** What is open of one lead unit on a day. open = overdue + dueSoon + inTime + pending + noDue. */
export type OpenFigures = {
  readonly open: number
  readonly overdue: number
  readonly dueSoon: number
  readonly inTime: number
  readonly pending: number
  readonly noDue: number
  readonly notAcknowledged: number
  /** Overdue by so many calendar days (Biểu 03): at most 30, 31 to 120, more. */
  readonly lateUpTo30: number
  readonly lateUpTo120: number
  readonly lateLonger: number
}

export const NOTHING_OPEN: OpenFigures = {
  open: 0, overdue: 0, dueSoon: 0, inTime: 0, pending: 0, noDue: 0, notAcknowledged: 0, lateUpTo30: 0, lateUpTo120: 0, lateLonger: 0,
}

export function sumOpen(rows: readonly OpenFigures[]): OpenFigures {
  return rows.reduce((sum, row) => ({
    open: sum.open + row.open, overdue: sum.overdue + row.overdue, dueSoon: sum.dueSoon + row.dueSoon, inTime: sum.inTime + row.inTime,
    pending: sum.pending + row.pending, noDue: sum.noDue + row.noDue, notAcknowledged: sum.notAcknowledged + row.notAcknowledged,
    lateUpTo30: sum.lateUpTo30 + row.lateUpTo30, lateUpTo120: sum.lateUpTo120 + row.lateUpTo120, lateLonger: sum.lateLonger + row.lateLonger,
  }), NOTHING_OPEN)
}
