import { z } from 'zod'
import { choice, identifier, optionalDate, optionalIdentifier, optionalText, requiredDate, requiredText, seenVersion, tick, wholeNumber } from '../../platform/http/fields.ts'
import { ORGANISATION_KINDS } from './domain/organisation.ts'

const details = {
  kind: choice(ORGANISATION_KINDS, 'Đ1.2'),
  parentId: optionalIdentifier().transform((id) => id ?? null),
  code: requiredText(35).transform((code) => code.toUpperCase()),
  name: requiredText(250, 'Đ1.2'),
  shortName: requiredText(60),
  email: optionalText(200).transform((text) => text || undefined),
  phone: optionalText(40).transform((text) => text || undefined),
  position: wholeNumber(0, 100_000).default(0),
}

export const createInput = z.object({ ...details, connected: tick(), validFrom: optionalDate() })
export const changeInput = z.object({ ...details, version: seenVersion })
export const renameInput = z.object({ name: requiredText(250), shortName: requiredText(60), from: requiredDate(), documentRef: optionalText(200), version: seenVersion })
export const connectInput = z.object({ connected: tick(), version: seenVersion })
export const closeInput = z.object({ from: requiredDate(), reason: requiredText(1000), version: seenVersion })
export const mergeInput = z.object({ successorId: identifier(), from: requiredDate(), documentRef: requiredText(200), version: seenVersion })
export const appointInput = z.object({ userId: identifier('Đ9.2.d'), from: requiredDate(), version: seenVersion })
export const delegateInput = z.object({ userId: identifier('Đ9.2.d'), from: requiredDate(), to: requiredDate(), reason: requiredText(500), version: seenVersion })
export const importInput = z.object({ file: z.string().regex(/^[0-9a-f]{64}$/), digest: z.string().regex(/^[0-9a-f]{64}$/) })
export const importQuery = z.object({ file: z.string().regex(/^[0-9a-f]{64}$/).optional() })
export const listQuery = z.object({
  q: z.string().max(100).optional(), kind: z.enum(ORGANISATION_KINDS).or(z.literal('')).optional(), only: z.enum(['no_focal', 'unconnected', 'closed']).or(z.literal('')).optional(),
})
export const unitParams = z.object({ id: z.guid() })
export const delegationParams = z.object({ id: z.guid(), delegationId: z.guid() })
export const exportQuery = z.object({ format: z.enum(['xlsx', 'csv']).default('xlsx') })
