/** Levels of secrecy (Đ5.2), from the lowest. */
export const SECRECY_LEVELS = ['MAT', 'TOI_MAT', 'TUYET_MAT'] as const
export type Secrecy = (typeof SECRECY_LEVELS)[number]

/** The levels a person cleared up to `level` may read; none for who is not cleared. */
export function levelsUpTo(level: Secrecy | null): readonly Secrecy[] {
  return level === null ? [] : SECRECY_LEVELS.slice(0, SECRECY_LEVELS.indexOf(level) + 1)
}

export function covers(level: Secrecy | null, secrecy: Secrecy): boolean {
  return levelsUpTo(level).includes(secrecy)
}
