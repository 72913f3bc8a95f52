import { optionalDate, optionalText } from '../../platform/http/fields.ts'

/** Fields of the paper an act rests on; whether it must be there is judged by the act. */
export const paperInput = { documentNumber: optionalText(200), documentDate: optionalDate() }

/** The same of a paper that was received. */
export const receivedPaperInput = { ...paperInput, receivedDate: optionalDate() }
