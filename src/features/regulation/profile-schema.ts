import { z } from 'zod'
import type { RegulationProfile } from './domain/regulation-profile.ts'

const text = z.object({ vi: z.string().min(1).max(500), en: z.string().min(1).max(500) })
const number = z.object({ value: z.int().min(0).max(366), unit: text, clause: z.string().min(1).max(50), meaning: text })

/** What a profile must hold to be put in force; every number of the rule is needed, none more is taken. */
export const profileSchema: z.ZodType<RegulationProfile> = z.strictObject({
  code: z.string().regex(/^[a-z0-9-]{2,40}$/),
  decision: z.strictObject({ codeNumber: z.string().min(1).max(11), codeNotation: z.string().min(1).max(30), issuedDate: z.iso.date(), title: text }),
  words: z.strictObject({ authority: text, committee: text, chair: text, office: text, place: z.string().min(1).max(100) }),
  numbers: z.strictObject({
    classifyDays: number, classifyDaysMany: number, presentExtensionDays: number, extensionNoticeDays: number,
    updateDays: number, recordForUnconnectedDays: number, returnSoftDays: number, dueSoonDays: number,
  }),
  readings: z.strictObject({ dueRoll: z.enum(['literal', 'next_wd']) }),
})
