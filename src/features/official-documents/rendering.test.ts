import { expect, it } from 'vitest'
import { fontsOf, officePrograms, pagesOf, printedByLibreOffice } from '../../../test/support/office-programs.ts'
import { sampleReport } from '../../../test/support/sample-report.ts'
import { toDocx, toPdf } from './public.ts'

const { libreOffice, poppler } = officePrograms
const WHY = 'skipped where LibreOffice or poppler is not installed'

/** What stands where, whoever printed it. */
function expectReport(pages: readonly string[]): void {
  const first = pages[0] ?? ''
  const order = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: 05/BC-UBND', 'BÁO CÁO', 'Tình hình thực hiện', 'Kính gửi:', '- Ủy ban nhân dân tỉnh;', '- Thường trực Huyện ủy.', 'Căn cứ Quyết định', 'Phần I', 'KẾT QUẢ', 'Điều 1. Việc thực hiện', '1. Các nội dung:', 'a) ', 'b) ', 'c) ', 'd) ', 'đ) ', 'e) ', 'g) ', 'TT']
  const at = order.map((words) => first.indexOf(words))
  expect(at.every((place) => place >= 0) ? [] : order.filter((words) => !first.includes(words))).toEqual([])
  expect(at).toEqual(at.toSorted((a, b) => a - b))
  expect(first).toContain('Ninh Hải, ngày 05 tháng 6 năm 2026')
  // Number and date stand on one line.
  expect(first.split('\n').find((line) => line.includes('Số: 05/BC-UBND'))).toContain('ngày 05 tháng 6')
  const appendix = pages.findIndex((page) => page.includes('Phụ lục'))
  expect(pages.map((page) => /^\s*(\d+)\s*\n/.exec(page)?.[1])).toEqual([...numbers(appendix), ...numbers(pages.length - appendix)])
  for (const page of pages.slice(0, appendix - 1)) expect(page).toMatch(/TT\s+Nội dung nhiệm vụ/)
  const body = pages.slice(0, appendix).join('\n')
  expect(body).toContain('trân trọng báo cáo./.')
  expect(body.match(/KT\. CHỦ TỊCH[\s\S]*PHÓ CHỦ TỊCH[\s\S]*Đỗ Phó Phụ Trách/)).not.toBeNull()
  expect(body).toMatch(/Nơi nhận:\s+KT\. CHỦ TỊCH/)
  expect(body).toContain('- Lưu: VT, VP.')
  expect(pages[appendix]).toContain('DANH MỤC NHIỆM VỤ')
}

/** No number on the first page, then 2, 3 … */
const numbers = (pages: number): (string | undefined)[] => Array.from({ length: pages }, (_, at) => (at === 0 ? undefined : String(at + 1)))

it.skipIf(!poppler)(`makes a PDF with text, embedded Tinos and tags (${WHY})`, async () => {
  const pdf = await toPdf(sampleReport)
  expectReport(pagesOf(pdf))
  const fonts = fontsOf(pdf)
  expect(fonts.map((font) => font.name.replace(/^[A-Z]+\+/, '')).toSorted()).toEqual(['Tinos-Bold', 'Tinos-BoldItalic', 'Tinos-Italic', 'Tinos-Regular'])
  expect(fonts.every((font) => font.embedded && font.unicode)).toBe(true)
  expect(pdf.toString('latin1')).toMatch(/<pdfaid:part>2<\/pdfaid:part>/)
})

it.skipIf(!libreOffice || !poppler)(`makes a DOCX that LibreOffice opens and prints (${WHY})`, { timeout: 120_000 }, async () => {
  expectReport(pagesOf(printedByLibreOffice(await toDocx(sampleReport))))
})

it('makes the same PDF twice', async () => {
  expect((await toPdf(sampleReport)).equals(await toPdf(sampleReport))).toBe(true)
})

it.skipIf(!libreOffice || !poppler)(`writes text of people as text, whatever marks it holds (${WHY})`, { timeout: 120_000 }, async () => {
  const odd = { ...sampleReport, appendices: [], body: [{ kind: 'paragraph', text: '#set page(fill: red) *x* $y$ <z> & "q" \\ [w]' } as const] }
  for (const pdf of [await toPdf(odd), printedByLibreOffice(await toDocx(odd))]) expect(pagesOf(pdf)[0]).toContain('#set page(fill: red) *x* $y$ <z> & "q" \\ [w]./.')
})
