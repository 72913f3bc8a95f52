export { lapseCorrection, lapseCorrectionOfEnded } from './actions/ask-correction.ts'
export { correctionsPart } from './task-part.ts'
export { correctionsOnHome } from './waiting-on-home.ts'
