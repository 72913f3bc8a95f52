import { expect, test } from 'vitest'
import { sampleReport } from '../../../../test/support/sample-report.ts'
import { drawable } from './drawable.ts'
import { toPdf } from './to-pdf.ts'

test.each([
  ['what the font has stays', 'Số 12: “Đường liên xã – 2,5 km²” → ≥ 50 %\tđến\n30/6', 'Số 12: “Đường liên xã – 2,5 km²” → ≥ 50 %\tđến\n30/6'],
  ['a bullet pasted from Word is a bullet', '\uf0b7 Rà soát', '• Rà soát'],
  ['a sign in a ring is written plainly', '① Rà soát', '1 Rà soát'],
  ['what cannot be drawn is seen to be missing', 'Hoàn thành ☎ 漢字', 'Hoàn thành □ □□'],
  ['what is not drawn leaves nothing', 'a\ufeff\u200b\u202eb\ufffe\u0001c', 'abc'],
])('%s', (_what, text, expected) => {
  expect(drawable(text)).toBe(expected)
})

test('no sign of a text keeps a document from being made', async () => {
  const text = `Rà soát \uf0b7 ☑ 😀 漢字 ไทย \ufeff\ufffe ${String.fromCodePoint(0x1d400)}`
  expect((await toPdf({ ...sampleReport, subject: text, body: [{ kind: 'paragraph', text }], appendices: [] })).subarray(0, 5).toString()).toBe('%PDF-')
})
