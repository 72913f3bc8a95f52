import type { Feature } from './feature.ts'

/** The explicit list of features; a feature that is not here does not exist. */
export const features: readonly Feature[] = []
