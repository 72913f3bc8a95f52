import type { OfficialDocument } from '../../src/features/official-documents/public.ts'

/** Báo cáo number 5 of 05/06/2026 (scenario G14), long enough for three pages, with an appendix that lies on its side. For tests. */
export const sampleReport: OfficialDocument = {
  typeName: 'Báo cáo', parentBody: null, issuingBody: 'Ủy ban nhân dân huyện Ninh Hải', codeNumber: '5', codeNotation: 'BC-UBND', place: 'Ninh Hải',
  issuedDate: Temporal.PlainDate.from('2026-06-05'), subject: 'Tình hình thực hiện nhiệm vụ được giao 6 tháng đầu năm 2026',
  addressees: ['Ủy ban nhân dân tỉnh', 'Thường trực Huyện ủy'], bases: ['Căn cứ Quyết định số 553/QĐ-UBND ngày 28/5/2021'],
  body: [
    { kind: 'part', word: 'Phần', number: 1, title: 'Kết quả' }, { kind: 'article', number: 1, title: 'Việc thực hiện' }, { kind: 'clause', number: 1, text: 'Các nội dung:' },
    ...Array.from({ length: 7 }, (_, at) => ({ kind: 'point', number: at + 1, text: `Nội dung thứ ${at + 1};` }) as const),
    {
      kind: 'table',
      columns: [{ title: 'TT', share: 1, align: 'center' }, { title: 'Nội dung nhiệm vụ', share: 7, align: 'start' }, { title: 'Thời hạn', share: 2, align: 'center' }],
      rows: Array.from({ length: 40 }, (_, at) => [String(at + 1), `Nhiệm vụ số ${at + 1}: rà soát, báo cáo kết quả thực hiện.`, '10/11/2026']),
    },
    { kind: 'paragraph', text: 'Ủy ban nhân dân huyện trân trọng báo cáo.' },
  ],
  signature: { authority: 'KT', onBehalfOf: 'Chủ tịch', position: 'Phó Chủ tịch', fullName: 'Đỗ Phó Phụ Trách' },
  recipients: ['Như trên', 'Chủ tịch, các Phó Chủ tịch'], filedAt: 'VP',
  appendices: [{
    title: 'Danh mục nhiệm vụ', landscape: true,
    body: [{ kind: 'table', columns: [{ title: 'TT', share: 1, align: 'center' }, { title: 'Tên', share: 9, align: 'start' }], rows: Array.from({ length: 40 }, (_, at) => [String(at + 1), `Việc ${at + 1}`]) }],
  }],
}
