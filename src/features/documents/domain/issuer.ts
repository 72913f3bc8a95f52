import { fold } from '../../../kernel/fold.ts'
import type { Issuer, Origin, SigningAuthority } from './document.ts'

type Signed = { readonly origin: Origin; readonly signingAuthority: SigningAuthority; readonly signerPosition: string }

/**
 * Who issues, told by how it is signed (Đ1.1): "TM. ỦY BAN NHÂN DÂN" the committee; "KT. CHỦ TỊCH", "TL. CHỦ TỊCH" or the
 * Chairman himself the Chairman. What comes from elsewhere is issued elsewhere.
 */
export function issuerBySignature({ origin, signingAuthority, signerPosition }: Signed): Issuer {
  if (origin !== 'own') return 'other'
  if (signingAuthority === 'TM.') return 'committee'
  const position = fold(signerPosition)
  return signingAuthority !== '' || position.includes('chu tich') ? 'chair' : 'committee'
}

/** Whether the chosen issuer contradicts the signature of a Vice-Chairman "KT. CHỦ TỊCH". */
export function contradictsSignature(issuer: Issuer, signed: Signed): boolean {
  return issuer === 'committee' && signed.origin === 'own' && signed.signingAuthority === 'KT.' && issuerBySignature(signed) === 'chair'
}
