/** The package as a value: it is loaded when a document is made, and handed on. */
export type Docx = typeof import('docx')

export const FONT = 'Times New Roman'

/** A twip is a twentieth of a point. */
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440)
export const pointsToTwips = (points: number): number => Math.round(points * 20)
/** DOCX counts type in half points. */
export const halfPoints = (points: number): number => points * 2
