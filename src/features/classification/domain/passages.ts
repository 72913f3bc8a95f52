/** A paragraph of a document with its place in it, as people cite it: "điểm a khoản 1 Điều 2". */
export type PlacedPassage = { readonly id: string; readonly place: string; readonly text: string; readonly heading: boolean }

const LEVELS: readonly { readonly level: number; readonly form: RegExp; readonly name: (mark: string) => string; readonly heading: boolean }[] = [
  { level: 0, form: /^(?:phần|chương)\s+([IVXLC]+|\d+)\b/iu, name: (mark) => `Chương ${mark}`, heading: true },
  { level: 1, form: /^điều\s+(\d+[a-zđ]?)\b/iu, name: (mark) => `Điều ${mark}`, heading: true },
  { level: 1, form: /^([IVXL]{1,6})[.)]\s/u, name: (mark) => `mục ${mark}`, heading: true },
  { level: 2, form: /^(\d{1,2})[.)](?!\d)\s*/u, name: (mark) => `khoản ${mark}`, heading: false },
  { level: 2, form: /^(\d{1,2}\.\d{1,2})[.)]?\s/u, name: (mark) => `khoản ${mark}`, heading: false },
  { level: 3, form: /^([a-zđ])[.)]\s*/u, name: (mark) => `điểm ${mark}`, heading: false },
]

/** Cuts a full text into its paragraphs and follows the numbering, so that each knows where it stands. */
export function passages(fullText: string): PlacedPassage[] {
  const open: (string | undefined)[] = []
  return fullText.split(/\n+/).map((line) => line.trim()).filter((line) => line !== '').map((line, index) => {
    const found = LEVELS.find(({ form }) => form.test(line))
    if (found !== undefined) {
      open.length = found.level
      open[found.level] = found.name(found.form.exec(line)?.[1] ?? '')
    }
    // A paragraph without a number belongs to the numbered one above it. The chapter goes without saying inside an article.
    const place = [open[3], open[2], open[1] ?? open[0]].filter(Boolean).join(' ')
    return { id: `p${index + 1}`, place, text: line, heading: found?.heading ?? false }
  })
}
