import type { DocumentFields } from './document.ts'

export type Facts = Readonly<Record<string, string | number | boolean | null>>

/** The fields as an event keeps them; of the full text only its length, which tells that it changed. */
export function eventFacts({ fullText, issuedDate, receivedDate, ...fields }: DocumentFields): Facts {
  return { ...plain(fields), issuedDate: issuedDate.toString(), receivedDate: receivedDate?.toString() ?? null, fullTextLength: fullText.length }
}

/** What differs, as it was and as it is. A text may change and keep its length. */
export function changedFacts(before: DocumentFields, after: DocumentFields): { readonly before: Facts; readonly after: Facts } | undefined {
  const [was, is] = [eventFacts(before), eventFacts(after)]
  const names = Object.keys(is).filter((name) => was[name] !== is[name] || (name === 'fullTextLength' && before.fullText !== after.fullText))
  if (names.length === 0) return undefined
  const only = (facts: Facts): Facts => Object.fromEntries(names.map((name) => [name, facts[name] ?? null]))
  return { before: only(was), after: only(is) }
}

const NAMES = [
  'sourceKind', 'origin', 'originFixesDeadline', 'issuer', 'issuingBody', 'typeName', 'codeNumber', 'codeNotation', 'subject', 'signingAuthority',
  'signerPosition', 'signerFullName', 'proposingOrganisationId', 'urgency', 'needsOpinions', 'classifyDays',
] as const

function plain(fields: Pick<DocumentFields, (typeof NAMES)[number]>): Facts {
  return Object.fromEntries(NAMES.map((name) => [name, fields[name]]))
}
