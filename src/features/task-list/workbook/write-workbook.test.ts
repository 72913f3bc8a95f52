import readXlsx from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { writeWorkbook } from './write-workbook.ts'

test('a workbook is read back cell by cell: text stays text, days are days', async () => {
  const day = Temporal.PlainDate.from('2026-11-27')
  const tricky = ['=1+1', '+84', '-5', '@sum', '<b>&"\'', 'Đường liên xã\nkhu phố 2', 'a\u0000\u0007b']
  const file = await writeWorkbook([
    { name: 'Thông tin', widths: [10], batches: [[['Số dòng', 3]]] },
    { name: 'A & B', widths: [10, 10, 10], frozenRows: 1, batches: [[[{ heading: 'Chữ' }, { heading: 'Ngày' }, { heading: 'Số' }]], tricky.map((text) => [text, day, 7]), [['cuối', null, 0]]] },
  ])
  const sheets = await readXlsx(file)
  expect(sheets.map((sheet) => sheet.sheet)).toEqual(['Thông tin', 'A & B'])
  const rows = sheets[1]?.data ?? []
  expect(rows[0]).toEqual(['Chữ', 'Ngày', 'Số'])
  expect(rows.slice(1, -1).map((row) => row[0])).toEqual(tricky.map((text) => text.replaceAll(/\p{Cc}/gu, (letter) => (letter === '\n' ? letter : ''))))
  expect(rows[1]?.[1]).toEqual(new Date('2026-11-27T00:00:00Z'))
  expect(rows.at(-1)).toEqual(['cuối', null, 0])
})
