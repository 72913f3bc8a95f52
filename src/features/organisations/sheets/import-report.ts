import { createHash } from 'node:crypto'
import { type FieldProblem, Invalid, stale } from '../../../kernel/problem.ts'
import type { RowProblem } from './sheet.ts'

export type ImportedLine = { readonly line: number; readonly label: string; readonly detail: string }

/** What an import would do: all of it, or, while there is one bad row, nothing. */
export type ImportReport = {
  readonly problems: readonly RowProblem[]
  readonly creates: readonly ImportedLine[]
  readonly changes: readonly ImportedLine[]
  readonly unchanged: number
}

/** The content kept under its SHA-256 (hex), and the digest of what it would do to the data as they stood. */
export type CheckedImport = ImportReport & { readonly file: string; readonly digest: string }

export function sha256Of(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex')
}

/** The same file on the same data has the same digest: what was seen in the dry run is what is then done. */
export function checkedImport(file: string, report: ImportReport): CheckedImport {
  return { ...report, file, digest: sha256Of(JSON.stringify([file, report.creates, report.changes, report.unchanged])) }
}

/** Throws Invalid (422) with every bad row, or a 409 when the data have moved on since the dry run. */
export function assertAsSeen(report: CheckedImport, seenDigest: string): void {
  if (report.problems.length > 0) throw new Invalid(report.problems.map(asFieldProblem))
  if (report.digest !== seenDigest) throw stale()
}

function asFieldProblem({ line, column, code, text }: RowProblem): FieldProblem {
  const place = column === '' ? { vi: `Dòng ${line}`, en: `Row ${line}` } : { vi: `Dòng ${line}, cột “${column}”`, en: `Row ${line}, column “${column}”` }
  return { field: `rows.${line}`, code, text: { vi: `${place.vi}: ${text.vi}`, en: `${place.en}: ${text.en}` } }
}
