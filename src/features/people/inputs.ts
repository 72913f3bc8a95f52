import { z } from 'zod'
import { choice, identifier, listOf, optionalText, requiredText, seenVersion } from '../../platform/http/fields.ts'
import { STANDING_ROLES } from './domain/person.ts'

const blank = (text: string) => text || undefined
const contact = { positionTitle: optionalText(100), email: optionalText(200).transform(blank), phone: optionalText(40).transform(blank) }
const roles = listOf(choice(STANDING_ROLES)).transform((list) => [...new Set(list)])

export const createInput = z.object({ userName: requiredText(80).transform((name) => name.toLowerCase()), fullName: requiredText(100), organisationId: identifier(), roles, ...contact })
export const changeInput = z.object({ fullName: requiredText(100), version: seenVersion, ...contact })
export const rolesInput = z.object({ roles, version: seenVersion })
export const moveInput = z.object({ organisationId: identifier(), version: seenVersion })
export const deactivateInput = z.object({ reason: requiredText(500), version: seenVersion })
export const reactivateInput = z.object({ version: seenVersion })
export const personParams = z.object({ id: z.guid() })
export const listQuery = z.object({
  q: z.string().max(100).optional(), organisation: z.guid().or(z.literal('')).optional(), role: z.enum([...STANDING_ROLES, 'FOCAL_OFFICER', '']).optional(),
  state: z.enum(['inactive', 'all', '']).optional(), after: z.string().max(500).optional(),
})
export const exportQuery = z.object({ format: z.enum(['xlsx', 'csv']).default('xlsx') })
