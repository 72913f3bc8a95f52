/** Widths of Times Bold in thousandths of the type size. Accents take no room; Đ is as wide as D. */
const WIDTHS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [250, ' .,'], [278, 'il'], [333, 'fjt-:;()'], [389, 'sI'], [444, 'cerz'], [500, 'agovxyJ0123456789'], [556, 'bdhkpqnuS'], [611, 'PF'],
      [667, 'BELTZ'], [722, 'ACDNRUVXYw'], [778, 'GHKOQ'], [833, 'm'], [944, 'M'], [1000, 'W'],
    ] as const
  ).flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])),
)

/** How wide a line of bold Times is, in points: for rules that must be as long as the text above them. */
export function boldWidth(text: string, size: number): number {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('Đ', 'D').replaceAll('đ', 'd')
  return [...plain].reduce((sum, letter) => sum + (WIDTHS[letter] ?? 556), 0) * size / 1000
}
