import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCsv } from './parse-csv.ts'
import { readSheet, tableKind } from './read-sheet.ts'
import { recordsOf } from './records-of.ts'
import { plainCell, safeCell } from './safe-cell.ts'
import { unpackedSize } from './unpacked-size.ts'
import { toCsv, writeSheet } from './write-sheet.ts'

const cells = (text: string) => parseCsv(text).map((row) => row.cells)

describe('CSV', () => {
  test('BOM, semicolons, quotes, line ends inside quotes, and the line of each row', () => {
    expect(cells('\ufeffMã;Tên\r\nA;"Phòng ""Một""; hai"\r\n')).toEqual([['Mã', 'Tên'], ['A', 'Phòng "Một"; hai']])
    expect(parseCsv('a,b\n"x\ny",1\nz,2')).toEqual([{ line: 1, cells: ['a', 'b'] }, { line: 2, cells: ['x\ny', '1'] }, { line: 4, cells: ['z', '2'] }])
    expect(cells('a,b\n,\n')).toEqual([['a', 'b'], ['', '']])
    expect(cells('"a;b",c,d\n')).toEqual([['a;b', 'c', 'd']])
    expect(cells('')).toEqual([])
  })

  test('what is written is read again', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((one) => one.normalize('NFC').replaceAll('\r', '').trim()).filter((one) => !one.startsWith('\ufeff') && plainCell(one) === one)
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 6 }), async (rows) => {
      const content = Buffer.from(toCsv([['Mã', 'Tên', 'Loại'], ...rows]))
      expect((await readSheet('csv', content)).map((row) => row.cells).slice(1)).toEqual(rows)
    }))
  })

  test('other encodings and other files are refused with a sentence', async () => {
    await expect(readSheet('csv', Buffer.from([0x4d, 0xe3, 0x0a]))).rejects.toMatchObject({ fields: [{ code: 'NOT_UTF8' }] })
    expect(() => tableKind('a.pdf', Buffer.from('%PDF-1.7'))).toThrow(/NOT_A_TABLE/)
    expect(() => tableKind('a.csv', Buffer.from([0x41, 0x00, 0x42]))).toThrow(/NOT_A_TABLE/)
    await expect(readSheet('xlsx', Buffer.from('PK\u0003\u0004 not a workbook', 'latin1'))).rejects.toMatchObject({ fields: [{ code: 'XLSX_UNREADABLE' }] })
  })
})

describe('formulas', () => {
  test('never run: exports put an apostrophe before them, imports take it away again', async () => {
    for (const cell of ['=HYPERLINK("http://x")', '+84 912 000 111', '-1', '@SUM(A1)']) {
      expect(safeCell(cell)).toBe(`'${cell}`)
      expect(plainCell(safeCell(cell))).toBe(cell)
    }
    expect(safeCell('Phòng Kinh tế')).toBe('Phòng Kinh tế')
    expect(toCsv([['=1+1']])).toBe("\ufeff'=1+1\r\n")
    const { file } = { file: await writeSheet('xlsx', 'x', [['Mã'], ['=1+1']]) }
    expect((await readSheet('xlsx', file.content as Buffer)).map((row) => row.cells)).toEqual([['Mã'], ['=1+1']])
    expect(unpackedSize(file.content as Buffer)).toBeGreaterThan(500)
  })
})

describe('headings', () => {
  const columns = [{ key: 'code', header: 'Mã', required: true }, { key: 'name', header: 'Tên đơn vị', required: true, also: ['Tên'] }, { key: 'kind', header: 'Loại', required: false }] as const
  const found = (text: string) => recordsOf(parseCsv(text), columns)

  test('any order, without diacritics, other names; unknown, missing and doubled ones are named', () => {
    expect(found('ten don vi,MA\nMột,A\n')).toEqual({ problems: [], records: [{ line: 2, values: { code: 'A', name: 'Một', kind: '' } }] })
    expect(found('Mã,Tên,Màu\nA,Một,đỏ').problems).toMatchObject([{ line: 1, column: 'Màu', code: 'COLUMN_UNKNOWN' }])
    expect(found('Mã,Loại\nA,x').problems).toMatchObject([{ line: 1, column: 'Tên đơn vị', code: 'COLUMN_MISSING' }])
    expect(found('Mã,Tên,Tên đơn vị\nA,x,y').problems).toMatchObject([{ code: 'COLUMN_TWICE' }])
    expect(found('Mã,Tên\n\n,Hai\n').problems).toMatchObject([{ line: 3, column: 'Mã', code: 'REQUIRED' }])
    expect(found('').problems).toMatchObject([{ code: 'NO_ROWS' }])
    expect(found('Mã,Tên\n').problems).toMatchObject([{ code: 'NO_ROWS' }])
  })
})
