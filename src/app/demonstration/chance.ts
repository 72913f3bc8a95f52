/** A number in [0, 1) that is always the same for the same words: the demonstration is lived the same way each time. */
export function chance(...words: readonly (string | number)[]): number {
  let hash = 2_166_136_261
  for (const letter of words.join('|')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0
  // FNV alone leaves its last letters in the low bits: they are stirred once more.
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_519) >>> 0
  return ((hash ^ (hash >>> 13)) >>> 0) / 4_294_967_296
}

/** A whole number from `least` to `most`, both inclusive. */
export const between = (least: number, most: number, by: number): number => least + Math.floor(by * (most - least + 1))

export function oneOf<T>(choices: readonly T[], by: number): T {
  const chosen = choices[Math.floor(by * choices.length)]
  if (chosen === undefined) throw new RangeError('nothing to choose from')
  return chosen
}
