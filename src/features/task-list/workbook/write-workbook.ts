import { escapeText, type Sheet, sheetXml } from './sheet-xml.ts'
import { ZipArchive } from './zip-archive.ts'

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const PARTS = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * An XLSX workbook (ECMA-376 transitional) whose rows are packed as they come. Measured with 100,000 rows of 14 cells against
 * write-excel-file: 1.4 GB and 11 s of a blocked process there, because it holds every cell and the whole XML at once.
 */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Buffer> {
  const zip = new ZipArchive()
  await zip.add('[Content_Types].xml', [contentTypes(sheets)])
  await zip.add('_rels/.rels', [relationships([['officeDocument', 'xl/workbook.xml']])])
  await zip.add('xl/workbook.xml', [workbook(sheets)])
  await zip.add('xl/_rels/workbook.xml.rels', [relationships([...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const), ['styles', 'styles.xml']])])
  await zip.add('xl/styles.xml', [styles()])
  for (const [at, sheet] of sheets.entries()) await zip.add(`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet))
  return zip.finish()
}

function contentTypes(sheets: readonly Sheet[]): string {
  const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${PARTS}.${type}+xml"/>`
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'sheet.main')}${override('/xl/styles.xml', 'styles')}${sheets.map((_, at) => override(`/xl/worksheets/sheet${at + 1}.xml`, 'worksheet')).join('')}</Types>`
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('')}</Relationships>`
}

function workbook(sheets: readonly Sheet[]): string {
  const list = sheets.map((sheet, at) => `<sheet name="${escapeText(sheet.name).replaceAll('"', '&quot;')}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')
  return `${HEAD}<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><sheets>${list}</sheets></workbook>`
}

/** Formats in the order `sheet-xml.ts` names them: plain, heading, date, wrapped text. */
function styles(): string {
  const font = (inside: string) => `<font>${inside}<sz val="12"/><name val="Times New Roman"/></font>`
  const format = (number: number, font: number, alignment: string) =>
    `<xf numFmtId="${number}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top"${alignment}/></xf>`
  return `${HEAD}<styleSheet xmlns="${SPREADSHEET}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2">${font('')}${font('<b/>')}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4">${format(0, 0, '')}${format(49, 1, ' wrapText="1"')}${format(164, 0, '')}${format(49, 0, ' wrapText="1"')}</cellXfs></styleSheet>`
}
