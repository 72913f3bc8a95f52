import type { PlainDate } from '../../../kernel/plain-date.ts'
import { type ClassifyConditions, classifyDaysByRule, type ClassifyNumbers } from './classify-days.ts'
import type { ClassifyDays, DocumentFields, Issuer, Origin, SigningAuthority, SourceKind } from './document.ts'
import { issuerBySignature } from './issuer.ts'
import { readNumberAndNotation, typeOfNotation } from './number-and-notation.ts'

/** What a clerk sent: what can be told from the rest may be left out. */
export type SentFields = {
  readonly sourceKind: SourceKind
  readonly origin: Origin
  readonly originFixesDeadline: boolean
  readonly issuer: Issuer | undefined
  readonly issuingBody: string
  readonly typeName: string
  readonly codeNumber: string
  readonly codeNotation: string
  readonly subject: string
  readonly issuedDate: PlainDate
  readonly receivedDate: PlainDate | undefined
  readonly signingAuthority: SigningAuthority | undefined
  readonly signerPosition: string
  readonly signerFullName: string
  readonly proposingOrganisationId: string | undefined
  readonly urgency: number
  readonly fullText: string
  readonly needsOpinions: boolean
  readonly classifyDays: ClassifyDays | undefined
}

export type KnownSigner = { readonly signingAuthority: SigningAuthority; readonly signerPosition: string; readonly signerFullName: string }

/** What the register knows beside the form. */
export type Known = {
  /** The authority's own name, e.g. "Ủy ban nhân dân huyện Ninh Hải". */
  readonly ownBody: string
  readonly officeId: string | undefined
  /** Last used first. */
  readonly signers: readonly KnownSigner[]
  readonly tasks: number
  readonly units: number
  readonly numbers: ClassifyNumbers
}

/** Fills what the clerk left out: number and notation from one paste, type from notation, signer, issuer, body, proposer and days. */
export function completeFields(sent: SentFields, known: Known): DocumentFields {
  const code = readNumberAndNotation(sent.codeNumber, sent.codeNotation)
  const signer = signerOf(sent, known.signers)
  const conditions: ClassifyConditions = { tasks: known.tasks, units: known.units, needsOpinions: sent.needsOpinions }
  return {
    ...sent, ...code, ...signer,
    typeName: sent.typeName || (typeOfNotation(code.codeNotation) ?? ''),
    issuer: sent.issuer ?? issuerBySignature({ origin: sent.origin, ...signer }),
    issuingBody: sent.issuingBody || (sent.origin === 'own' ? known.ownBody : ''),
    proposingOrganisationId: sent.proposingOrganisationId ?? known.officeId ?? '',
    receivedDate: sent.receivedDate ?? null,
    classifyDays: sent.classifyDays ?? classifyDaysByRule(conditions, known.numbers),
  }
}

/** A known name alone brings its position and authority along. */
function signerOf(sent: SentFields, signers: readonly KnownSigner[]): KnownSigner {
  const typed = { signingAuthority: sent.signingAuthority ?? '', signerPosition: sent.signerPosition, signerFullName: sent.signerFullName }
  if (sent.signerPosition !== '') return typed
  const known = signers.find(({ signerFullName }) => signerFullName === sent.signerFullName)
  if (known === undefined) return typed
  return sent.signingAuthority === undefined ? known : { ...known, signingAuthority: sent.signingAuthority }
}
