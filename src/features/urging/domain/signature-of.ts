import type { LetterInput } from './letter-input.ts'

/** For whom one signs after KT., TL. and TUQ. (Nghị định 30, Điều 13): the head of who issues, or the Chairman. */
export function signatureOf({ authority, signedFor, signerPosition, signerFullName }: LetterInput) {
  const head = signedFor === 'office' ? 'Chánh Văn phòng' : 'Chủ tịch'
  const signer = { position: signerPosition, fullName: signerFullName }
  switch (authority) {
    case 'HEAD': return { authority: '' as const, onBehalfOf: '', ...signer }
    case 'TM': return { authority, onBehalfOf: 'Ủy ban nhân dân', ...signer }
    case 'KT': return { authority, onBehalfOf: head, ...signer }
    case 'Q': return { authority, onBehalfOf: '', ...signer }
    default: return { authority, onBehalfOf: 'Chủ tịch', ...signer }
  }
}
