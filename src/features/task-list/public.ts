export { routes } from './routes.ts'
export type { Cell, Sheet } from './workbook/sheet-xml.ts'
export { writeWorkbook, XLSX_TYPE } from './workbook/write-workbook.ts'
