/** The Vietnamese alphabet, by which points are counted: no f, j, w, z. */
const LETTERS = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'x', 'y'] as const

/** The letter of the n-th point of a clause, from 1. */
export function pointLetter(n: number): string {
  const letter = LETTERS[n - 1]
  if (letter === undefined) throw new RangeError(`a clause has no ${n}. point`)
  return letter
}

const ROMAN = [[10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']] as const

/** Parts, chapters and appendices are counted in Roman numbers. */
export function romanNumber(n: number): string {
  let left = n
  let written = ''
  for (const [value, sign] of ROMAN) {
    while (left >= value) {
      written += sign
      left -= value
    }
  }
  return written
}
