import type { Reader } from '../../../platform/db/database.ts'
import type { Obligation } from '../domain/obligation.ts'
import { OBLIGATION_COLUMNS, obligationFrom } from './obligation-columns.ts'

/** A clock with the few words that say what it is about. */
export type ObligationRow = Obligation & {
  /** Of an assignment; null on a clock of a document. */
  readonly assignmentCode: string | null
  readonly content: string | null
  /** e.g. `1450/QĐ-UBND`; empty on a clock about no document. */
  readonly documentNumber: string
  readonly subject: string
  readonly chargedShortName: string
}

/** Clocks with what they are about, for a query to narrow. */
export function selectObligationRows(db: Reader) {
  return db.selectFrom('obligations as o')
    .leftJoin('assignment_rows as a', 'a.id', 'o.assignment_id')
    .leftJoin('directive_documents as d', 'd.id', 'o.document_id')
    .innerJoin('organisations as c', 'c.id', 'o.charged_organisation_id')
    .select(OBLIGATION_COLUMNS.map((column) => `o.${column}` as const))
    .select((of) => [
      'a.code as assignmentCode', 'a.content as content', 'c.short_name as chargedShortName',
      of.fn.coalesce('d.code_number', 'a.code_number').as('codeNumber'), of.fn.coalesce('d.code_notation', 'a.code_notation').as('codeNotation'),
      of.fn.coalesce('d.subject', 'a.subject').as('subject'),
    ])
}

type Selected = Awaited<ReturnType<ReturnType<typeof selectObligationRows>['execute']>>[number]

export function obligationRowFrom(row: Selected): ObligationRow {
  return {
    ...obligationFrom(row), assignmentCode: row.assignmentCode, content: row.content, chargedShortName: row.chargedShortName,
    documentNumber: row.codeNumber === null ? '' : `${row.codeNumber}/${row.codeNotation}`, subject: row.subject ?? '',
  }
}
