import { formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { type Cell, writeWorkbook } from '../../task-list/public.ts'
import type { Format } from '../domain/upward.ts'
import { messages } from '../messages.ts'
import type { UpwardItem } from '../upward-list.ts'

export type UpwardFile = { readonly items: readonly UpwardItem[]; readonly filters: string; readonly at: Temporal.Instant; readonly by: string; readonly language: Language }

/** The rows as a workbook, or as JSON: the same rows, the same facts. */
export async function writeUpwardFile(format: Format, file: UpwardFile): Promise<Buffer> {
  return format === 'json' ? Buffer.from(`${JSON.stringify(asJson(file), null, 2)}\n`) : workbook(file)
}

function asJson({ items, filters, at, by }: UpwardFile) {
  return {
    madeAt: at, madeBy: by, filters,
    rows: items.map((row) => ({
      code: row.code, version: row.version, issuingBody: row.issuingBody, documentNumber: row.documentNumber, documentDate: row.documentDate, receivedDate: row.receivedDate,
      content: row.content, lead: row.leadName, due: row.due, status: row.status.code, statusWords: row.status.words.vi,
      resultDate: row.resultDate, resultDocument: row.resultDocument, childTasks: row.children, openChildTasks: row.openChildren,
    })),
  }
}

const HEADINGS = [
  ['TT', 'No.', 6], ['Cơ quan giao', 'Body that gave it', 30], ['Số/ký hiệu', 'Number', 18], ['Ngày văn bản', 'Document date', 12], ['Ngày nhận', 'Received', 12], ['Mã', 'Code', 17],
  ['Nội dung nhiệm vụ', 'Task', 60], ['Chủ trì', 'Lead unit', 24], ['Hạn', 'Due', 12], ['Trạng thái', 'Status', 26], ['Ngày kết quả', 'Day of result', 12], ['Văn bản kết quả', 'Result document', 28],
  ['Nhiệm vụ con đang mở', 'Child tasks open', 12], ['Nhiệm vụ con', 'Child tasks', 10], ['Phiên bản', 'Version', 10],
] as const

function workbook({ items, filters, at, by, language }: UpwardFile): Promise<Buffer> {
  const about: Cell[][] = [
    [{ heading: messages.title[language] }], [messages.made[language], formatInstant(at)], [messages.by[language], by], [messages.filters[language], filters], [messages.rows[language], items.length],
  ]
  const head: Cell[] = HEADINGS.map(([vi, en]) => ({ heading: language === 'vi' ? vi : en }))
  const rows: Cell[][] = items.map((row, index) => [
    index + 1, row.issuingBody, row.documentNumber, row.documentDate, row.receivedDate, row.code, row.content, row.leadName, row.due, row.status.words[language],
    row.resultDate, row.resultDocument, row.openChildren, row.children, row.version,
  ])
  return writeWorkbook([
    { name: language === 'vi' ? 'Thông tin' : 'About', widths: [28, 90], batches: [about] },
    { name: messages.title[language], widths: HEADINGS.map(([, , width]) => width), frozenRows: 1, batches: [[head], rows] },
  ])
}
