/** Lower case without diacritics, đ as d: how people type when they are in a hurry. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
}

/** Every typed word begins a word of the text, or all of them together are its initials ("ttkh" → thị trấn Khánh Hải). */
export function matches(text: string, typed: string): boolean {
  const hay = fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  const wanted = fold(typed).split(/\s+/).filter(Boolean)
  if (wanted.every((part) => hay.some((word) => word.startsWith(part)))) return true
  return hay.map((word) => word[0]).join('').includes(wanted.join(''))
}
