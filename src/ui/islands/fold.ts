/** Lower case without diacritics, đ as d: how people type when they are in a hurry. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
}

/**
 * How well a text answers what was typed; smaller is better, undefined is not at all.
 * 0: every typed word begins a word of the text · 1: they are its initials ("ttkh" → thị trấn Khánh Hải).
 */
export function rankOf(text: string, typed: string): 0 | 1 | undefined {
  const words = fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  const wanted = fold(typed).split(/\s+/).filter(Boolean)
  if (wanted.every((part) => words.some((word) => word.startsWith(part)))) return 0
  return words.map((word) => word[0]).join('').includes(wanted.join('')) ? 1 : undefined
}
