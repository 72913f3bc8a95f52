import { seesEverything } from '../../kernel/actor.ts'
import { formatInstant } from '../../kernel/plain-date.ts'
import { Invalid } from '../../kernel/problem.ts'
import type { Language } from '../../kernel/text.ts'
import type { Db } from '../../platform/db/database.ts'
import type { FileAnswer } from '../../platform/http/route.ts'
import { recordEvent } from '../audit/public.ts'
import { DEFAULT_COLUMNS, type Filters, filterQuery } from './domain/filters.ts'
import { type RawQuery, readFilters } from './domain/read-filters.ts'
import { exportHeadings, exportWords } from './export-words.ts'
import { filterLabels } from './filter-labels.ts'
import { openReading, type Signed, statusOfRow } from './list-data.ts'
import { messages } from './messages.ts'
import { type Exported, type ExportRow, exportRows, MOST_EXPORTED } from './queries/export-rows.ts'
import { filterChoices } from './queries/filter-choices.ts'
import { findDocumentLabel } from './queries/find-document-label.ts'
import type { Status } from '../assignments/public.ts'
import type { Cell, Sheet } from './workbook/sheet-xml.ts'
import { writeWorkbook, XLSX_TYPE } from './workbook/write-workbook.ts'

/**
 * The whole filtered list as a workbook. It is packed while one moment of the database is held and sent only when complete:
 * a slow visitor holds no connection, and what failed on the way leaves neither half a file nor an event.
 */
export async function exportList(ctx: Signed, raw: RawQuery): Promise<FileAnswer> {
  const { filters, problems } = readFilters(raw, { seesAll: seesEverything(ctx.actor), userId: ctx.actor.userId })
  if (problems.length > 0) throw new Invalid(problems)
  const { reading, calendar, soonDays } = await openReading(ctx)
  const conditions = await conditionsInWords(ctx, filters)
  const { content, count } = await exportRows(reading, filters, async (exported) => {
    if (exported.count > MOST_EXPORTED) throw new Invalid([{ field: '', code: 'TOO_MANY_ROWS', text: messages.tooMany }])
    const status = (row: ExportRow) => statusOfRow(row, ctx, calendar, soonDays)
    return { content: await writeWorkbook([aboutSheet(ctx, conditions, exported.count), rowsSheet(ctx.language, exported, status)]), count: exported.count }
  })
  const query = filterQuery({ ...filters, columns: DEFAULT_COLUMNS }, seesEverything(ctx.actor))
  await (ctx.db as Db).transaction().execute((tx) => recordEvent(tx, ctx, { kind: 'DATA_EXPORTED', after: { list: 'assignments', filters: query, rows: count } }))
  return { fileName: `${exportWords.fileName[ctx.language]}-${ctx.today}.xlsx`, mediaType: XLSX_TYPE, content }
}

async function conditionsInWords(ctx: Signed, filters: Filters): Promise<readonly (readonly [string, string])[]> {
  const label = filters.document === undefined ? undefined : await findDocumentLabel(ctx.db, ctx.actor, filters.document)
  return filterLabels(filters, ctx.language, await filterChoices(ctx), label).map(({ name, value }) => [name, value])
}

function aboutSheet({ language, now, actor }: Signed, conditions: readonly (readonly [string, string])[], count: number): Sheet {
  const rows: Cell[][] = [
    [{ heading: messages.title[language] }],
    [exportWords.asOf[language], formatInstant(now)],
    [exportWords.by[language], `${actor.fullName}, ${actor.organisationName}`],
    [exportWords.count[language], count],
    [{ heading: exportWords.conditions[language] }],
    ...conditions.map(([name, value]) => [name, value]),
  ]
  return { name: exportWords.aboutSheet[language], widths: [32, 90], batches: [rows] }
}

function rowsSheet(language: Language, { batches }: Exported, status: (row: ExportRow) => Status): Sheet {
  const headings = exportHeadings.map(({ label }) => ({ heading: label[language] }))
  return {
    name: exportWords.rowsSheet[language], widths: exportHeadings.map(({ width }) => width), frozenRows: 1,
    batches: (async function* () {
      yield [headings]
      let number = 0
      for await (const rows of batches) yield rows.map((row) => cells(row, status(row), ++number, language))
    })(),
  }
}

function cells(row: ExportRow, status: Status, number: number, language: Language): Cell[] {
  const late = status.timeliness !== undefined && 'calendarDaysLate' in status.timeliness ? status.timeliness.calendarDaysLate : null
  return [
    number, row.code, `${row.codeNumber}/${row.codeNotation}`, row.documentDate, row.subject, row.content, row.leadName, row.coordinatorNames,
    row.originalDue, row.due, row.resultDate, status.words[language], late, row.monitorName,
  ]
}
