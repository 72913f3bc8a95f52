import { z } from 'zod'
import type { RegulationProfile } from './domain/regulation-profile.ts'

const text = z.object({ vi: z.string().min(1).max(500), en: z.string().min(1).max(500) })
const number = z.object({ value: z.int().min(0).max(366), unit: text, clause: z.string().min(1).max(50), meaning: text })
const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
const date = z.object({ before: monthDay, clause: z.string().min(1).max(50), meaning: text })
const symbol = z.string().regex(/^[A-ZĐ]{1,15}$/)
const offsets = z.array(z.int().min(-30).max(30)).max(20)
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** What a profile must hold to be put in force; every number of the rule is needed, none more is taken. */
export const profileSchema: z.ZodType<RegulationProfile> = z.strictObject({
  code: z.string().regex(/^[a-z0-9-]{2,40}$/),
  decision: z.strictObject({ codeNumber: z.string().min(1).max(11), codeNotation: z.string().min(1).max(30), issuedDate: z.iso.date(), title: text }),
  words: z.strictObject({ authority: text, committee: text, chair: text, office: text, place: z.string().min(1).max(100), committeeSymbol: symbol, officeSymbol: symbol }),
  numbers: z.strictObject({
    classifyDays: number, classifyDaysMany: number, presentExtensionDays: number, extensionNoticeDays: number,
    updateDays: number, recordForUnconnectedDays: number, returnSoftDays: number, dueSoonDays: number, informationSheetDays: number,
    technicalReportDays: number,
    urgeAgainDays: number, lettersBeforeReport: number,
  }),
  dates: z.strictObject({ unitHalfYearReport: date, unitAnnualReport: date, officeHalfYearReport: date, officeAnnualReport: date }),
  readings: z.strictObject({
    dueRoll: z.enum(['literal', 'next_wd']), lateExtension: z.enum(['leader_waiver', 'refuse']), secretRegister: z.enum(['on', 'off']),
    informationSheetAnchor: z.iso.date(), annualReviewDay: monthDay, remindOn: offsets, remindReportsOn: offsets, quietHours: z.strictObject({ from: clock, to: clock }),
  }),
})
