/** Number, notation and name have forms too narrow to hold a sentence; the CHECKs of the tables say the same. */
const NOTATION = '[A-ZĐ0-9]{1,12}([-/][A-ZĐ0-9]{1,12}){0,3}'

export const isCodeNumber = (text: string): boolean => /^[0-9]{1,7}$/.test(text)
export const isCodeNotation = (text: string): boolean => text.length <= 30 && new RegExp(`^${NOTATION}$`).test(text)

/** Number and notation as written together: 12/QĐ-UBND. */
export const isReference = (text: string): boolean => text.length <= 40 && new RegExp(`^[0-9]{1,7}/${NOTATION}$`).test(text)

/** At most seven words, no digit, no punctuation but dot, hyphen and apostrophe. */
export function isPersonName(text: string): boolean {
  const characters = [...text].length
  return characters >= 2 && characters <= 50 && !/[0-9!"#$%&()*+,/:;<=>?@\\^_`{|}~[\]\n\r\t]/.test(text) && text.split(' ').length <= 7
}
